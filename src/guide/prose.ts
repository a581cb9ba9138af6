/**
 * The prose of an entry as plain data: what an MDX body says, without how any page or sheet shows it. Ids are those of
 * the body; nothing is looked up yet.
 */
import type { ArticleId } from '../schema/source.ts';

/** Collections whose entries a body may link to by id. */
export type LinkedCollection = 'exercises' | 'principles' | 'routines' | 'phases';

/** Words within a line. */
export type Inline =
	| { kind: 'text'; text: string }
	| { kind: 'emphasis' | 'strong' | 'deleted'; of: Inline[] }
	| { kind: 'code'; text: string }
	| { kind: 'break' }
	| { kind: 'link'; url: string; of: Inline[] }
	/** An entry by its id. Without words of its own it goes by its name, written small in `mid` of a sentence. */
	| { kind: 'entry'; collection: LinkedCollection; id: string; mid: boolean; of: Inline[] }
	| { kind: 'dose'; exercise: string }
	| { kind: 'study'; id: string };

/** A paragraph, or something as large. */
export type Block =
	| { kind: 'paragraph'; of: Inline[] }
	| { kind: 'heading'; depth: number; of: Inline[] }
	/** `start` is the number of the first item; null for a list without numbers. */
	| { kind: 'list'; start: number | null; items: Block[][] }
	| { kind: 'quote'; of: Block[] }
	| { kind: 'code'; text: string }
	| { kind: 'rule' }
	/** Every row has as many cells as the head. */
	| {
			kind: 'table';
			align: ('left' | 'center' | 'right' | null)[];
			head: Inline[][];
			rows: Inline[][][];
	  }
	| { kind: 'tip'; of: Block[] }
	| { kind: 'mistake'; fix: string; of: Block[] }
	| { kind: 'source-note'; source: ArticleId; of: Block[] };

/** Collections whose entries have prose. */
export const proseCollections = ['exercises', 'principles', 'routines', 'phases', 'methods'] as const;
export type ProseCollection = (typeof proseCollections)[number];
/** The prose of every entry, by collection and id. */
export type GuideProse = Readonly<Record<ProseCollection, Readonly<Record<string, readonly Block[]>>>>;
