import { encode } from 'uqr';
import { accentColors } from '../brand/colors.ts';
import { standaloneSvg, thumbnailSvg } from '../figures/runner/figure-svg.ts';
import { lightPalette, styleOf } from '../figures/runner/palette.ts';
import { disclaimerOf } from '../guide/disclaimer.ts';
import { minutesWords, restAfterWords, restWords, setsWords } from '../guide/dose-words.ts';
import {
	figuresOf,
	find,
	type Exercise,
	type Guide,
	type Method,
	type Phase,
	type Principle,
	type Routine,
} from '../guide/guide.ts';
import type { Block } from '../guide/prose.ts';
import { publicationOf } from '../planner/publication.ts';
import { planSession } from '../planner/session.ts';
import type { SiteData } from '../schema/site.ts';
import { articles, derived, type Source } from '../schema/source.ts';
import {
	chapters,
	complaints,
	equipment,
	keysOf,
	lateralities,
	levels,
	mechanics,
	muscles,
	patterns,
	stabilities,
	strictnesses,
	stresses,
	type Muscle,
	type Paper,
} from '../schema/vocabulary.ts';
import {
	placeOf,
	printedProse,
	shownAddress,
	unbroken,
	type PrintedProse,
	type References,
	type Word,
	type Words,
} from './printed-prose.ts';

/** Collections whose entries have prose. */
export const proseCollections = ['exercises', 'principles', 'routines', 'phases', 'methods'] as const;
export type ProseCollection = (typeof proseCollections)[number];
/** The prose of every entry, by collection and id. */
export type GuideProse = Readonly<Record<ProseCollection, Readonly<Record<string, readonly Block[]>>>>;

/** A line of notes at the foot of an entry: "Goes with", "Sources". */
export interface Note {
	label: string;
	of: Words;
}

/** A table of references: the lines of a routine, the rules of a method. */
export interface EntryTable {
	head: string[];
	rows: Words[][];
	/** What to know about it; empty if nothing. */
	note: string;
}

/** An entry of any kind but an exercise. */
export interface Page extends PrintedProse {
	/** Its place, for references: `principles/hard-days-hard`. */
	place: string;
	title: string;
	summary: string;
	/** Facts in front of the prose, each with its name. */
	facts: { name: string; value: string }[];
	/** Comes in front of the prose (a routine's lines) or behind it (a method's rules). */
	table: EntryTable | null;
	tableFirst: boolean;
	/** Where sources disagree with it. */
	conflicts: { who: string; text: string }[];
	notes: Note[];
}

/** A chapter of pages; it opens with a list of them. */
export interface Chapter {
	/** Its place, for references. */
	place: string;
	title: string;
	/** A sentence or two on what is in it. */
	intro: string;
	pages: Page[];
}

/** An exercise on its page. */
export interface ExercisePage extends PrintedProse {
	place: string;
	name: string;
	/** "Also called …"; empty if it has one name only. */
	aliases: string;
	summary: string;
	/** For the gallery, with its size in picture units; null if it is not drawn. */
	thumbnail: { svg: string; width: number; height: number } | null;
	figures: { version: string | null; frames: { svg: string; alt: string; caption: string }[] }[];
	dose: string;
	doseNote: string | null;
	facts: { name: string; value: string }[];
	works: { name: string; muscles: string }[];
	cues: string[];
	mistakes: { mistake: string; fix: string }[];
	instead: { reason: string; to: Word; because: string }[];
	safety: string;
	notes: Note[];
}

/** Everything that `book.typ` shows. */
export interface Book {
	language: 'en';
	documentTitle: string;
	/** Typst's name of the paper. */
	paper: 'a4' | 'us-letter';
	accent: string;
	brand: { name: string; tagline: string; coach: string | null };
	title: string;
	/** What the book holds, in a sentence. */
	subtitle: string;
	/** How to read it. */
	preface: string[];
	disclaimer: string;
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
	index: { name: string; to: string; alias: boolean }[];
	/** Where the book comes from and how it is set. */
	colophon: string[];
	/** Address of the guide on the site. */
	page: { url: string; words: string };
	qr: boolean[][];
}

