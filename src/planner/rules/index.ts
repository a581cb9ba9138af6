import type { Rule, RuleKind } from '../../schema/rule.ts';
import type { RuleContext, Schedule } from '../schedule.ts';
import { apart } from './apart.ts';
import { clearBefore } from './clear-before.ts';
import { coreWeekly } from './core-weekly.ts';
import { deload } from './deload.ts';
import { easeIn } from './ease-in.ts';
import { easyAfter } from './easy-after.ts';
import type { Evaluator, Verdict } from './evaluator.ts';
import { frequency } from './frequency.ts';
import { isolationCap } from './isolation-cap.ts';
import { keepEasy } from './keep-easy.ts';
import { maintenance } from './maintenance.ts';
import { minimumDose } from './minimum-dose.ts';
import { patterns } from './patterns.ts';
import { progression } from './progression.ts';
import { raceClear } from './race-clear.ts';
import { sessionLength } from './session-length.ts';
import { shareDay } from './share-day.ts';
import { spacing } from './spacing.ts';
import { taper } from './taper.ts';
import { unilateral } from './unilateral.ts';

/** The evaluator of each kind of rule. A new kind is a file beside this one and a line here. */
export const evaluators: { readonly [Kind in RuleKind]: Evaluator<Kind> } = {
	'share-day': shareDay,
	'keep-easy': keepEasy,
	'clear-before': clearBefore,
	'easy-after': easyAfter,
	spacing,
	apart,
	'session-length': sessionLength,
	'minimum-dose': minimumDose,
	frequency,
	patterns,
	unilateral,
	'core-weekly': coreWeekly,
	'isolation-cap': isolationCap,
	'race-clear': raceClear,
	progression,
	deload,
	maintenance,
	taper,
	'ease-in': easeIn,
};

/** All verdicts of one rule on a schedule. */
export function evaluate(rule: Rule, schedule: Schedule, context: RuleContext): Verdict[] {
	const evaluator = evaluators[rule.kind] as Evaluator<RuleKind>;
	return evaluator.evaluate(rule, schedule, context);
}
