import { find, type Exercise, type Guide, type Routine } from '../guide/guide.ts';
import { inSentence } from '../guide/in-sentence.ts';
import type { Dose } from '../schema/dose.ts';
import type { PlanLine, PlanSession } from '../schema/plan.ts';
import type { RoutineLine } from '../schema/routine.ts';
import { weights, type Pattern, type Profile } from '../schema/vocabulary.ts';
import { sessionMinutes } from './duration.ts';
import { canBeLoaded, fits, replacementFor } from './kit.ts';
import type { WeekDose } from './week-dose.ts';
import { t } from '../language/t.ts';

/** A session before it has a day: all but its place and the reasons for it. */
export type UnplacedSession = Omit<PlanSession, 'order' | 'because'>;

/** An exercise of a routine that the profile cannot do and that nothing replaces. */
export class MissingReplacement extends Error {
	readonly routine: string;
	readonly exercise: string;
	constructor(routine: string, exercise: string, profile: Profile) {
		super(
			`${exercise} in ${routine} needs kit that the profile '${profile}' lacks, and no 'no-equipment' substitution fits`,
		);
		this.name = 'MissingReplacement';
		this.routine = routine;
		this.exercise = exercise;
	}
}

const mainPatterns: readonly Pattern[] = ['squat', 'hinge', 'lunge'];

/** A main lift takes its sets, repetitions, load and rest from the phase; the others change in sets only. */
export function isMainLift(exercise: Exercise, routine: Routine): boolean {
	return (
		routine.stress === 'heavy-lower' &&
		!routine.circuit &&
		exercise.mechanic === 'compound' &&
		mainPatterns.includes(exercise.pattern)
	);
}

/**
 * A routine with its doses, for a phase and for the kit at hand.
 *
 * @param dose The phase's dose; a dose with nothing but an effort leaves every exercise its own.
 * @throws MissingReplacement if the kit does not allow an exercise and nothing replaces it.
 */
export function planSession(
	guide: Guide,
	routine: Routine,
	dose: WeekDose,
	profile: Profile,
): UnplacedSession {
	const rpe = effortOf(routine, dose);
	const slots = fillSlots(guide, routine, profile);
	const lines = slots.map((slot) => planLine(slot, routine, dose, profile));
	const minutes = sessionMinutes(
		lines.map((line, index) => ({ ...line, secondsPerRep: slots[index]?.exercise.secondsPerRep ?? 0 })),
		routine.circuit,
	);
	return {
		routine: routine.id,
		title: routine.title,
		stress: routine.stress,
		minutes,
		rpe: rpe.max,
		load: plannedLoad(rpe.max, minutes),
		exercises: lines,
	};
}

/** A session with other lines, and the time and planned load that follow from them. */
export function withLines(
	guide: Guide,
	session: UnplacedSession,
	exercises: readonly PlanLine[],
): UnplacedSession {
	const timed = exercises.map((line) => ({
		...line,
		secondsPerRep: find(guide, 'exercises', line.exercise).secondsPerRep,
	}));
	const minutes = sessionMinutes(timed, find(guide, 'routines', session.routine).circuit);
	return { ...session, exercises: [...exercises], minutes, load: plannedLoad(session.rpe, minutes) };
}

/** Session effort times mean minutes (Wallace et al. 2014; Sweet et al. 2004): planned, not measured. */
const plannedLoad = (rpe: number, { min, max }: { min: number; max: number }): number =>
	Math.round((rpe * (min + max)) / 2);

/** A line of the routine with the exercise that will be done. */
interface Slot {
	exercise: Exercise;
	/** The dose that the routine gives to the exercise that it names. */
	dose: Dose;
	replaces: Exercise | null;
	notes: string[];
}