const typstPapers = { a4: 'a4', letter: 'us-letter' } as const satisfies Record<Paper, string>;
const onPaper = styleOf(lightPalette);

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
	options: { paper: Paper; prose: GuideProse; absolute: (path: string) => string },
): Book {
	const { prose, absolute } = options;
	const methods = publicationOf(guide, site).methods.map((id) => find(guide, 'methods', id));
	const url = absolute('/guide/');
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
		language: 'en',
		documentTitle: `The guide as a book – ${site.name}`,
		paper: typstPapers[options.paper],
		accent: accentColors(site.colors.accent).light,
		brand: { name: site.name, tagline: site.tagline, coach: site.coach?.name ?? null },
		title: 'The guide',
		subtitle: `${Object.keys(guide.principles).length} principles and ${exercises.length} exercises for people who run long and far.`,
		preface: [
			'Read the principles from front to back in an evening, or open the page you need: each has one of its own. Many of them carry a rule, and those rules place the sessions of every plan on the site.',
			'The exercises stand at the back, by movement, each with its pictures, its dose, and what to do when a knee objects or the kit is missing. Numbers in brackets are pages of this book.',
		],
		disclaimer: disclaimerOf(site),
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
				title: 'Phases of a season',
				intro: 'What strength work is for, from the off-season to the weeks after the race.',
				pages: Object.values(guide.phases).map((phase) => ({
					...phasePage(phase),
					...printed('phases', phase.id),
				})),
			},
			{
				place: placeOf('guide', 'methods'),
				title: methods.length === 1 ? 'The method' : 'Methods',
				intro: 'Which routines, how often, and how strictly each principle is held.',
				pages: methods.map((method) => ({ ...methodPage(method, guide), ...printed('methods', method.id) })),
			},
			{
				place: placeOf('guide', 'routines'),
				title: 'Routines',
				intro:
					'Exercises to do in one go, each with the dose of its source. A plan adapts them to the phase and to your kit.',
				pages: Object.values(guide.routines).map((routine) => ({
					...routinePage(routine, guide),
					...printed('routines', routine.id),
				})),
			},
		].filter(({ pages }) => pages.length > 0),
		exercises: {
			place: placeOf('guide', 'exercises'),
			title: 'Exercises',
			intro: 'By movement, each on its own page.',
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
				name: 'Ours, derived',
				text: 'A number or a choice that neither article gives. We worked it out from the studies below, from common practice, or from the time that a session may take.',
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
			`This is the guide of ${site.name} as it stands on the site, printed from the same files.${site.footer === undefined ? '' : ` ${site.footer}`}`,
			...(site.coach?.about === undefined ? [] : [`${site.coach.name}. ${site.coach.about}`]),
			'Set in Source Serif 4 and Source Sans 3, designed by Frank Grießhammer and Paul D. Hunt for Adobe and free under the SIL Open Font License. The figures are drawn from a few joint positions in each exercise’s file.',
		],
		page: { url, words: shownAddress(url) },
		qr: encode(url, { ecc: 'M', border: 0 }).data,
	};
}

type PageHead = Omit<Page, keyof PrintedProse>;

const pageHead = (place: string, { title, summary }: { title: string; summary: string }): PageHead => ({
	place,
	title,
	summary: unbroken(summary),
	facts: [],
	table: null,
	tableFirst: false,
	conflicts: [],
	notes: [],
});

function principlePage(principle: Principle, methods: readonly Method[], guide: Guide): PageHead {
	const { id, why, fix, conflicts, related, rule } = principle;
	const holders = methods.flatMap(({ id: method, title, strictness }): { method: string; words: Words }[] => {
		const held = strictness[id];
		if (held === undefined) return [];
		return [{ method, words: [to('methods', method, title), ` (${strictnesses[held]})`] }];
	});
	return {
		...pageHead(placeOf('principles', id), principle),
		facts: [
			{ name: 'Why it hurts', value: why },
			{ name: 'Do this instead', value: fix },
		].flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value: unbroken(value) }])),
		conflicts: conflicts.map(({ with: who, text }) => ({ who: articles[who].author, text: unbroken(text) })),
		notes: [
			...(rule === undefined || holders.length === 0
				? []
				: [{ label: 'A rule in', of: inARow(holders.map(({ words }) => words)) }]),
			...(related.length === 0
				? []
				: [
						{
							label: 'Goes with',
							of: inARow(
								related.map((other) => [
									withPage('principles', other, find(guide, 'principles', other).title),
								]),
							),
						},
					]),
			...sourceNotes(principle.sources, guide, principle.evidence),
		],
	};
}

