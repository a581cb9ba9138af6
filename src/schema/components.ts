import type { ReferenceTarget } from './reference.ts';

/** What an attribute of a component holds: the id of an entry, or words. */
export type AttributeKind = ReferenceTarget | 'words';

/**
 * The components that MDX bodies may use. They are handed in; a body imports nothing.
 * Every attribute is required and holds plain text.
 */
export const mdxComponents: Readonly<Record<string, Readonly<Record<string, AttributeKind>>>> = {
	/** A practical hint in a box. */
	Tip: {},
	/** A mistake (the content) and what to do about it. */
	Mistake: { fix: 'words' },
	/** An exercise's own dose in words, inline. */
	Dose: { of: 'exercises' },
	/** A link to an exercise; its name, unless there is content. */
	Exercise: { id: 'exercises' },
	/** A link to a principle. */
	Principle: { id: 'principles' },
	/** A link to a routine. */
	Routine: { id: 'routines' },
	/** A link to a phase. */
	Phase: { id: 'phases' },
	/** A citation of a study. */
	Study: { id: 'evidence' },
	/** What one of the articles says or leaves open, in a box. */
	SourceNote: { source: 'sources' },
};
