import { readContent, type SiteContent } from '../brand/current.ts';
import type { LoadedEntry } from '../guide/checks/entry.ts';
import type { Problem } from '../guide/problem.ts';
import type { FieldPath } from '../guide/source-file.ts';
import { toldPlace } from '../guide/validate.ts';
import { MissingReplacement } from '../planner/session.ts';
import { PlanError } from '../planner/plan-error.ts';
import { publicationOf, seasonRequests, weekRequests } from '../planner/publication.ts';
import { planSeason } from '../planner/season.ts';
import type { SeasonRequest } from '../planner/season-request.ts';
import { auditPublishedWeek, planWeek } from '../planner/week.ts';

/** What the check found, and what it read. */
export interface CheckedContent extends SiteContent {
	/** Number of week and season plans that were tried. */
	plans: number;
}

/** One day for each weekday on which a race may fall. */
const raceDays = [
	'2027-06-07',
	'2027-06-08',
	'2027-06-09',
	'2027-06-10',
	'2027-06-11',
	'2027-06-12',
	'2027-06-13',
];
/** Length of the season that is tried with each of them, in weeks: the race is at its end, whatever its length. */
const trialLength = 12;

/**
 * Reads and checks a content folder, and plans every week and season that it asks for, and a season of each method to a
 * race on every day of the week, as runners will ask for it in their browsers.
 */
export function checkContent(folder: string, brand: string | undefined): CheckedContent {
	const content = readContent(folder, brand);
	const { guide, site } = content;
	if (guide === undefined || site === undefined) return { ...content, plans: 0 };
	const publication = publicationOf(guide, site);
	const weeks = weekRequests(guide, publication);
	const races = publication.methods.flatMap((method) =>
		raceDays.flatMap((raceDate) =>
			publication.equipment.map((equipment): SeasonRequest => {
				return { method, length: trialLength, equipment, weekStart: site.weekStart, raceDate };
			}),
		),
	);
	const seasons = [...seasonRequests(publication), ...races];
	const tried = (plan: () => unknown) => {
		try {
			plan();
			return [];
		} catch (error) {
			return [planProblem(error, content.entries)];
		}
	};
	const ofWeeks = weeks.flatMap((request) => tried(() => planWeek(guide, request)));
	const ofSeasons = seasons.flatMap((request) => tried(() => planSeason(guide, request)));
	for (const week of Object.values(guide.weeks)) {
		if (week.published) auditPublishedWeek(guide, week, site.weekStart);
	}
	return {
		...content,
		problems: eachOnce(ofWeeks, ofSeasons),
		plans: weeks.length + seasons.length,
	};
}

/** One trouble shows in many plans. Of seasons one is told for each place, and none where a week has it already. */
function eachOnce(ofWeeks: readonly Problem[], ofSeasons: readonly Problem[]): Problem[] {
	const place = ({ file, field }: Problem) => `${file} ${field}`;
	const weeks = new Map(ofWeeks.map((problem) => [`${place(problem)} ${problem.message}`, problem]));
	const told = new Set(ofWeeks.map(place));
	const seasons = new Map(ofSeasons.toReversed().map((problem) => [place(problem), problem]));
	return [...weeks.values(), ...[...seasons.values()].filter((problem) => !told.has(place(problem)))];
}

function planProblem(error: unknown, entries: readonly LoadedEntry[]): Problem {
	/** Where a field of an entry stands. */
	const place = (collection: string, id: string, field: FieldPath) => {
		const entry = entries.find((one) => one.collection === collection && one.id === id);
		if (entry === undefined) throw error;
		return toldPlace(entry.file, field);
	};
	if (error instanceof PlanError) {
		const { method, phase } = error.attempt;
		return {
			...place('methods', method, ['phases', phase]),
			message: error.message,
			fix: error.remedies.join('; or '),
		};
	}
	if (error instanceof MissingReplacement) {
		return {
			...place('exercises', error.exercise, ['substitutions']),
			message: error.message,
			fix: 'add a substitution that needs no kit, or make the line optional',
		};
	}
	throw error;
}
