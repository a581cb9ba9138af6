import { amountWords, intensityWords, restAfterWords, setsWords } from '../guide/dose-words.ts';
import { capital } from '../language/casing.ts';
import { find, type Guide } from '../guide/guide.ts';
import { inSentence } from '../guide/in-sentence.ts';
import { t } from '../language/t.ts';
import type { Amount } from '../schema/dose.ts';
import type { PlanLine, PlanSession } from '../schema/plan.ts';
import { weights } from '../schema/vocabulary.ts';
import type { LoadUnit } from './log.ts';

/** An exercise as the gym view shows it. */
export interface GymLine {
	exercise: string;
	name: string;
	/** There is a picture of it. */
	drawn: boolean;
	/** "3 × 8–10 reps per leg". */
	dose: string;
	/** "8–10 reps per leg". */
	each: string;
	/** How hard, and how long to rest, in words. */
	how: string[];
	/** What else to know: speed, what it stands in for, notes. */
	notes: string[];
	cues: string[];
	sets: number;
	amount: Amount;
	/** Pause after each set but the session's last, in seconds. */
	restSeconds: number;
	/** It can be made heavier: there is a load to write down. */
	weighted: boolean;
}

/**
 * A session with all that it takes to do it: nothing needs to be looked up later, with the network off or in a guide
 * that has changed.
 */
export interface GymSession {
	title: string;
	/** Id of the routine. */
	routine: string;
	/** Id of the plan, where it stands in one. */
	plan?: string;
	/** One set of each exercise in turn. */
	circuit: boolean;
	/** Unit of loads. */
	loads: LoadUnit;
	lines: GymLine[];
}

/** @param plan Id of the plan that the session stands in. */
export function gymSession(
	session: Pick<PlanSession, 'routine' | 'title' | 'exercises'>,
	guide: Guide,
	loads: LoadUnit,
	plan?: string,
): GymSession {
	const { circuit } = find(guide, 'routines', session.routine);
	return {
		title: session.title,
		routine: session.routine,
		...(plan !== undefined && { plan }),
		circuit,
		loads,
		lines: session.exercises.map((line) => gymLine(line, circuit, guide)),
	};
}

function gymLine(line: PlanLine, circuit: boolean, guide: Guide): GymLine {
	const { name, drawn, pattern, cues, dose, load, equipment } = find(guide, 'exercises', line.exercise);
	const replaced = line.replaces === null ? undefined : find(guide, 'exercises', line.replaces);
	return {
		exercise: line.exercise,
		name,
		drawn,
		dose: setsWords(line, pattern),
		each: amountWords(line.amount, pattern),
		how: [intensityWords(line.intensity), circuit ? '' : restAfterWords(line)].filter(
			(words) => words !== '',
		),
		notes: [
			line.note === null ? null : capital(line.note),
			dose.tempo === undefined ? null : t`Tempo: ${inSentence(dose.tempo)}`,
			replaced === undefined ? null : t`Instead of the ${inSentence(replaced.name)}`,
		].filter((words) => words !== null),
		cues,
		sets: line.sets,
		amount: line.amount,
		restSeconds: circuit || line.sets === 1 ? 0 : line.restSeconds,
		weighted: [...load, ...equipment].some((item) => weights.some((weight) => weight === item)),
	};
}