const phasePage = (phase: Phase): PageHead => ({
	...pageHead(placeOf('phases', phase.id), phase),
	facts: [{ name: 'What strength is for', value: phase.emphasis }],
});

function methodPage(method: Method, guide: Guide): PageHead {
	return {
		...pageHead(placeOf('methods', method.id), method),
		table: {
			head: ['Its rules', 'Held as'],
			rows: Object.values(guide.principles).flatMap(({ id, title }): Words[][] => {
				const held = method.strictness[id];
				return held === undefined ? [] : [[[withPage('principles', id, title)], [strictnesses[held]]]];
			}),
			note: '',
		},
		notes: sourceNotes(method.sources, guide),
	};
}

function routinePage(routine: Routine, guide: Guide): PageHead {
	// As the source has it: every exercise with its own dose, in a gym, at no phase's effort.
	const session = planSession(guide, routine, { rpe: { min: 0, max: 0 } }, 'gym');
	return {
		...pageHead(placeOf('routines', routine.id), routine),
		facts: [
			{ name: 'Kind', value: stresses[routine.stress] },
			{ name: 'Time', value: `${minutesWords(session.minutes)} with warm-up` },
		],
		table: {
			head: routine.circuit ? ['Exercise', 'Dose'] : ['Exercise', 'Dose', 'Rest'],
			rows: session.exercises.map((line) => {
				const { id, name, pattern } = find(guide, 'exercises', line.exercise);
				const note: Words = line.note === null ? [] : [{ kind: 'break' }, unbroken(line.note)];
				return [
					[withPage('exercises', id, name)],
					[setsWords(line, pattern), ...note],
					...(routine.circuit ? [] : [[restAfterWords(line).replace(/^rest /, '')]]),
				];
			}),
			note: routine.circuit ? 'One pass, without rest between exercises.' : '',
		},
		tableFirst: true,
		notes: sourceNotes(routine.sources, guide),
	};
}

