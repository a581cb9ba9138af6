import type { CollectionName } from '../schema/reference.ts';
import { keysOf, phases, profiles, type Muscle, type Paper } from '../schema/vocabulary.ts';

/** Pages that are there whatever the content is. */
export const fixedPages = [
	'/',
	'/guide/',
	'/exercises/',
	'/exercises/compare/',
	'/muscles/',
	'/glossary/',
	'/routines/',
	'/phases/',
	'/plans/',
	'/season/',
	'/log/',
	'/search/',
	'/about/',
	'/changes/',
	'/sources/',
	'/disclaimer/',
];

/** Collections whose entries have a page each, at `/<collection>/<id>/`. */
export const withPages: readonly CollectionName[] = [
	'exercises',
	'principles',
	'routines',
	'phases',
	'pages',
];

/** The name of a week plan: sessions and equipment. */
const planName = new RegExp(`^[0-4]x-(${keysOf(profiles).join('|')})$`);

/** The name of a season: weeks and equipment. */
const seasonName = new RegExp(`^\\d+-weeks-(${keysOf(profiles).join('|')})$`);

/**
 * Whether a path without base, query and anchor is a page of the site. Week plans are known by their method and phase.
 *
 * @param ids Of weeks, those that are published.
 */
export function isPage(path: string, ids: Readonly<Record<CollectionName, ReadonlySet<string>>>): boolean {
	if (fixedPages.includes(path)) return true;
	const parts = path.split('/');
	if (parts[0] !== '' || parts.at(-1) !== '') return false;
	const [folder = '', first = '', second = '', third = ''] = parts.slice(1, -1);
	const depth = parts.length - 2;
	if (depth === 2 && (withPages as readonly string[]).includes(folder))
		return ids[folder as CollectionName].has(first);
	if (folder !== 'plans') return false;
	if (first === 'published') return depth === 3 && ids.weeks.has(second);
	if (!ids.methods.has(first)) return false;
	if (depth === 2) return true;
	if (second === 'season') return depth === 3 || (depth === 4 && seasonName.test(third));
	return (
		keysOf(phases).some((phase) => phase === second) && (depth === 3 || (depth === 4 && planName.test(third)))
	);
}

/** Address of an entry's page, without the base. */
export const pageOf = (collection: (typeof withPages)[number], id: string) => `/${collection}/${id}/`;

/** An exercise on half a sheet, without the base. A4 has the short name. */
export const cardPdf = (exercise: string, paper: Paper): string => pdfOf('exercises', exercise, paper);

/** A routine on one sheet for the wall, without the base. A4 has the short name. */
export const posterPdf = (routine: string, paper: Paper): string => pdfOf('routines', routine, paper);

const pdfOf = (folder: string, id: string, paper: Paper) =>
	`/${folder}/${id}${paper === 'a4' ? '' : `.${paper}`}.pdf`;

/** Where two exercises stand side by side, as `?a=squat&b=lunge`; without the base. */
export const comparisonPage = '/exercises/compare/';

/** Where the exercises that train a muscle are listed as cards, without the base. */
export const cardsOfMuscle = (muscle: Muscle) => `/exercises/?muscle=${muscle}`;

/** The picture of an exercise for lists. */
export const thumbnailFile = (exercise: string): string => `/figures/${exercise}.svg`;
/** The moving picture of an exercise. @param number Of its pictures, from 1. */
export const movingFile = (exercise: string, number: number): string =>
	`/figures/${exercise}-${number}-moving.svg`;

/** The guide as a book, without the base. */
export const bookPdf = (paper: Paper): string => `/guide${paper === 'a4' ? '' : `.${paper}`}.pdf`;

/** Where the muscle is explained and its exercises are listed, without the base. */
export const pageOfMuscle = (muscle: Muscle) => `/muscles/#${muscle}`;
