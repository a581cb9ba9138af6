/** The facts of content.md, copied from it by hand. */
import { describe, expect, test } from 'vitest';
import type { Amount } from '../../../src/schema/dose.ts';
import { guide } from '../../fixtures/real-guide.ts';

type Row = [
	id: string,
	name: string,
	sets: number,
	unit: Amount['unit'],
	min: number,
	max: number,
	per: Amount['per'],
];

/** G: each three sets. The source does not say whether dead bugs are counted per side; we count them in total. */
const fromG: Row[] = [
	['bulgarian-split-squat', 'Bulgarian split squat', 3, 'reps', 8, 10, 'side'],
	['single-leg-deadlift', 'Single-leg deadlift', 3, 'reps', 8, 10, 'side'],
	['step-up', 'Step-up', 3, 'reps', 10, 10, 'side'],
	['plank-shoulder-tap', 'Plank with shoulder taps', 3, 'taps', 30, 40, 'total'],
	['dead-bug', 'Dead bug', 3, 'reps', 10, 15, 'total'],
	['side-plank-reach-through', 'Side plank with reach-through', 3, 'reps', 8, 10, 'side'],
	['dumbbell-row', 'Dumbbell row', 3, 'reps', 10, 12, 'total'],
	['push-up', 'Push-up', 3, 'reps', 12, 20, 'total'],
	['overhead-press', 'Overhead dumbbell press', 3, 'reps', 8, 10, 'total'],
	['lateral-band-walk', 'Lateral band walk', 3, 'steps', 15, 20, 'side'],
	['farmers-carry', "Farmer's carry", 3, 'seconds', 30, 60, 'total'],
];

/** U: one pass. Band work is 20 forward and back and 20 side to side; bridges go on, 10 on each leg alone. */
const fromU: Row[] = [
	['band-work', 'Band work', 1, 'reps', 40, 40, 'side'],
	['split-squat', 'Split squat', 1, 'reps', 10, 10, 'side'],
	['nordic-curl', 'Nordic curl', 1, 'reps', 10, 10, 'total'],
	['glute-bridge', 'Glute bridge', 1, 'reps', 10, 10, 'total'],
	['clamshell', 'Clamshell', 1, 'reps', 10, 10, 'side'],
	['single-leg-calf-raise', 'Single-leg calf raise', 1, 'reps', 30, 50, 'side'],
];

/** Named without a dose, and what the bodyweight profile needs besides. */
const derived = [
	'squat',
	'deadlift',
	'lunge',
	'rear-lunge',
	'bird-dog',
	'plank',
	'side-plank',
	'russian-twist',
	'balance-disc-stand',
	'hop-to-balance',
	'turkish-get-up',
	'rotational-lunge',
	'kettlebell-swing',
	'foam-rolling',
	'prone-y-t-w-raise',
	'towel-row',
	'pike-push-up',
];

const doseSources = (id: string) =>
	guide.exercises[id]?.sources.filter((source) => source.for.includes('dose')).map(({ source }) => source);

test('all 34 are there, and no other', () => {
	const wanted = [...fromG.map(([id]) => id), ...fromU.map(([id]) => id), ...derived];
	expect(wanted).toHaveLength(34);
	expect(Object.keys(guide.exercises).sort()).toEqual(wanted.sort());
});

describe.each([
	['G', fromG],
	['U', fromU],
])('doses of %s', (source, rows) => {
	test.each(rows)('%s', (id, name, sets, unit, min, max, per) => {
		const exercise = guide.exercises[id];
		// an apostrophe is an apostrophe, straight or not
		expect(exercise?.name.replace('’', "'")).toBe(name);
		expect({ sets: exercise?.dose.sets, ...exercise?.dose.amount }).toEqual({ sets, unit, min, max, per });
		expect(doseSources(id)).toContain(source);
	});
});

test.each(derived)('the dose of %s is ours, and says so', (id) => {
	expect(doseSources(id)).toEqual(['derived']);
});

test('what the single amounts do not say is said in words', () => {
	expect(guide.exercises['band-work']?.dose.note).toMatch(/20 forward and back.*20 side to side/);
	expect(guide.exercises['glute-bridge']?.dose.note).toMatch(/10 on each leg/);
	const deadBug = guide.exercises['dead-bug']?.sources.find(({ source }) => source === 'G');
	expect(deadBug?.note).toContain('per side');
});

test('the names that are lost in the copies of U say so', () => {
	for (const id of ['band-work', 'clamshell']) {
		expect(guide.exercises[id]?.sources.find(({ source }) => source === 'U')?.note, id).toMatch(/lost/);
	}
});

test('band work, bridges and clamshells may be done every day; nothing heavy may', () => {
	for (const id of ['band-work', 'glute-bridge', 'clamshell'])
		expect(guide.exercises[id]?.daily, id).toBe(true);
	for (const id of ['deadlift', 'squat', 'bulgarian-split-squat', 'nordic-curl'])
		expect(guide.exercises[id]?.daily, id).toBe(false);
});

test('seconds per repetition are those of planning.md', () => {
	const seconds = (id: string) => guide.exercises[id]?.secondsPerRep;
	expect(seconds('push-up')).toBe(3);
	for (const id of ['lateral-band-walk', 'band-work', 'plank-shoulder-tap'])
		expect(seconds(id), id).toBe(1.5);
	expect(seconds('single-leg-calf-raise')).toBe(1);
	for (const id of [
		'bulgarian-split-squat',
		'single-leg-deadlift',
		'step-up',
		'dead-bug',
		'dumbbell-row',
		'overhead-press',
	]) {
		expect(seconds(id), id).toBe(4);
	}
});

test('when the knee objects to split squats, a rear lunge takes their place', () => {
	const uses = guide.exercises['split-squat']?.substitutions
		.filter(({ when }) => when === 'knee')
		.map(({ use }) => use);
	expect(uses).toContain('rear-lunge');
});
