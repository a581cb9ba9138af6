/**
 * What no single file can know: that references lead somewhere, that ids are not taken twice, that progressions
 * do not go round in a circle, that every rule is set by some method, that links lead to pages.
 */
import { bodyProblems } from './checks/bodies.ts';
import { of, type LoadedEntry } from './checks/entry.ts';
import { cycles, exerciseProblems } from './checks/exercises.ts';
import { drawingProblems } from './checks/figures.ts';
import { badId, duplicates, idsByTarget, publishedWeeks } from './checks/ids.ts';
import { methodProblems, ruleProblems } from './checks/methods.ts';
import { phaseProblems } from './checks/phases.ts';
import { brokenReferences, type Hidden } from './checks/references.ts';
import { routineProblems } from './checks/routines.ts';
import { wordsExplainedTwice } from './checks/terms.ts';
import type { Problem } from './problem.ts';

/** What else is known about entries. */
export interface CheckContext {
	/** False if evidence.yaml could not be read: no citation is then looked up. */
	studiesAreKnown: boolean;
	/** What a brand leaves out. */
	hidden: Hidden;
	/** Files that a brand publishes as they are, as paths of the site. */
	publicFiles: ReadonlySet<string>;
	/** Principles whose rule no method needs to set: a brand leaves out the methods that did. */
	spared: ReadonlySet<string>;
}

export function crossCheck(
	entries: readonly LoadedEntry[],
	{ studiesAreKnown, hidden, spared, publicFiles }: CheckContext,
): Problem[] {
	const ids = idsByTarget(entries, studiesAreKnown);
	const published = publishedWeeks(entries);
	return [
		...duplicates(entries),
		...entries.flatMap((entry) => badId(entry)),
		...entries.flatMap((entry) => brokenReferences(entry, ids, hidden)),
		...cycles(of(entries, 'exercises')),
		...of(entries, 'exercises').flatMap(exerciseProblems),
		...of(entries, 'exercises').flatMap(drawingProblems),
		...of(entries, 'routines').flatMap((routine) => routineProblems(routine, of(entries, 'exercises'))),
		...ruleProblems(of(entries, 'principles'), of(entries, 'methods'), spared),
		...of(entries, 'methods').flatMap((method) => methodProblems(method, of(entries, 'weeks'))),
		...phaseProblems(of(entries, 'phases')),
		...wordsExplainedTwice(entries),
		...entries.flatMap((entry) =>
			bodyProblems(entry, ids, { publishedWeeks: published, hidden, publicFiles }),
		),
	];
}