/** Decides which exercise stands on each line, given the kit. */
function fillSlots(guide: Guide, routine: Routine, profile: Profile): Slot[] {
	const named = (line: RoutineLine) => find(guide, 'exercises', line.exercise);
	const taken = new Set(
		routine.exercises.filter((line) => fits(named(line), profile)).map((line) => line.exercise),
	);
	const slots: Slot[] = [];
	const covered: { by: Exercise; note: string }[] = [];
	for (const line of routine.exercises) {
		const exercise = named(line);
		const dose: Dose = { ...exercise.dose, ...line.dose };
		if (fits(exercise, profile)) {
			const notes = [line.optional ? t`Optional` : undefined, line.note ?? dose.note];
			slots.push({ exercise, dose, replaces: null, notes: notes.filter((note) => note !== undefined) });
			continue;
		}
		if (line.optional) continue;
		const replacement = replacementFor(guide, exercise, profile, taken);
		if (replacement === undefined) throw new MissingReplacement(routine.id, exercise.id, profile);
		if (replacement.kind === 'covered') {
			covered.push({
				by: replacement.by,
				note: t`Does the work of the ${inSentence(exercise.name)} too, which needs kit`,
			});
			continue;
		}
		taken.add(replacement.exercise.id);
		const { amount, note: ownNote } = replacement.exercise.dose;
		slots.push({
			exercise: replacement.exercise,
			dose: { ...dose, amount, restSeconds: line.dose?.restSeconds ?? replacement.exercise.dose.restSeconds },
			replaces: exercise,
			notes: ownNote === undefined ? [] : [ownNote],
		});
	}
	for (const { by, note } of covered) slots.find((slot) => slot.exercise.id === by.id)?.notes.push(note);
	return slots;
}

/** What makes body weight heavy enough. */
const slowly = t`Lower yourself slowly until it feels that hard`;
/** What the first weeks of a season say of weights. */
const unloaded = t`No weight yet`;
const lightest = t`The lightest weight you have`;
const needsWeight = ({ equipment }: Exercise) =>
	equipment.some((item) => (weights as readonly string[]).includes(item));

/** Effort of a routine in a phase: its own if it does not follow the phase, and not above what first weeks allow. */
function effortOf(routine: Routine, { rpe, weight }: WeekDose): { min: number; max: number } {
	if (routine.rpe === undefined) return rpe;
	if (weight === undefined) return routine.rpe;
	return { min: Math.min(routine.rpe.min, rpe.max), max: Math.min(routine.rpe.max, rpe.max) };
}

/**
 * The part of a wide range that is open in a week: half of it, from its lower half (`reach` 0) to its upper half (1).
 * Numbers that people count in fives stay such.
 */
function opened<Range extends { min: number; max: number }>(amount: Range, reach: number): Range {
	const half = (amount.max - amount.min) / 2;
	const unit = half >= 10 ? 5 : 1;
	const min = amount.min + unit * Math.round((reach * half) / unit);
	return { ...amount, min, max: Math.min(amount.max, min + unit * Math.ceil(half / unit)) };
}

/** The dose of one line of a routine in a phase. */
function planLine(slot: Slot, routine: Routine, phase: WeekDose, profile: Profile): PlanLine {
	const { exercise, dose, replaces, notes } = slot;
	const rpe = effortOf(routine, phase);
	const main = isMainLift(exercise, routine);
	const canLoad = canBeLoaded(exercise, profile);
	// Repetitions at a share of the maximum mean nothing without a weight: body weight keeps its own amount.
	const loaded = main && canLoad && phase.weight === undefined;
	const reps = loaded && dose.amount.unit === 'reps' ? phase.reps : undefined;
	const percent = reps === undefined ? undefined : phase.percent1RM;
	const rest = main ? (phase.restSeconds ?? dose.restSeconds) : dose.restSeconds;
	// Without a weight the effort has to come from somewhere else.
	const remarks = [
		...notes,
		...(main && !loaded && phase.reps !== undefined ? [slowly] : []),
		...(phase.weight === 'none' && canLoad ? [needsWeight(exercise) ? lightest : unloaded] : []),
	];
	const amount =
		phase.reach !== undefined && routine.circuit ? opened(dose.amount, phase.reach) : dose.amount;
	return {
		exercise: exercise.id,
		sets: phase.sets === undefined ? dose.sets : main ? phase.sets : Math.min(phase.sets, dose.sets),
		amount: reps === undefined ? amount : { ...dose.amount, min: reps.min, max: reps.max },
		intensity: {
			...(percent && { percent1RM: [percent.min, percent.max] as [number, number] }),
			...(routine.stress !== 'mobility' &&
				exercise.pattern !== 'mobility' && { rpe: [rpe.min, rpe.max] as [number, number] }),
		},
		restSeconds: routine.circuit ? 0 : rest,
		replaces: replaces?.id ?? null,
		note: remarks.length === 0 ? null : remarks.join('. '),
	};
}
