/** What the gym view knows of a session. */
import { expect, test } from 'vitest';
import { gymSession } from '../../../src/gym/gym-session.ts';
import { sessionIn } from '../../../src/gym/session-in.ts';
import { planOf } from '../../fixtures/all-plans.ts';
import { guide } from '../../fixtures/real-guide.ts';

const week = planOf('guide/base/2x-gym');

test('a session is found where it stands, and where the runner moved it', () => {
	expect(sessionIn(week, 'tuesday-lower-body')?.title).toBe('Lower body');
	expect(sessionIn(week, 'wednesday-lower-body')?.title).toBe('Lower body');
	expect(sessionIn(week, 'tuesday-no-such-thing')).toBeUndefined();
});

test('its exercises come with all that it takes to do them', () => {
	const session = sessionIn(week, 'tuesday-lower-body');
	if (session === undefined) throw new Error('Lower body stands on Tuesday.');
	const { lines, ...rest } = gymSession(session, guide, 'kg', week.id);
	expect(rest).toEqual({
		title: 'Lower body',
		routine: 'lower-body',
		plan: 'guide/base/2x-gym',
		circuit: false,
		loads: 'kg',
	});
	expect(lines[0]).toMatchObject({
		exercise: 'bulgarian-split-squat',
		name: 'Bulgarian split squat',
		dose: '3\u00a0×\u00a08–10\u00a0reps per\u00a0leg',
		how: ['70–75\u00a0% of max · RPE\u00a07–8', 'rest 2\u00a0min'],
		sets: 3,
		restSeconds: 120,
		weighted: true,
	});
});

test('a note begins like a sentence', () => {
	const core = sessionIn(week, 'monday-core-and-mobility');
	const line = core?.exercises.find(({ exercise }) => exercise === 'dead-bug');
	if (core === undefined || line === undefined) throw new Error('The dead bug is there.');
	const own = { ...core, exercises: [{ ...line, note: 'each side counts as one' }] };
	expect(gymSession(own, guide, 'kg').lines[0]?.notes[0]).toBe('Each side counts as one');
});

test('in a circuit nothing rests, and a plank has no load to write down', () => {
	const ultra = sessionIn(planOf('ultra-legs/base/2x-gym'), 'wednesday-ultra-legs');
	const core = sessionIn(week, 'monday-core-and-mobility');
	if (ultra === undefined || core === undefined) throw new Error('Both sessions are there.');
	const circuit = gymSession(ultra, guide, 'kg');
	expect(circuit.circuit).toBe(true);
	expect(circuit.lines.every(({ restSeconds }) => restSeconds === 0)).toBe(true);
	const plank = gymSession(core, guide, 'kg').lines.find(({ exercise }) => exercise === 'side-plank');
	expect(plank).toMatchObject({ weighted: false, amount: { unit: 'seconds', per: 'side' } });
});
