import { bookPdf, cardPdf, posterPdf } from '../guide/pages.ts';
import type { Guide } from '../guide/guide.ts';
import { t } from '../language/t.ts';
import { planPdf } from '../planner/plan-paths.ts';
import type { SeasonPlan, WeekPlan } from '../schema/plan.ts';
import type { SiteData } from '../schema/site.ts';
import { halfPapers, papers, type Paper } from '../schema/vocabulary.ts';
import { indexLanguage, type CustomRecord } from './custom-record.ts';
import { separator } from './record.ts';

/** What is printed, as search has to know it. */
interface Printed {
	title: string;
	/** What it shows, in a sentence. */
	summary: string;
	/** What people call such a thing. */
	searchedAs: readonly string[];
	path: (paper: Paper) => string;
	/** Names of its sizes. */
	sizes: Readonly<Record<Paper, string>>;
	/** Further values of filters. */
	filters?: Record<string, string[]>;
	/** Words that stand on it. */
	words?: readonly string[];
}

/**
 * A record for everything that can be printed: the book, a card for each exercise, a poster for each routine, a sheet
 * for each week, a booklet for each season. It opens the site's first paper size and names the other.
 */
export function printedRecords(
	guide: Guide,
	{ name, paper }: SiteData,
	weeks: readonly WeekPlan[],
	seasons: readonly SeasonPlan[],
): CustomRecord[] {
	return [
		{
			title: t`${name}, the book`,
			summary: t`The whole guide to print: principles, exercises, routines and phases.`,
			searchedAs: t`print the guide; book of the guide; download`.split(separator),
			path: bookPdf,
			sizes: papers,
		},
		...Object.values(guide.exercises).map((exercise) => ({
			title: t`${exercise.name}, card`,
			summary: t`A card to print, half a page: ${exercise.summary}`,
			searchedAs: t`exercise card; print; flash card`.split(separator),
			path: (paper: Paper) => cardPdf(exercise.id, paper),
			sizes: halfPapers,
		})),
		...Object.values(guide.routines).map((routine) => ({
			title: t`${routine.title}, poster`,
			summary: t`A poster for the wall: ${routine.summary}`,
			searchedAs: t`printable sheet; print; wall; routine`.split(separator),
			path: (paper: Paper) => posterPdf(routine.id, paper),
			sizes: papers,
		})),
		...weeks.map((plan) => weekSheet(guide, plan)),
		...seasons.map((season) => ({
			title: t`${season.title}, booklet`,
			summary: `${t`Every week of the season to print.`} ${guide.methods[season.method]?.title ?? ''}`.trim(),
			searchedAs: t`season plan; ${season.length} week plan; printable plan`.split(separator),
			path: (paper: Paper) => planPdf(season.id, paper),
			sizes: papers,
			filters: { equipment: [season.equipment] },
		})),
	].map((printed: Printed) => recordOf(printed, paper));
}

function weekSheet(guide: Guide, plan: WeekPlan): Printed {
	const sessions = plan.days.flatMap((day) => day.sessions).map((session) => session.title);
	return {
		title: plan.published
			? plan.title
			: `${plan.title} · ${guide.methods[plan.method]?.title ?? plan.method}`,
		summary: t`A sheet to print, with room for your loads: ${sessions.join(', ') || t`a week without strength work`}.`,
		searchedAs: t`printable plan; week sheet; gym sheet`.split(separator),
		path: (paper) => planPdf(plan.id, paper),
		sizes: papers,
		filters: { phase: [plan.phase], equipment: [plan.equipment] },
		words: sessions,
	};
}

function recordOf(
	{ title, summary, searchedAs, path, sizes, filters = {}, words = [] }: Printed,
	[first = 'a4', other]: readonly Paper[],
): CustomRecord {
	return {
		url: path(first),
		language: indexLanguage,
		content: [t`${title}. Sheet to print, ${papers[first]}, PDF.`, summary, ...words].join('. '),
		meta: {
			title,
			type: 'PDF',
			summary,
			searchedAs: searchedAs.join(separator),
			paper: sizes[first],
			...(other && { otherPaper: sizes[other], otherPath: path(other) }),
		},
		filters: { type: ['PDF'], ...filters },
	};
}
