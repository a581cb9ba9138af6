/** The times of the routines as the articles give them, from the numbers in content.md and the rests of the content. */
import { expect, test } from 'vitest';
import { find } from '../../../src/guide/guide.ts';
import { sessionMinutes } from '../../../src/planner/duration.ts';
import { planSession } from '../../../src/planner/session.ts';
import { guide } from '../../fixtures/real-guide.ts';

const minutesOf = (routine: string) =>
	planSession(guide, find(guide, 'routines', routine), { rpe: { min: 7, max: 8 } }, 'gym').minutes;

test("G's lower body takes 27–29 minutes", () => {
	// planning.md prints this very session: "minutes": { "min": 27, "max": 29 }
	expect(minutesOf('lower-body')).toEqual({ min: 27, max: 29 });
});

test('Ultra Legs takes 24–27 minutes', () => {
	// One pass, setup 30, with 5 s to change legs:
	// band work 40 per leg at 1.5 s      30 + 2·60 + 5  = 155
	// step-up 30–50 per leg              30 + 2·120 + 5 = 275   30 + 2·200 + 5 = 435
	// split squat 10 per leg             30 + 2·40 + 5  = 115
	// Nordic curl 10                     30 + 40        =  70
	// glute bridge 10, then 10 per leg   70 + 115       = 185
	// clamshell, single-leg deadlift     115 + 115      = 230
	// calf raise 30–50 per leg at 1 s    30 + 2·30 + 5  =  95   30 + 2·50 + 5 = 135
	// 300 + 1125 = 1425 s = 23.75 min; 300 + 1325 = 1625 s = 27.1 min
	expect(minutesOf('ultra-legs')).toEqual({ min: 24, max: 27 });
});

test('Mountain Legs takes 13–26 minutes', () => {
	// 300 + 195 + 275 = 770 s = 12.8 min; 300 + 435 + 835 = 1570 s = 26.2 min
	expect(minutesOf('mountain-legs')).toEqual({ min: 13, max: 26 });
});

test("all eleven exercises of G with three sets take 65–73 minutes, as content.md and 'Keep sessions short' say", () => {
	const eleven = [
		'bulgarian-split-squat',
		'single-leg-deadlift',
		'step-up',
		'plank-shoulder-tap',
		'dead-bug',
		'side-plank-reach-through',
		'dumbbell-row',
		'push-up',
		'overhead-press',
		'lateral-band-walk',
		'farmers-carry',
	].map((id) => {
		const { dose, secondsPerRep } = find(guide, 'exercises', id);
		return { ...dose, secondsPerRep };
	});
	expect(eleven.map(({ sets }) => sets)).toEqual(Array(11).fill(3));
	expect(sessionMinutes(eleven, false)).toEqual({ min: 65, max: 73 });
	expect(guide.principles['short-sessions']?.conflicts[0]?.text).toContain('65–73 minutes');
});
