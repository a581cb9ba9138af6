import { intensityWords, minutesWords, restAfterWords, setsWords } from '../guide/dose-words.ts';
import { find, type Guide, type Routine } from '../guide/guide.ts';
import { inSentence } from '../guide/in-sentence.ts';
import type { PlanDay, PlanLine, PlanSession } from '../schema/plan.ts';
import { orders } from '../schema/vocabulary.ts';
import { capital } from '../language/casing.ts';
import { t } from '../language/t.ts';

/**
 * A session in plain text, as its page words it: where it stands in the day, how long and how hard it is; its
 * exercises, one a line; and why it stands on its day.
 *
 * @returns Paragraphs without line breaks at their ends; a session without reasons has two.
 * @throws Error if the plan names something that the guide does not have.
 */
export function sessionText(day: PlanDay, session: PlanSession, guide: Guide): string[] {
	const routine = find(guide, 'routines', session.routine);
	const leftOut = [...new Set(session.leftOut)].map((id) => inSentence(find(guide, 'exercises', id).name));
	const paragraphs = [
		[whenWords(day, session), t`${minutesWords(session.minutes)} with warm-up · RPE\u00a0${session.rpe}`],
		[
			...session.exercises.map((line) => lineWords(line, routine, guide)),
			routine.circuit ? t`One pass from top to bottom, without rest between exercises.` : '',
			leftOut.length > 0
				? t`Lighter this week: leave out the end of the routine (${leftOut.join(', ')}).`
				: '',
		],
		[session.because[0]?.text ?? ''],
	];
	return said(paragraphs.map((lines) => said(lines).join('\n')));
}

/** What is empty goes unsaid. */
const said = (words: readonly string[]) => words.filter((word) => word !== '');

/** "After the run: Hill repeats", "No run today: Swim or spin", "No run today". Labels stay as they were typed. */
function whenWords({ run }: PlanDay, { order }: PlanSession): string {
	if (order !== 'only') return `${capital(orders[order])}: ${run.label}`;
	return run.kind === 'rest' ? t`No run today` : t`No run today: ${run.label}`;
}

/** "Bulgarian split squat: 3 × 8–10 reps per leg · 70–73 % of max · RPE 7 · rest 2 min". */
function lineWords(line: PlanLine, routine: Routine, guide: Guide): string {
	const { name, pattern } = find(guide, 'exercises', line.exercise);
	const words = [
		setsWords(line, pattern),
		intensityWords(line.intensity),
		routine.circuit ? '' : restAfterWords(line),
		line.replaces === null
			? ''
			: t`instead of the ${inSentence(find(guide, 'exercises', line.replaces).name)}`,
		line.note ?? '',
	];
	return `${name}: ${said(words).join(' · ')}`;
}
