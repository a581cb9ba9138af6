/**
 * What a principle can demand of a week. One strict schema per kind; the evaluator of each kind is the file
 * of the same name in `planner/rules/`. A method says how strictly each principle is held.
 */
import { z } from 'astro/zod';
import { reference } from './reference.ts';
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
	routines: z.array(reference('routines')).default([]),
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
]);
export type Rule = z.output<typeof ruleSchema>;
export type RuleKind = Rule['kind'];
export type RuleOf<Kind extends RuleKind> = Extract<Rule, { kind: Kind }>;
