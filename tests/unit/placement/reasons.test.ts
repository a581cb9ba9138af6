/** Every session says why it stands where it does. */
import { expect, test } from 'vitest';
import { planWeek, type WeekRequest } from '../../../src/planner/week.ts';
import type { RunKind } from '../../../src/schema/vocabulary.ts';
import { guideAround } from '../../fixtures/request.ts';

const request: WeekRequest = {
	method: 'guide',
	phase: 'base',
	sessions: 2,
	equipment: 'gym',
	weekStart: 'monday',
};

/** The principles that a routine gives as its reasons. */
function reasons(
	runs: RunKind[],
	routine: string,
	wish: Partial<WeekRequest> = {},
): { principle: string; text: string }[] {
	const wanted = { ...request, ...wish };
	const session = planWeek(guideAround(runs, wanted), wanted)
		.days.flatMap(({ sessions }) => sessions)
		.find((one) => one.routine === routine);
	if (session === undefined) throw new Error(`There is no ${routine}.`);
	return session.because;
}

const ordinary: RunKind[] = ['rest', 'quality', 'easy', 'quality', 'easy', 'long', 'easy'];

test('a heavy session stands with the key run, and says so first or among the first', () => {
	const because = reasons(ordinary, 'lower-body');
	expect(because).toContainEqual({
		principle: 'hard-days-hard',
		text: 'Same day as your quality run, after it, so Wednesday stays easy.',
	});
});

test('what keeps it from other days is a reason', () => {
	// On an easy day it would break easy-days-easy, on Friday nothing-before-the-long-run.
	const principles = reasons(ordinary, 'lower-body').map(({ principle }) => principle);
	expect(principles).toContain('easy-days-easy');
	expect(principles).toContain('nothing-before-the-long-run');
});

test('what would not mind another day is no reason', () => {
	// There is one heavy session, so its distance from others decides nothing; no race, no such routines.
	const principles = reasons(ordinary, 'lower-body').map(({ principle }) => principle);
	expect(principles).not.toContain('space-heavy-sessions');
	expect(principles).not.toContain('clear-the-race');
	expect(principles).not.toContain('ultra-and-mountain-apart');
});

test('a session that could stand anywhere still says something', () => {
	const because = reasons(ordinary, 'core-and-mobility');
	expect(because.length).toBeGreaterThan(0);
	expect(because[0]?.text).toContain('Core and mobility');
});

test('before a race, the race is the reason', () => {
	const raceWeek: RunKind[] = ['easy', 'strides', 'easy', 'rest', 'shakeout', 'race', 'rest'];
	const because = reasons(raceWeek, 'core-and-mobility', { phase: 'race-week', sessions: 0 });
	expect(because.map(({ principle }) => principle)).toEqual(['clear-the-race']);
});

test('no reason is given twice', () => {
	for (const routine of ['lower-body', 'upper-and-trail', 'core-and-mobility']) {
		const principles = reasons(ordinary, routine).map(({ principle }) => principle);
		expect(new Set(principles).size, routine).toBe(principles.length);
	}
});
