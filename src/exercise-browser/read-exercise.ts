import { href } from '../brand/href.ts';
import { pageOf } from '../guide/pages.ts';
import { Html } from '../html.ts';
import type { Compared } from './comparison.ts';

/**
 * What an exercise's page says of it. The page is there, with or without a network; a file with the same in it would
 * say everything twice.
 *
 * @param id Of the exercise.
 * @param mark Put in front of the ids in its pictures, which two exercises would have in common.
 * @throws Error if the page cannot be had.
 */
export async function readExercise(id: string, mark: string): Promise<Compared> {
	const address = href(pageOf('exercises', id));
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
	const main = page.querySelector('main') ?? page.body;
	const text = (element: Element | null | undefined): string =>
		element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
	const texts = (selector: string, within: Element = main): string[] =>
		[...within.querySelectorAll(selector)].map(text);
	const picture = (selector: string): Html | undefined => {
		const found = main.querySelector(selector);
		return found === null ? undefined : new Html(withMark(found, mark).outerHTML);
	};
	return {
		name: text(main.querySelector('h1')),
		address,
		summary: text(main.querySelector('.lead')),
		frames: picture('.drawing .frames'),
		facts: new Map(
			[...main.querySelectorAll('.facts > div')].map((fact) => [
				text(fact.querySelector('dt')),
				texts('dd:not(.no-print)', fact).join(' · '),
			]),
		),
		body: picture('.muscle-map'),
		muscles: new Map(
			[...main.querySelectorAll('.muscle-key > div')]
				.map((group) => [text(group.querySelector('dt')), texts('a', group)] as const)
				.filter(([, names]) => names.length > 0),
		),
		cues: texts('.cues li'),
	};
}

/** A picture whose ids begin with a mark, wherever it names them. */
function withMark(picture: Element, mark: string): Element {
	const elements = [picture, ...picture.querySelectorAll('*')];
	const ids = new Set(elements.map(({ id }) => id));
	for (const { attributes } of elements)
		for (const attribute of attributes)
			attribute.value = attribute.value.replace(/[\w-]+/g, (word) =>
				ids.has(word) && namesIds.test(attribute.name) ? `${mark}-${word}` : word,
			);
	return picture;
}

const namesIds = /^(id|(xlink:)?href|aria-(labelledby|describedby)|fill|mask|clip-path)$/;
