import type { PhaseId } from '../schema/vocabulary.ts';
import { brokenByDoses } from './broken-by-doses.ts';
import type { RuleContext } from './schedule.ts';
import type { UnplacedSession } from './session.ts';

/** Says of sessions whether they will do. */
export type Allowed = (sessions: readonly UnplacedSession[]) => boolean;

/** Whether sessions keep every `must` about doses that they kept before they were cut. */
export function keepsWhat(context: RuleContext, phase: PhaseId, uncut: readonly UnplacedSession[]): Allowed {
	let brokenBefore: Set<string> | undefined;
	return (sessions) => {
		const broken = brokenByDoses(phase, sessions, context);
		if (broken.size === 0) return true;
		brokenBefore ??= brokenByDoses(phase, uncut, context);
		return [...broken].every((principle) => brokenBefore?.has(principle));
	};
}

/**
 * A cut that breaks no `must` about doses. It is free at first, which is quick; only one that breaks something is done
 * again step by step.
 */
export function harmlessCut(
	context: RuleContext,
	phase: PhaseId,
	uncut: readonly UnplacedSession[],
	cut: (allowed: Allowed) => UnplacedSession[],
): UnplacedSession[] {
	const keeps = keepsWhat(context, phase, uncut);
	const free = cut(() => true);
	return keeps(free) ? free : cut(keeps);
}
