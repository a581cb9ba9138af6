import type { PhaseId } from '../schema/vocabulary.ts';
import { setsOf, withFewerSets } from './fewer-sets.ts';
import { keepsWhat, type Allowed } from './harmless-cut.ts';
import { heldRule } from './held-rule.ts';
import { setsOfLighterWeek } from './rules/deload.ts';
import { isStrength, type RuleContext } from './schedule.ts';
import type { UnplacedSession } from './session.ts';

/** Share of the sets that a lighter week keeps where no rule says it. */
const usualShare = { min: 0.5, max: 0.6 };

/** About half of the week before, spread over everything, and nothing else changed. */
export function lighterWeek(
	context: RuleContext,
	phase: PhaseId,
	before: readonly UnplacedSession[],
): UnplacedSession[] {
	const share = heldRule(context, 'deload')?.sets ?? usualShare;
	const { most } = setsOfLighterWeek(setsOf(before), share);
	const cut = (allowed?: Allowed) =>
		withFewerSets(context.guide, before, most, { giving: 'evenly', allowed });
	const keeps = keepsWhat(context, phase, before);
	const half = cut();
	if (keeps(half)) return half;
	// Half of everything may leave no session long enough to count: then one of them keeps more than its half.
	for (const [at, session] of before.entries()) {
		if (!isStrength(session.stress)) continue;
		for (let kept = setsOf(half.slice(at, at + 1)); kept <= setsOf([session]); kept += 1) {
			const sessions = cut((current) => setsOf(current.slice(at, at + 1)) >= kept);
			if (setsOf(sessions) <= most && keeps(sessions)) return sessions;
		}
	}
	return cut(keeps);
}
