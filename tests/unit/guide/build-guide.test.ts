/** The guide puts entries in reading order. */
import { expect, test } from 'vitest';
import { buildGuide, find, type Entries } from '../../../src/guide/guide.ts';
import { schemas } from '../../../src/schema/collections.ts';
import { minimalExercise, minimalPrinciple } from '../../fixtures/minimal-entries.ts';
import { guide } from '../../fixtures/real-guide.ts';

const exercise = (name: string, ...regressions: string[]) =>
	schemas.exercises.parse({ ...minimalExercise, name, regressions });
const principle = (chapter: string, order: number) =>
	schemas.principles.parse({ ...minimalPrinciple, chapter, order, why: 'It hurts.', fix: 'Stop.' });

const empty: Entries = {
	exercises: {},
	principles: {},
	routines: {},
	phases: {},
	methods: {},
	weeks: {},
	evidence: {},
	terms: {},
};

test('exercises by name, with their harder versions', () => {
	const built = buildGuide({
		...empty,
		exercises: { b: exercise('Zebra'), a: exercise('Yak', 'b'), c: exercise('Ant', 'b', 'a') },
	});
	expect(Object.keys(built.exercises)).toEqual(['c', 'a', 'b']);
	expect(built.exercises.b?.progressions).toEqual(['a', 'c']);
	expect(built.exercises.a?.progressions).toEqual(['c']);
	expect(built.exercises.c?.progressions).toEqual([]);
});

test('principles by chapter, then by order, then by id', () => {
	const built = buildGuide({
		...empty,
		principles: {
			last: principle('safety', 1),
			second: principle('foundations', 20),
			first: principle('foundations', 10),
			'also-first': principle('foundations', 10),
			third: principle('timing', 1),
		},
	});
	expect(Object.keys(built.principles)).toEqual(['also-first', 'first', 'second', 'third', 'last']);
});

test('phases in the order of a season', () => {
	expect(Object.keys(guide.phases)).toEqual([
		'off-season',
		'base',
		'build',
		'peak',
		'taper',
		'race-week',
		'recovery',
	]);
});

test('every entry knows its id', () => {
	for (const [id, entry] of Object.entries({ ...guide.exercises, ...guide.principles, ...guide.weeks }))
		expect(entry.id).toBe(id);
});

test('what is not there is an error that says what to do', () => {
	expect(() => find(guide, 'exercises', 'planck')).toThrow(
		"No 'planck' in exercises: run the content check.",
	);
});

test("every principle's studies, related pages and conflicts are there", () => {
	for (const { id, evidence, related } of Object.values(guide.principles)) {
		for (const study of evidence) expect(guide.evidence[study], `${id}: ${study}`).toBeDefined();
		for (const other of related) expect(guide.principles[other], `${id}: ${other}`).toBeDefined();
		expect(related, id).not.toContain(id);
	}
});

test('the strictness of both methods is the table of planning.md', () => {
	// rule kind: [guide, ultra-legs]; spacing is told twice, for heavy and for light work, where `should` is the preference
	const table: Record<string, [string, string]> = {
		'hard-days-hard': ['must', 'should'],
		'easy-days-easy': ['must', 'off'],
		'nothing-before-the-long-run': ['must', 'must'],
		'easy-day-after': ['should', 'must'],
		'space-heavy-sessions': ['must', 'must'],
		'ultra-and-mountain-apart': ['off', 'must'],
		'short-sessions': ['must', 'must'],
		'never-below-the-minimum': ['must', 'must'],
		'twice-then-once': ['must', 'must'],
		'train-every-pattern': ['must', 'off'],
		'one-leg-at-a-time': ['must', 'should'],
		'core-as-the-link': ['must', 'should'],
		'compound-before-isolation': ['should', 'off'],
		'clear-the-race': ['must', 'must'],
	};
	for (const [id, [byGuide, byUltraLegs]] of Object.entries(table)) {
		expect(find(guide, 'methods', 'guide').strictness[id], id).toBe(byGuide);
		expect(find(guide, 'methods', 'ultra-legs').strictness[id], id).toBe(byUltraLegs);
	}
});

test('the numbers of the rules are those of planning.md', () => {
	const rule = (id: string) => find(guide, 'principles', id).rule;
	expect(rule('space-heavy-sessions')).toEqual({
		kind: 'spacing',
		stress: ['heavy-lower'],
		hours: 48,
		preferHours: 72,
	});
	expect(rule('short-sessions')).toEqual({ kind: 'session-length', maxMinutes: 45 });
	expect(rule('one-leg-at-a-time')).toEqual({ kind: 'unilateral', minShare: 0.5 });
	expect(rule('compound-before-isolation')).toEqual({ kind: 'isolation-cap', maxShare: 0.25 });
	expect(rule('clear-the-race')).toEqual({ kind: 'race-clear', lowerBodyDays: 7, anyDays: 3 });
	expect(rule('never-below-the-minimum')).toEqual({
		kind: 'minimum-dose',
		sessions: 1,
		exceptPhases: ['race-week', 'recovery'],
		taperShare: 0.5,
	});
	expect(find(guide, 'methods', 'guide').minimumMinutes).toBe(20);
	expect(find(guide, 'methods', 'ultra-legs').minimumMinutes).toBe(10);
});
