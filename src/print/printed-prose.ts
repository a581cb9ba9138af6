import { find, type Guide } from '../guide/guide.ts';
import { doseInWords, nameInProse } from '../guide/plain-words.ts';
import type { Block, Inline } from '../guide/prose.ts';
import { articles } from '../schema/source.ts';
import { t } from '../language/t.ts';

/** Words as a template sets them: a text, or something with a look or a target. */
export type Word =
	| string
	| { kind: 'emphasis' | 'strong' | 'deleted'; of: Words }
	| { kind: 'code'; of: string }
	| { kind: 'break' }
	/** A place in the same document; `page` asks for its page number behind the words. */
	| { kind: 'place'; to: string; page: boolean; of: Words }
	/** A page elsewhere; `shown` is its address for those who read on paper, null where the words say it. */
	| { kind: 'elsewhere'; url: string; shown: string | null; of: Words };
export type Words = Word[];

/** A paragraph or something as large, as a template sets it. */
export type Piece =
	| { kind: 'paragraph'; of: Words }
	| { kind: 'heading'; of: Words }
	| { kind: 'list'; start: number | null; items: Piece[][] }
	| { kind: 'quote'; of: Piece[] }
	| { kind: 'code'; text: string }
	| { kind: 'rule' }
	| { kind: 'table'; align: ('left' | 'center' | 'right')[]; head: Words[]; rows: Words[][] }
	/** A box: a tip, a mistake, what a source says. */
	| { kind: 'box'; title: Words; of: Piece[] };

/** A part of an entry under a heading of its own. */
export interface Section {
	title: Words;
	of: Piece[];
}

/** The prose of one entry: what comes before the first heading, and a section for each heading. */
export interface PrintedProse {
	lead: Piece[];
	sections: Section[];
}

/** How a document refers to things. */
export interface References {
	guide: Guide;
	/** Whether a target such as `exercises/plank` or `evidence/doma-2013` is in the document. */
	has: (place: string) => boolean;
	/** Full address of a page of the site. */
	absolute: (path: string) => string;
}

/** Name of an entry's place in a document. */
export const placeOf = (collection: string, id: string): string => `${collection}/${id}`;

/**
 * Puts prose into the words of paper: doses and names looked up, links turned into references with page numbers or
 * printed addresses, numbers tied to their units.
 *
 * @param self The entry's own place; references to it are plain words. Others have their page number the first time.
 * @throws Error if the prose names something that the guide does not have.
 */
export function printedProse(prose: readonly Block[], references: References, self: string): PrintedProse {
	const { guide, has, absolute } = references;
	const named = new Set<string>([self]);
	const printed: PrintedProse = { lead: [], sections: [] };
	for (const block of prose) {
		if (block.kind === 'heading' && block.depth <= 2)
			printed.sections.push({ title: wordsOf(block.of), of: [] });
		else (printed.sections.at(-1)?.of ?? printed.lead).push(pieceOf(block));
	}
	return printed;

	function pieceOf(block: Block): Piece {
		switch (block.kind) {
			case 'paragraph':
			case 'heading':
				return { kind: block.kind, of: wordsOf(block.of) };
			case 'list':
				return { kind: 'list', start: block.start, items: block.items.map((item) => item.map(pieceOf)) };
			case 'quote':
				return { kind: 'quote', of: block.of.map(pieceOf) };
			case 'table':
				return {
					kind: 'table',
					align: block.align.map((align) => align ?? 'left'),
					head: block.head.map(wordsOf),
					rows: block.rows.map((row) => row.map(wordsOf)),
				};
			case 'tip':
				return { kind: 'box', title: [t`Tip`], of: block.of.map(pieceOf) };
			case 'mistake':
				return {
					kind: 'box',
					title: [t`Common mistake`],
					of: [
						...block.of.map(pieceOf),
						{ kind: 'paragraph', of: [{ kind: 'strong', of: [t`Instead:`] }, ` ${unbroken(block.fix)}`] },
					],
				};
			case 'source-note': {
				const { author, title } = articles[block.source];
				const to = placeOf('sources', block.source);
				return {
					kind: 'box',
					title: [`${t`From the source:`} `, { kind: 'place', to, page: false, of: [`${author}, ${title}`] }],
					of: block.of.map(pieceOf),
				};
			}
			default:
				return block;
		}
	}

	function wordsOf(inlines: readonly Inline[]): Words {
		return inlines.map((inline): Word => {
			switch (inline.kind) {
				case 'text':
					return unbroken(inline.text);
				case 'emphasis':
				case 'strong':
				case 'deleted':
					return { kind: inline.kind, of: wordsOf(inline.of) };
				case 'code':
					return { kind: 'code', of: inline.text };
				case 'break':
					return inline;
				case 'dose':
					return { kind: 'strong', of: [doseInWords(inline.exercise, guide)] };
				case 'study':
					return {
						kind: 'place',
						to: placeOf('sources', inline.id),
						page: false,
						of: [unbroken(find(guide, 'evidence', inline.id).cite)],
					};
				case 'entry': {
					const of = inline.of.length === 0 ? [nameInProse(inline, guide)] : wordsOf(inline.of);
					return reference(placeOf(inline.collection, inline.id), of);
				}
				case 'link': {
					const of = wordsOf(inline.of);
					const [, collection = '', id = ''] = /^\/(\w+)\/(?:#?)([\w-]+)\/?$/.exec(inline.url) ?? [];
					const place = placeOf(collection, id);
					return id !== '' && has(place) ? reference(place, of) : elsewhere(inline.url, of);
				}
			}
		});
	}

	function reference(to: string, of: Words): Word {
		if (to === self) return { kind: 'place', to, page: false, of };
		const page = !named.has(to);
		named.add(to);
		return { kind: 'place', to, page, of };
	}

	function elsewhere(address: string, of: Words): Word {
		const url = address.startsWith('/') ? absolute(address) : address;
		const shown = shownAddress(url);
		const said = of.length === 1 && of[0] === shown;
		return { kind: 'elsewhere', url, shown: said || address.startsWith('mailto:') ? null : shown, of };
	}
}

/** An address as people write it down. */
export const shownAddress = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** What is counted, in all its forms. */
const counted = t`rep, reps, repetition, repetitions, set, sets, step, steps, tap, taps, second, seconds, minute, minutes, hour, hours, day, days, week, weeks, metre, metres, per cent`;
const units = ['%', '°', 'kg', 'lb', 'km', 'm', 'cm', 's', 'min', 'h', ...counted.split(', ')];
const beforeUnit = new RegExp(`([\\d½¼¾]) (?=(?:${units.join('|')})(?![\\p{L}\\d]))`, 'gu');

/**
 * Ties numbers to their units by spaces at which no line breaks.
 *
 * @example unbroken('3 × 8 reps at RPE 7') // each of its spaces but that before "at" and "RPE"
 */
export const unbroken = (text: string): string =>
	text
		.replace(beforeUnit, '$1\u00a0')
		.replace(/(\d) × (?=\d)/g, '$1\u00a0×\u00a0')
		.replace(/\b(RPE|RIR) (?=\d)/g, '$1\u00a0');
