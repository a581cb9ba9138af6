import { find, type Guide, type Method } from '../guide/guide.ts';
import type { SeasonPlan, WeekPlan } from '../schema/plan.ts';
import type { SiteData } from '../schema/site.ts';
import { keysOf, phases, type PhaseId, type Profile, type Weekday } from '../schema/vocabulary.ts';
import { planSeason } from './season.ts';
import type { SeasonRequest } from './season-request.ts';
import { auditPublishedWeek, planWeek, type WeekRequest } from './week.ts';

/** What a site wants to have planned. */
export interface Publication {
	methods: readonly string[];
	equipment: readonly Profile[];
	/** Lengths of seasons, in weeks. */
	seasons: readonly number[];
	weekStart: Weekday;
}

/** What a site publishes, by its settings: without a list of methods, all of them. */
export const publicationOf = (guide: Guide, { publish, weekStart }: SiteData): Publication => ({
	...publish,
	methods: publish.methods ?? Object.keys(guide.methods),
	weekStart,
});

/** What of it is about weeks. */
type WeekPublication = Omit<Publication, 'seasons'>;

/** The requests of all weeks that a site publishes: methods × phases × counts of sessions × equipment. */
export function weekRequests(
	guide: Guide,
	{ methods, equipment, weekStart }: WeekPublication,
): WeekRequest[] {
	const phaseIds = keysOf(phases);
	return methods.flatMap((id) => {
		const method: Method = find(guide, 'methods', id);
		return phaseIds.flatMap((phase) =>
			method.phases[phase].sessions.flatMap((sessions) =>
				equipment.map((profile) => ({ method: id, phase, sessions, equipment: profile, weekStart })),
			),
		);
	});
}

/** Every week plan of a site: the planned ones, then the published ones. */
export function planWeeks(guide: Guide, publication: WeekPublication): WeekPlan[] {
	const planned = weekRequests(guide, publication).map((request) => planWeek(guide, request));
	const published = Object.values(guide.weeks)
		.filter((week) => week.published)
		.map((week) => auditPublishedWeek(guide, week, publication.weekStart));
	return [...planned, ...published];
}

/** The requests of all seasons that a site publishes: methods × lengths × equipment, none of them dated. */
export function seasonRequests({ methods, equipment, seasons, weekStart }: Publication): SeasonRequest[] {
	return methods.flatMap((method) =>
		[...seasons]
			.sort((a, b) => a - b)
			.flatMap((length) => equipment.map((profile) => ({ method, length, equipment: profile, weekStart }))),
	);
}

/** Every season plan of a site. */
export const planSeasons = (guide: Guide, publication: Publication): SeasonPlan[] =>
	seasonRequests(publication).map((request) => planSeason(guide, request));

/** Lengths of the seasons of a method, in weeks, each once. */
export const seasonLengths = (seasons: readonly SeasonPlan[], method: string): number[] => [
	...new Set(seasons.filter((season) => season.method === method).map(({ length }) => length)),
];

/** How many weeks each phase of a season has, from its first one to the last before the taper. */
export function weeksBeforeTaper({ weeks }: SeasonPlan): { phase: PhaseId; weeks: number }[] {
	const before = weeks.map(({ phase }) => phase).filter((phase) => !afterTraining.includes(phase));
	return [...new Set(before)].map((phase) => ({
		phase,
		weeks: before.filter((other) => other === phase).length,
	}));
}

const afterTraining: readonly PhaseId[] = ['taper', 'race-week', 'recovery'];
