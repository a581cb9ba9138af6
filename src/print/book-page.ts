/** The pages of principles, phases, methods and routines in the book. */
import { minutesWords, restWords, setsWords } from '../guide/dose-words.ts';
import { find, type Guide, type Method, type Phase, type Principle, type Routine } from '../guide/guide.ts';
import { sourceSession } from '../planner/source-session.ts';
import { articles } from '../schema/source.ts';
import { strictnesses, stresses } from '../schema/vocabulary.ts';
import { inARow, sourceNotes, to, withPage, type Note } from './book-notes.ts';
import { placeOf, unbroken, type PrintedProse, type Words } from './printed-prose.ts';
import { t } from '../language/t.ts';

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

/** A page without its prose. */
export type PageHead = Omit<Page, keyof PrintedProse>;

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

export function principlePage(principle: Principle, methods: readonly Method[], guide: Guide): PageHead {
	const { id, why, fix, conflicts, related, rule } = principle;
	const holders = methods.flatMap(({ id: method, title, strictness }): { method: string; words: Words }[] => {
		const held = strictness[id];
		if (held === undefined) return [];
		return [{ method, words: [to('methods', method, title), ` (${strictnesses[held]})`] }];
	});
	return {
		...pageHead(placeOf('principles', id), principle),
		facts: [
			{ name: t`Why it hurts`, value: why },
			{ name: t`Do this instead`, value: fix },
		].flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value: unbroken(value) }])),
		conflicts: conflicts.map(({ with: who, text }) => ({ who: articles[who].author, text: unbroken(text) })),
		notes: [
			...(rule === undefined || holders.length === 0
				? []
				: [{ label: t`A rule in`, of: inARow(holders.map(({ words }) => words)) }]),
			...(related.length === 0
				? []
				: [
						{
							label: t`Goes with`,
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

export const phasePage = (phase: Phase): PageHead => ({
	...pageHead(placeOf('phases', phase.id), phase),
	facts: [{ name: t`What strength is for`, value: phase.emphasis }],
});

export function methodPage(method: Method, guide: Guide): PageHead {
	return {
		...pageHead(placeOf('methods', method.id), method),
		table: {
			head: [t`Its rules`, t`Held as`],
			rows: Object.values(guide.principles).flatMap(({ id, title }): Words[][] => {
				const held = method.strictness[id];
				return held === undefined ? [] : [[[withPage('principles', id, title)], [strictnesses[held]]]];
			}),
			note: '',
		},
		notes: sourceNotes(method.sources, guide),
	};
}

export function routinePage(routine: Routine, guide: Guide): PageHead {
	const session = sourceSession(guide, routine);
	return {
		...pageHead(placeOf('routines', routine.id), routine),
		facts: [
			{ name: t`Kind`, value: stresses[routine.stress] },
			{ name: t`Time`, value: t`${minutesWords(session.minutes)} with warm-up` },
		],
		table: {
			head: routine.circuit ? [t`Exercise`, t`Dose`] : [t`Exercise`, t`Dose`, t`Rest`],
			rows: session.exercises.map((line) => {
				const { id, name, pattern } = find(guide, 'exercises', line.exercise);
				const note: Words = line.note === null ? [] : [{ kind: 'break' }, unbroken(line.note)];
				return [
					[withPage('exercises', id, name)],
					[setsWords(line, pattern), ...note],
					...(routine.circuit ? [] : [[line.sets === 1 ? '' : restWords(line.restSeconds)]]),
				];
			}),
			note: routine.circuit ? t`One pass, without rest between exercises.` : '',
		},
		tableFirst: true,
		notes: sourceNotes(routine.sources, guide),
	};
}
