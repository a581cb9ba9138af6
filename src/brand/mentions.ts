/** What happens to the mentions of entries that a brand leaves out: they go, or become plain words. */
import type { z } from 'astro/zod';
import { inSentence } from '../guide/in-sentence.ts';
import { mdxTree } from '../guide/mdx-body.ts';
import { linked, type ProseNode } from '../guide/read-prose.ts';
import { referencesIn } from '../guide/schema-walk.ts';
import type { FieldPath } from '../guide/source-file.ts';

/**
 * Fields without the mentions that lead nowhere: their item of a list goes, or else the field itself.
 *
 * @param isGone Whether an entry is left out.
 * @returns The same value, if there is nothing to forget.
 */
export function forgetInFields(
	schema: z.ZodType,
	fields: unknown,
	isGone: (collection: string, id: string) => boolean,
): unknown {
	const gone = referencesIn(schema, fields).filter(
		({ mention, target, id }) => mention && isGone(target, id),
	);
	if (gone.length === 0) return fields;
	const rest = structuredClone(fields);
	// From the end of each list, so that the numbers of the others stay right.
	for (const { path } of gone.toReversed()) remove(rest, path);
	return rest;
}

function remove(fields: unknown, path: FieldPath): void {
	const item = path.findLastIndex((step) => typeof step === 'number');
	const place = item === -1 ? path : path.slice(0, item + 1);
	const parent = place
		.slice(0, -1)
		.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], fields);
	const step = place.at(-1);
	if (Array.isArray(parent)) parent.splice(Number(step), 1);
	else if (step !== undefined) Reflect.deleteProperty(parent as object, step);
}

/** What is known of entries that are left out. */
export interface Gone {
	/** The name of an entry that is left out; undefined for all others. */
	nameOf: (collection: string, id: string) => string | undefined;
	/** Whether a path of the site was a page, and is none any more. */
	isGonePage: (path: string) => boolean;
}

/**
 * A text whose links to what is left out are plain words: those of the link, or the entry's name.
 *
 * @returns The same text, if there is nothing to forget or it cannot be read.
 */
export function forgetInText(body: string, { nameOf, isGonePage }: Gone): string {
	const tree = mdxTree(body);
	if (tree === undefined) return body;
	const changes: { from: number; to: number; words: string }[] = [];
	visit(tree);
	return changes.reduceRight(
		(text, { from, to, words }) => text.slice(0, from) + words + text.slice(to),
		body,
	);

	function visit(node: ProseNode): void {
		const words = wordsInstead(node);
		const [from, to] = offsetsOf(node);
		if (words === undefined) node.children?.forEach(visit);
		else changes.push({ from, to, words });
	}

	function wordsInstead(node: ProseNode): string | undefined {
		const own = (node.children ?? []).map(offsetsOf);
		const written = own.length === 0 ? undefined : body.slice(own[0]?.[0], own.at(-1)?.[1]);
		if (node.type === 'link') {
			const [path = ''] = (node.url ?? '').split(/[?#]/);
			return isGonePage(path) ? (written ?? '') : undefined;
		}
		const collection = linked[node.name ?? ''];
		if (collection === undefined) return undefined;
		const id = node.attributes?.find(({ name }) => name === 'id')?.value;
		const name = typeof id === 'string' ? nameOf(collection, id) : undefined;
		if (name === undefined) return undefined;
		const isMid = (node.attributes ?? []).some((one) => one.name === 'mid');
		return written ?? plain(isMid ? inSentence(name) : name);
	}
}

const offsetsOf = ({ position }: ProseNode): [from: number, to: number] => [
	position?.start.offset ?? 0,
	position?.end?.offset ?? 0,
];

/** Words in which no letter means anything to Markdown. */
const plain = (words: string) => words.replace(/[\\`*_[\]<>{}]/g, '\\$&');
