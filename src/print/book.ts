/** The whole guide as a book. */
import { disclaimerOf } from '../guide/disclaimer.ts';
import { byWords } from '../guide/by-words.ts';
import { capital, lower, upper } from '../language/casing.ts';
import { t } from '../language/t.ts';
import { find, type Exercise, type Guide } from '../guide/guide.ts';
import type { GuideProse, ProseCollection } from '../guide/prose.ts';
import { publicationOf } from '../planner/publication.ts';
import type { SiteData } from '../schema/site.ts';
import { articles, derived } from '../schema/source.ts';
import { chapters, keysOf, patterns, type Paper } from '../schema/vocabulary.ts';
import { exercisePage, type ExercisePage } from './book-exercise.ts';
import { methodPage, phasePage, principlePage, routinePage, type Page } from './book-page.ts';
import { addressOf, imprintOf, type Address, type Imprint } from './imprint.ts';
import type { PaperLogo } from './paper-logo.ts';
import { sheets, type Sheet } from './papers.ts';
import {
	placeOf,
	printedProse,
	shownAddress,
	unbroken,
	type PrintedProse,
	type References,
} from './printed-prose.ts';

/** A chapter of pages; it opens with a list of them. */
export interface Chapter {
	/** Its place, for references. */
	place: string;
	title: string;
	/** A sentence or two on what is in it. */
	intro: string;
	pages: Page[];
}

/** Everything that `book.typ` shows. */
export interface Book extends Imprint, Address {
	paper: Sheet;
	title: string;
	/** What the book holds, in a sentence. */
	subtitle: string;
	/** How to read it. */
	preface: string[];
	chapters: Chapter[];
	exercises: {
		place: string;
		title: string;
		intro: string;
		groups: { title: string; exercises: ExercisePage[] }[];
	};
	sources: {
		articles: { place: string; name: string; where: string; url: string; shown: string }[];
		derived: { place: string; name: string; text: string };
		studies: {
			place: string;
			cite: string;
			kind: string;
			identifier: string | null;
			url: string | null;
			finding: string;
		}[];
	};
	/** Names of exercises in order of the alphabet, other names among them. */
	index: { name: string; letter: string; to: string; alias: boolean }[];
	/** Where the book comes from and how it is set. */
	colophon: string[];
}

/**
 * The whole guide as a book: `book.typ` lays it out and adds nothing but page numbers.
 *
 * @param options.prose Of every entry.
 * @param options.absolute Full address of a page of the site.
 * @throws Error if prose names something that the guide does not have.
 */
