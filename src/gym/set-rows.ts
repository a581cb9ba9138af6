/** The sets of the exercise in sight, changed one by one: what a runner is writing in is not drawn again. */
import { put } from '../browser/parts.ts';
import { setHtml, type DoingContext } from './doing-html.ts';
import { likelyOf, openSet, type Doing } from './doing.ts';
import { numberWords } from './set-words.ts';

type Last = Pick<DoingContext, 'last'>;

const rowsIn = (body: ParentNode) =>
	[...body.querySelectorAll<HTMLElement>('[data-set]')].map((row) => ({ row, set: setOf(row) ?? 0 }));

/** The set that something in a row belongs to, from 0. */
export function setOf(within: Element): number | undefined {
	const set = within.closest<HTMLElement>('[data-set]')?.dataset.set;
	return set === undefined ? undefined : Number(set);
}

/** Draws sets again. @param only One of them. */
export function drawSets(body: ParentNode, doing: Doing, context: Last, only?: number): void {
	for (const { row, set } of rowsIn(body))
		if (only === undefined || set === only) put(row, setHtml(doing, set, context));
	markSets(body, doing);
}

/** The set to do next stands out. */
export function markSets(body: ParentNode, doing: Doing): void {
	const open = openSet(doing, doing.at);
	for (const { row, set } of rowsIn(body)) {
		const isDone = doing.sets[doing.at]?.[set]?.done !== undefined;
		row.dataset.state = isDone ? 'done' : set === open ? 'now' : 'later';
	}
}

/** What is written into one set makes other loads likely for those after it. */
export function guessLoads(body: ParentNode, doing: Doing, { last }: Last): void {
	for (const { row, set } of rowsIn(body)) {
		const { load } = likelyOf(doing, last, doing.at, set);
		const field = row.querySelector<HTMLInputElement>('[name="load"]');
		if (field) field.placeholder = load === undefined ? '–' : numberWords(load);
	}
}
