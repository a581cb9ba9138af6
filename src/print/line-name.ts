/** What a line of a session is called. */
import type { Exercise } from '../guide/guide.ts';
import { inSentence } from '../guide/in-sentence.ts';
import type { PlanLine } from '../schema/plan.ts';

/**
 * Name and note of a line. Where a session has an exercise twice, the first sentence of the note tells the lines
 * apart and is part of the name: "Glute bridge, both legs" and "Glute bridge, each leg alone".
 *
 * @param lines All lines of the session.
 */
export function lineName(
	line: PlanLine,
	lines: readonly PlanLine[],
	{ name }: Exercise,
): { name: string; note: string | null } {
	const { exercise, note } = line;
	if (note === null || lines.filter((other) => other.exercise === exercise).length === 1)
		return { name, note };
	const [first = '', ...others] = note.split('. ');
	return {
		name: `${name}, ${inSentence(first)}`,
		note: others.length === 0 ? null : others.join('. '),
	};
}
