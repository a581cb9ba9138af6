/**
 * The published value of a plan: what `/plans/**.json` holds and what every face of a plan shows.
 * Names and nesting are a public contract: add to it, do not change it.
 */
import { z } from 'astro/zod';
import { amountSchema } from './dose.ts';
import { oneOf } from './one-of.ts';
import {
	keysOf,
	maintenancePolicies,
	orders,
	papers,
	phases,
	profiles,
	runKinds,
	stresses,
	weekdays,
} from './vocabulary.ts';

const limits = z.strictObject({ min: z.number(), max: z.number() });

export const lineSchema = z.strictObject({
	/** Id of the exercise. */
	exercise: z.string(),
	sets: z.int().min(1),
	/** What each set holds. */
	amount: amountSchema,
	/** How hard; either may be absent. */
	intensity: z.strictObject({
		/** Load, lowest and highest, in per cent of the one-repetition maximum. */
		percent1RM: z.tuple([z.number(), z.number()]).optional(),
		/** Effort, lowest and highest, 0 to 10. */
		rpe: z.tuple([z.number(), z.number()]).optional(),
	}),
	/** Pause after each set, in seconds. */
	restSeconds: z.int().min(0),
	/** Id of the exercise that this one stands in for: kit is missing, or it is too early in the season for it. */
	replaces: z.string().nullable(),
	/** What to know about the line, in words. */
	note: z.string().nullable(),
});
export type PlanLine = z.output<typeof lineSchema>;

export const sessionSchema = z.strictObject({
	/** Id of the routine. */
	routine: z.string(),
	title: z.string(),
	stress: oneOf(stresses),
	/** Where it stands in the day. */
	order: oneOf(orders),
	/** Shortest and longest estimate. */
	minutes: limits,
	/** Effort of the whole session, 0 to 10. */
	rpe: z.number(),
	/** Planned load: effort times mean minutes. */
	load: z.number(),
	exercises: z.array(lineSchema),
	/** Ids of the routine's last exercises, where a lighter week leaves them out. */
	leftOut: z.array(z.string()).optional(),
	/** Why it stands on this day. */
	because: z.array(z.strictObject({ principle: z.string(), text: z.string() })),
});
export type PlanSession = z.output<typeof sessionSchema>;

export const daySchema = z.strictObject({
	day: oneOf(weekdays),
	/** Calendar date, with a race date only. */
	date: z.iso.date().optional(),
	run: z.strictObject({ kind: oneOf(runKinds), label: z.string() }),
	sessions: z.array(sessionSchema),
});
export type PlanDay = z.output<typeof daySchema>;

export const findingSchema = z.strictObject({
	/** Id of the principle. */
	principle: z.string(),
	/** Kind of its rule. */
	rule: z.string(),
	severity: z.enum(['must', 'should']),
	status: z.enum(['kept', 'broken']),
	/** Number of the week, in a season only. */
	week: z.int().optional(),
	day: oneOf(weekdays).optional(),
	/** The finding in a sentence. */
	text: z.string(),
});
export type Finding = z.output<typeof findingSchema>;

export const weekPlanSchema = z.strictObject({
	kind: z.literal('week'),
	version: z.literal(1),
	id: z.string(),
	title: z.string(),
	/** Id of the method. */
	method: z.string(),
	phase: oneOf(phases),
	equipment: oneOf(profiles),
	/** Strength sessions; core and mobility count apart. */
	sessionsPerWeek: z.int().min(0),
	/** True for a week that a coach published; it is audited as it stands. */
	published: z.boolean(),
	/** In a season: number of the week, from 1. */
	week: z.int().min(1).optional(),
	/** In a season: weeks to the race week, which is 0. */
	weeksToRace: z.int().optional(),
	/** In a season: a lighter week. */
	deload: z.boolean().optional(),
	/** In a season: one of the first weeks. */
	easeIn: z.boolean().optional(),
	/** In a season: what is different from the last full week, in a sentence. */
	change: z.string().optional(),
	/** In a season: what else to know in this week, in sentences. */
	notes: z.array(z.string()).optional(),
	days: z.array(daySchema).length(7),
	findings: z.array(findingSchema),
	totals: z.strictObject({
		minutes: limits,
		/** Sum of the sessions' planned loads. */
		load: z.number(),
		/** Sets per muscle: 1 where it is primary, 0.5 where secondary; a left-and-right pair counts once. */
		hardSets: z.record(z.string(), z.number()),
	}),
});
export type WeekPlan = z.output<typeof weekPlanSchema>;

export const seasonPlanSchema = z.strictObject({
	kind: z.literal('season'),
	version: z.literal(1),
	id: z.string(),
	title: z.string(),
	/** Id of the method. */
	method: z.string(),
	equipment: oneOf(profiles),
	/** What keeps strength late in the season: the dose that peak and taper take. */
	maintenance: oneOf(maintenancePolicies),
	/** Weeks up to the race week, that one included. */
	length: z.int().min(4).max(52),
	/** What the race is called, if that is known. */
	raceName: z.string().optional(),
	/** Calendar date of the race; null in a season without dates, which races on a Saturday. */
	raceDate: z.iso.date().nullable(),
	/** Week 1 first. The race is in week number `length`; recovery weeks follow only if they were asked for. */
	weeks: z.array(weekPlanSchema),
	/** What the rules that look at the whole season found; `week` says where. */
	findings: z.array(findingSchema),
	/** What is particular about this season, in sentences. */
	notes: z.array(z.string()),
});
export type SeasonPlan = z.output<typeof seasonPlanSchema>;

export const planIndexSchema = z.array(
	z.strictObject({
		id: z.string(),
		kind: z.enum(['week', 'season']),
		title: z.string(),
		/** Address of the page. */
		page: z.string(),
		/** Address of the JSON. */
		json: z.string(),
		/** For each paper size, address of a week's sheet or a season's booklet. */
		pdf: z.partialRecord(z.enum(keysOf(papers)), z.string()),
		/** Of a season: where each of its weeks is. */
		weeks: z.array(z.strictObject({ id: z.string(), page: z.string(), json: z.string() })).optional(),
	}),
);
export type PlanIndex = z.output<typeof planIndexSchema>;
