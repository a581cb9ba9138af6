/**
 * What a principle can demand of a week. One strict schema per kind; the evaluator of each kind is the file
 * of the same name in `planner/rules/`. A method says how strictly each principle is held.
 */
import { z } from 'astro/zod';
import { range } from './dose.ts';
import { mention, reference } from './reference.ts';
import { oneOf } from './one-of.ts';
import { corePatterns, easyRuns, orders, patterns, phases, runKinds, stresses } from './vocabulary.ts';

/** One value or a list of them, always read as a list. */
const oneOrMany = <Item extends z.ZodType>(item: Item) =>
	z.union([z.array(item).min(1), item.transform((value) => [value])]);

const shareDay = z.strictObject({
	kind: z.literal('share-day'),
	/** Routines of this stress … */
	stress: oneOrMany(oneOf(stresses)),
	/** … stand on days with such a run (a week without one leaves the day open) … */
	with: z.array(oneOf(runKinds)).min(1),
	/** … in this order. */
	order: oneOf(orders).default('after-run'),
});

const keepEasy = z.strictObject({
	kind: z.literal('keep-easy'),
	/** Routines of this stress stay off … */
	stress: oneOrMany(oneOf(stresses)).default(['heavy-lower', 'light-lower']),
	/** … days with such a run: all easy ones, or only some of them. */
	runs: z
		.array(oneOf(runKinds))
		.min(1)
		.default([...easyRuns]),
});

const clearBefore = z.strictObject({
	kind: z.literal('clear-before'),
	/** The day before such a run … */
	runs: oneOrMany(oneOf(runKinds)).default(['long', 'race']),
	/** … only routines of this stress are allowed. */
	allow: oneOrMany(oneOf(stresses)).default(['core', 'mobility']),
});

const easyAfter = z.strictObject({
	kind: z.literal('easy-after'),
	/** The day after a routine of this stress is easy. */
	stress: z.array(oneOf(stresses)).default([]),
	/** The day after one of these routines is easy. */
	routines: z.array(mention('routines')).default([]),
});

const spacing = z.strictObject({
	kind: z.literal('spacing'),
	/** Routines of this stress stand apart from each other … */
	stress: oneOrMany(oneOf(stresses)),
	/** … by at least so many hours … */
	hours: z.int().min(24).max(168),
	/** … and better by so many; one notch less strict. */
	preferHours: z.int().min(24).max(168).optional(),
});

const apart = z.strictObject({
	kind: z.literal('apart'),
	/** These routines never share a day. */
	routines: z.array(reference('routines')).min(2),
});

const sessionLength = z.strictObject({
	kind: z.literal('session-length'),
	/** Longest a session may take, in minutes. */
	maxMinutes: z.number().positive(),
});

const minimumDose = z.strictObject({
	kind: z.literal('minimum-dose'),
	/** Fewest strength sessions in a week; how long one has to be is the method's `minimumMinutes`. */
	sessions: z.int().min(1).default(1),
	/** Phases that are free of it. */
	exceptPhases: z.array(oneOf(phases)).default(['race-week', 'recovery']),
	/** Share of the minutes that the taper asks for. */
	taperShare: z.number().min(0).max(1).default(0.5),
});

const frequency = z.strictObject({
	/** Strength sessions a week lie within the method's `sessions` for the phase. */
	kind: z.literal('frequency'),
});

const balance = z.strictObject({
	kind: z.literal('patterns'),
	/** Each group needs at least one exercise of one of its patterns in the week. */
	groups: z.record(z.string().min(1), z.array(oneOf(patterns)).min(1)),
	/** Weeks with fewer strength sessions than this are free of it. */
	fromSessions: z.int().min(1).default(2),
});

const unilateral = z.strictObject({
	kind: z.literal('unilateral'),
	/** Smallest share of lower-body sets that are per side, 0 to 1. */
	minShare: z.number().min(0).max(1),
});

const coreWeekly = z.strictObject({
	kind: z.literal('core-weekly'),
	/** Fewest core exercises in a week. */
	exercises: z.int().min(1).default(1),
	/** Which patterns count as core. */
	patterns: z.array(oneOf(patterns)).default([...corePatterns]),
	/** Phases that are free of it: a race early in its week leaves no day. */
	exceptPhases: z.array(oneOf(phases)).default(['race-week']),
	/** In a season: weeks of core work that holds still before core work that moves. */
	stillWeeks: z.int().min(0).max(12).default(2),
});

const isolationCap = z.strictObject({
	kind: z.literal('isolation-cap'),
	/** Largest share of all sets that may be isolation work, 0 to 1. */
	maxShare: z.number().min(0).max(1),
});

const raceClear = z.strictObject({
	kind: z.literal('race-clear'),
	/** Days before the race without a lower-body session. */
	lowerBodyDays: z.int().min(0).max(28).default(7),
	/** Days before the race without any session. */
	anyDays: z.int().min(0).max(28).default(3),
});

const progression = z.strictObject({
	kind: z.literal('progression'),
	/** Largest rise of planned load from one full week to the next, as a share: 0.2 is a fifth. */
	maxRise: z.number().min(0).max(1).default(0.2),
});

const deload = z.strictObject({
	kind: z.literal('deload'),
	/** Every so many weeks one is lighter. */
	every: z.int().min(2).max(12).default(4),
	/** Most full weeks in a row. */
	maxLoaded: z.int().min(1).max(12).default(5),
	/** Sets of a lighter week, as a share of the week before. */
	sets: range(z.number().min(0).max(1)).default({ min: 0.5, max: 0.6 }),
});

const maintenance = z.strictObject({
	kind: z.literal('maintenance'),
	/** Load where a method keeps strength with lighter sets, in per cent of the one-repetition maximum. */
	lighterPercent: range(z.number().min(1).max(100)).default({ min: 50, max: 60 }),
	/** Least load where a method keeps the weight and cuts the sets, in per cent of the one-repetition maximum. */
	heavyPercent: z.number().min(1).max(100).default(80),
});

const taper = z.strictObject({
	kind: z.literal('taper'),
	/** Least cut of the week's sets, as a share of the mean of the last full peak weeks. */
	minCut: z.number().min(0).max(1).default(0.41),
	/** How many of the last full peak weeks make the mean. */
	weeks: z.int().min(1).max(6).default(3),
});

const easeIn = z.strictObject({
	kind: z.literal('ease-in'),
	/** Weeks at the start of a season that are gentle. */
	weeks: z.int().min(1).max(4).default(2),
	/** Highest effort in them, 0 to 10. */
	maxRpe: z.number().min(1).max(10).default(6),
});

export const ruleSchema = z.discriminatedUnion('kind', [
	shareDay,
	keepEasy,
	clearBefore,
	easyAfter,
	spacing,
	apart,
	sessionLength,
	minimumDose,
	frequency,
	balance,
	unilateral,
	coreWeekly,
	isolationCap,
	raceClear,
	progression,
	deload,
	maintenance,
	taper,
	easeIn,
]);
export type Rule = z.output<typeof ruleSchema>;
export type RuleKind = Rule['kind'];
export type RuleOf<Kind extends RuleKind> = Extract<Rule, { kind: Kind }>;