export function guideBook(
	guide: Guide,
	site: SiteData,
	options: {
		paper: Paper;
		prose: GuideProse;
		absolute: (path: string) => string;
		/** Names of the brand's own families of letters. */
		families?: readonly string[];
		logo?: PaperLogo | undefined;
	},
): Book {
	const { prose, absolute, families = [], logo } = options;
	const methods = publicationOf(guide, site).methods.map((id) => find(guide, 'methods', id));
	const exercises = Object.values(guide.exercises);
	const places = new Set([
		...(['principles', 'phases', 'routines', 'exercises'] as const).flatMap((collection) =>
			Object.keys(guide[collection]).map((id) => placeOf(collection, id)),
		),
		...methods.map(({ id }) => placeOf('methods', id)),
		...[...Object.keys(articles), derived, ...Object.keys(guide.evidence)].map((id) =>
			placeOf('sources', id),
		),
	]);
	const references: References = { guide, has: (place) => places.has(place), absolute };
	const printed = (collection: ProseCollection, id: string): PrintedProse =>
		printedProse(prose[collection][id] ?? [], references, placeOf(collection, id));

	return {
		...imprintOf(site, { title: t`The guide as a book`, disclaimer: disclaimerOf(site), logo }),
		...addressOf(absolute('/guide/')),
		paper: sheets[options.paper],
		title: t`The guide`,
		subtitle: t`${Object.keys(guide.principles).length} principles and ${exercises.length} exercises for people who run long and far.`,
		preface: [
			t`Read the principles from front to back in an evening, or open the page you need: each has one of its own. Many of them carry a rule, and those rules place the sessions of every plan on the site.`,
			t`The exercises stand at the back, by movement, each with its pictures, its dose, and what to do when a knee objects or the kit is missing. Numbers in brackets are pages of this book.`,
		],
		chapters: [
			...keysOf(chapters).map((chapter): Chapter => {
				const principles = Object.values(guide.principles).filter(
					(principle) => principle.chapter === chapter,
				);
				return {
					place: placeOf('guide', chapter),
					title: chapters[chapter],
					intro: '',
					pages: principles.map((principle) => ({
						...principlePage(principle, methods, guide),
						...printed('principles', principle.id),
					})),
				};
			}),
			{
				place: placeOf('guide', 'phases'),
				title: t`Phases of a season`,
				intro: t`What strength work is for, from the off-season to the weeks after the race.`,
				pages: Object.values(guide.phases).map((phase) => ({
					...phasePage(phase),
					...printed('phases', phase.id),
				})),
			},
			{
				place: placeOf('guide', 'methods'),
				title: methods.length === 1 ? t`The method` : t`Methods`,
				intro: t`Which routines, how often, and how strictly each principle is held.`,
				pages: methods.map((method) => ({ ...methodPage(method, guide), ...printed('methods', method.id) })),
			},
			{
				place: placeOf('guide', 'routines'),
				title: t`Routines`,
				intro: t`Exercises to do in one go, each with the dose of its source. A plan adapts them to the phase and to your kit.`,
				pages: Object.values(guide.routines).map((routine) => ({
					...routinePage(routine, guide),
					...printed('routines', routine.id),
				})),
			},
		].filter(({ pages }) => pages.length > 0),
		exercises: {
			place: placeOf('guide', 'exercises'),
			title: t`Exercises`,
			intro: t`By movement, each on its own page.`,
			groups: keysOf(patterns)
				.map((pattern) => ({
					title: patterns[pattern],
					exercises: exercises
						.filter((exercise) => exercise.pattern === pattern)
						.map((exercise) => ({
							...exercisePage(exercise, guide),
							...printed('exercises', exercise.id),
						})),
				}))
				.filter((group) => group.exercises.length > 0),
		},
		sources: {
			articles: Object.entries(articles).map(([id, { author, title, where, url }]) => ({
				place: placeOf('sources', id),
				name: `${author}: ${title}`,
				where,
				url,
				shown: shownAddress(url),
			})),
			derived: {
				place: placeOf('sources', derived),
				name: t`Ours, derived`,
				text: t`A number or a choice that neither article gives. We worked it out from the studies below, from common practice, or from the time that a session may take.`,
			},
			studies: Object.values(guide.evidence).map(({ id, cite, kind, identifier, url, finding }) => ({
				place: placeOf('sources', id),
				cite,
				kind,
				identifier: identifier ?? null,
				url: url ?? null,
				finding: unbroken(finding),
			})),
		},
		index: indexOf(exercises),
		colophon: [
			`${t`This is the guide of ${site.name} as it stands on the site, printed from the same files.`}${site.footer === undefined ? '' : ` ${site.footer}`}`,
			...(site.coach?.about === undefined ? [] : [`${site.coach.name}. ${site.coach.about}`]),
			...families.map((family) => t`Set in ${family}, which is free under an open font license.`),
			t`Set in Source Serif 4 and Source Sans 3, designed by Frank Grießhammer and Paul D. Hunt for Adobe and free under the SIL Open Font License. The figures are drawn from a few joint positions in each exercise’s file.`,
		],
	};
}

/** All names by the alphabet, whatever their capitals, each with the letter that it stands under. */
function indexOf(exercises: readonly Exercise[]): Book['index'] {
	return exercises
		.flatMap(({ id, name, aliases }) => [
			{ name, to: placeOf('exercises', id), alias: false },
			...aliases.map((alias) => ({ name: capital(alias), to: placeOf('exercises', id), alias: true })),
		])
		.map((entry) => ({ ...entry, letter: upper(entry.name.charAt(0)) }))
		.sort((a, b) => byWords(lower(a.name), lower(b.name)));
}