function exercisePage(exercise: Exercise, guide: Guide): Omit<ExercisePage, keyof PrintedProse> {
	const { id, name, dose, pattern, figure } = exercise;
	const kit = exercise.equipment.map((item) => equipment[item]);
	const others = (ids: readonly string[]): Words =>
		inARow(ids.map((other) => [withPage('exercises', other, find(guide, 'exercises', other).name)]));
	const routines = Object.values(guide.routines).filter((routine) =>
		routine.exercises.some((line) => line.exercise === id),
	);
	return {
		place: placeOf('exercises', id),
		name,
		aliases: exercise.aliases.join(', '),
		summary: unbroken(exercise.summary),
		thumbnail: figure === undefined ? null : sized(thumbnailSvg(figure, exercise.muscles, onPaper)),
		figures: figuresOf(exercise).map((figure) => ({
			version: figure.version ?? null,
			frames: figure.frames.map(({ caption }, index, { length }) => ({
				svg: standaloneSvg(figure, exercise.muscles, index, onPaper),
				alt: [
					name,
					figure.version?.toLowerCase(),
					length === 1 ? undefined : `picture ${index + 1} of ${length}`,
				]
					.filter((part) => part !== undefined)
					.join(', '),
				caption,
			})),
		})),
		dose: setsWords(dose, pattern),
		doseNote: dose.note === undefined ? null : capital(unbroken(dose.note)),
		facts: [
			{
				name: 'Rest',
				value: restWords(dose.restSeconds) + (dose.sets === 1 ? ' before a second set' : ' between sets'),
			},
			{ name: 'Tempo', value: dose.tempo === undefined ? '' : capital(unbroken(dose.tempo)) },
			{ name: 'You need', value: kit.length === 0 ? 'Nothing' : kit.join(', ') },
			{ name: 'Heavier with', value: exercise.load.map((item) => equipment[item]).join(', ') },
			{
				name: 'Kind',
				value: `${mechanics[exercise.mechanic]}, ${stabilities[exercise.stability].toLowerCase()}`,
			},
			{
				name: 'Level',
				value: `${levels[exercise.level]}, ${lateralities[exercise.laterality].toLowerCase()}`,
			},
			{ name: 'How often', value: exercise.daily ? 'Every day, if you like' : '' },
		].filter(({ value }) => value !== ''),
		works: [
			{ name: 'Works most', muscles: muscleWords(exercise.muscles.primary) },
			{ name: 'Helps', muscles: muscleWords(exercise.muscles.secondary) },
		].filter((group) => group.muscles !== ''),
		cues: exercise.cues,
		mistakes: exercise.mistakes.map(({ mistake, fix }) => ({
			mistake: unbroken(mistake),
			fix: unbroken(fix),
		})),
		instead: exercise.substitutions.map(({ when, use, because }) => ({
			reason: complaints[when],
			to: withPage('exercises', use, find(guide, 'exercises', use).name),
			because: unbroken(because),
		})),
		safety: unbroken(exercise.safety),
		notes: [
			{ label: 'Easier', of: others(exercise.regressions) },
			{ label: 'Harder', of: others(exercise.progressions) },
			{ label: 'Part of', of: inARow(routines.map(({ id, title }) => [withPage('routines', id, title)])) },
			...sourceNotes(exercise.sources, guide),
		].filter(({ of }) => of.length > 0),
	};
}

const to = (collection: string, id: string, words: string): Word => ({
	kind: 'place',
	to: placeOf(collection, id),
	page: false,
	of: [words],
});
const withPage = (collection: string, id: string, words: string): Word => ({
	kind: 'place',
	to: placeOf(collection, id),
	page: true,
	of: [words],
});

/** Words with commas between them. */
const inARow = (parts: readonly Words[]): Words =>
	parts.flatMap((part, index) => (index === 0 ? part : [', ', ...part]));

/** Whose facts an entry holds, and the studies that bear on it. */
function sourceNotes(sources: readonly Source[], guide: Guide, evidence: readonly string[] = []): Note[] {
	const named = sources.map(({ source, for: what, note }): Words => {
		const article = Object.entries(articles).find(([id]) => id === source)?.[1];
		const name = article?.author ?? (source === derived ? 'ours' : find(guide, 'evidence', source).cite);
		return [
			name,
			what.length === 0 ? '' : ` (${what.join(', ')})`,
			note === undefined ? '' : `: ${unbroken(note)}`,
		];
	});
	const studies = evidence.map((id): Words => [to('sources', id, find(guide, 'evidence', id).cite)]);
	return [
		{ label: 'Sources', of: named.flatMap((words, index) => (index === 0 ? words : ['; ', ...words])) },
		...(studies.length === 0 ? [] : [{ label: 'Research', of: inARow(studies) }]),
	];
}

/** All names by the alphabet, whatever their capitals. By code unit, so that the order is the same everywhere. */
function indexOf(exercises: readonly Exercise[]): Book['index'] {
	const key = ({ name }: { name: string }) => name.toLowerCase();
	return exercises
		.flatMap(({ id, name, aliases }) => [
			{ name, to: placeOf('exercises', id), alias: false },
			...aliases.map((alias) => ({ name: capital(alias), to: placeOf('exercises', id), alias: true })),
		])
		.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** A picture with the size that it gives itself. */
function sized(svg: string): { svg: string; width: number; height: number } {
	const [, width, height] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
	return { svg, width: Number(width), height: Number(height) };
}

const muscleWords = (list: readonly Muscle[]): string =>
	list.map((muscle) => muscles[muscle].label).join(', ');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
