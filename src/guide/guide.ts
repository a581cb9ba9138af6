import { lower } from '../language/casing.ts';
import type { EvidenceData } from '../schema/evidence.ts';
import type { ExerciseData } from '../schema/exercise.ts';
import type { Figure } from '../schema/figure.ts';
import type { MethodData } from '../schema/method.ts';
import type { PhaseData } from '../schema/phase.ts';
import type { PrincipleData } from '../schema/principle.ts';
import type { RoutineData } from '../schema/routine.ts';
import { chapters, keysOf, type PhaseId } from '../schema/vocabulary.ts';
import type { TermData } from '../schema/term.ts';
import type { WeekData } from '../schema/week.ts';
import { byWords } from './by-words.ts';

export interface Exercise extends ExerciseData {
	id: string;
	/** Harder versions: the exercises that name this one as a regression. */
	progressions: string[];
	/** There is a picture of it. */
	drawn: boolean;
}
export type Principle = PrincipleData & { id: string };
export type Routine = RoutineData & { id: string };
export type Phase = PhaseData & { id: PhaseId };
export type Method = MethodData & { id: string };
export type Week = WeekData & { id: string };
export type Study = EvidenceData & { id: string };
/** A word of the field, as the glossary explains it. */
export type Term = TermData & { id: string };

/** The entries of every collection by id, as their schemas give them. */
export interface Entries {
	exercises: Record<string, ExerciseData>;
	principles: Record<string, PrincipleData>;
	routines: Record<string, RoutineData>;
	phases: Record<string, PhaseData>;
	methods: Record<string, MethodData>;
	weeks: Record<string, WeekData>;
	evidence: Record<string, EvidenceData>;
	terms: Record<string, TermData>;
}

/**
 * All content, resolved: every id in it names something that is in it. Each collection is a record by id, in
 * the order in which people read it.
 */
export interface Guide {
	exercises: Record<string, Exercise>;
	principles: Record<string, Principle>;
	routines: Record<string, Routine>;
	phases: Record<PhaseId, Phase>;
	methods: Record<string, Method>;
	weeks: Record<string, Week>;
	evidence: Record<string, Study>;
	terms: Record<string, Term>;
}

/** Puts entries in reading order and adds what follows from them. Expects entries that passed the checks. */
export function buildGuide(entries: Entries): Guide {
	const chapterOrder = keysOf(chapters);
	return {
		exercises: collect<ExerciseData, Exercise>(
			entries.exercises,
			(id, data) => ({
				...data,
				id,
				progressions: Object.entries(entries.exercises)
					.filter(([, other]) => other.regressions.includes(id))
					.map(([other]) => other)
					.sort(),
				drawn: data.figure !== undefined,
			}),
			(a, b) => byWords(a.name, b.name),
		),
		principles: collect(
			entries.principles,
			withId,
			(a, b) =>
				chapterOrder.indexOf(a.chapter) - chapterOrder.indexOf(b.chapter) ||
				a.order - b.order ||
				compare(a.id, b.id),
		),
		routines: collect(entries.routines, withId, (a, b) => byWords(a.title, b.title)),
		phases: collect(entries.phases, withId, (a, b) => a.order - b.order) as Record<PhaseId, Phase>,
		methods: collect(entries.methods, withId, (a, b) => compare(a.id, b.id)),
		weeks: collect(entries.weeks, withId, (a, b) => compare(a.id, b.id)),
		evidence: collect(entries.evidence, withId, (a, b) => compare(a.cite, b.cite)),
		terms: collect(entries.terms, withId, (a, b) => byWords(lower(a.term), lower(b.term))),
	};
}

/** All pictures of an exercise, the main one first. */
export const figuresOf = ({ figure, moreFigures }: Exercise): Figure[] =>
	figure === undefined ? [] : [figure, ...moreFigures];

/** The routines that an exercise is part of. */
export const routinesWith = (guide: Guide, exercise: string): Routine[] =>
	Object.values(guide.routines).filter(({ exercises }) =>
		exercises.some((line) => line.exercise === exercise),
	);

/** The entry with this id. Throws if there is none, which only unchecked content can bring about. */
export function find<Name extends keyof Guide>(
	guide: Guide,
	collection: Name,
	id: string,
): Guide[Name][keyof Guide[Name]] {
	const entry = (guide[collection] as Record<string, Guide[Name][keyof Guide[Name]]>)[id];
	if (entry === undefined) throw new Error(`No '${id}' in ${collection}: run the content check.`);
	return entry;
}

const withId = <Data>(id: string, data: Data) => ({ ...data, id });

/** By code unit, so that the order is the same on every machine. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function collect<Data, Entry extends { id: string }>(
	entries: Record<string, Data>,
	make: (id: string, data: Data) => Entry,
	order: (a: Entry, b: Entry) => number,
): Record<string, Entry> {
	const made = Object.entries(entries).map(([id, data]) => make(id, data));
	return Object.fromEntries(made.sort(order).map((entry) => [entry.id, entry]));
}
