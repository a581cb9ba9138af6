/** Everything that a site prints, with what its pages and settings promise of each file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanIndex, SeasonPlan, WeekPlan } from '../../src/schema/plan.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { guideOf, saying, sites, type SiteName } from './sites.ts';

type Paper = 'a4' | 'letter';
const sheets = { a4: [595, 842], letter: [612, 792] } as const;
const halfSheets = { a4: [420, 595], letter: [396, 612] } as const;

interface Printed {
	/** What it is, for messages. */
	id: string;
	/** The file, from here. */
	path: string;
	paper: Paper;
	/** Title of the document. */
	title: string;
	pages: number;
	/** Width and height, in points. */
	size: readonly [number, number];
}
export interface PrintedFiles {
	sheets: (Printed & { plan: WeekPlan })[];
	booklets: (Printed & { season: SeasonPlan })[];
	cards: (Printed & { exercise: string })[];
	posters: (Printed & { routine: string })[];
	books: Printed[];
}

const cache = new Map<SiteName, PrintedFiles>();
export function printedFiles(name: SiteName): PrintedFiles {
	const known = cache.get(name);
	if (known !== undefined) return known;
	const { folder, base, papers, name: brand } = sites[name];
	const { guide, methods } = guideOf(name);
	const say = saying(name);
	const read = (address: string): unknown =>
		JSON.parse(readFileSync(join(folder, address.slice(base.length)), 'utf8'));
	const plans = (read(`${base}plans/index.json`) as PlanIndex).flatMap(({ id, kind, pdf, json }) => {
		const plan = read(json) as WeekPlan | SeasonPlan;
		return papers.map((paper) => ({
			id,
			kind,
			paper,
			plan,
			path: join(folder, (pdf[paper] ?? '').slice(base.length)),
		}));
	});
	const onEachPaper = (path: string) =>
		papers.map((paper) => ({
			id: path,
			paper,
			path: join(folder, `${path}${paper === 'a4' ? '' : '.letter'}.pdf`),
		}));
	const found: PrintedFiles = {
		sheets: plans.flatMap(({ plan, ...file }) =>
			plan.kind === 'week'
				? [{ ...file, plan, title: `${plan.title} – ${brand}`, pages: 1, size: sheets[file.paper] }]
				: [],
		),
		booklets: plans.flatMap(({ plan: season, ...file }) =>
			season.kind === 'season'
				? [
						{
							...file,
							season,
							title: `${season.title}, ${guide.methods[season.method]?.title ?? ''} – ${brand}`,
							pages: bookletPages(season),
							size: sheets[file.paper],
						},
					]
				: [],
		),
		cards: Object.values(guide.exercises).flatMap(({ id, name: title }) =>
			onEachPaper(`exercises/${id}`).map((file) => ({
				...file,
				exercise: id,
				title: `${title} – ${brand}`,
				pages: 1,
				size: halfSheets[file.paper],
			})),
		),
		posters: Object.values(guide.routines).flatMap(({ id, title }) =>
			onEachPaper(`routines/${id}`).map((file) => ({
				...file,
				routine: id,
				title: `${say('{1}, poster', title)} – ${brand}`,
				pages: 1,
				size: sheets[file.paper],
			})),
		),
		books: onEachPaper('guide').map((file) => ({
			...file,
			title: `${say('The guide as a book')} – ${brand}`,
			pages: bookPages(guide, methods),
			size: sheets[file.paper],
		})),
	};
	cache.set(name, found);
	return found;
}

/** Cover, contents, a page for each phase and each week, two exercises a page, index. */
function bookletPages({ weeks }: SeasonPlan): number {
	const phases = weeks.filter(({ phase }, index) => weeks[index - 1]?.phase !== phase);
	const exercises = new Set(
		weeks.flatMap(({ days }) =>
			days.flatMap(({ sessions }) =>
				sessions.flatMap((session) => session.exercises.map((line) => line.exercise)),
			),
		),
	);
	return 1 + 1 + phases.length + weeks.length + Math.ceil(exercises.size / 2) + 1;
}

/** Title, two of contents, preface, a page for each entry, an opening page for each chapter, three at the back. */
function bookPages(guide: Guide, methods: readonly string[]): number {
	const entries = [guide.principles, guide.phases, guide.routines, guide.exercises];
	return (
		1 +
		2 +
		1 +
		entries.reduce((sum, collection) => sum + Object.keys(collection).length, methods.length) +
		9 +
		3
	);
}
