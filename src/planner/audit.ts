import type { Principle } from '../guide/guide.ts';
import type { Finding } from '../schema/plan.ts';
import type { Rule } from '../schema/rule.ts';
import { daysOf, type RuleContext, type Schedule, type ScheduledDay } from './schedule.ts';
import type { Evaluator, Verdict } from './rules/evaluator.ts';
import { evaluate, evaluators } from './rules/index.ts';

/** A principle whose rule a method holds, and how strictly. */
export interface HeldRule {
	principle: Principle;
	rule: Rule;
	strictness: 'must' | 'should';
}

/** A verdict with the principle that it speaks for. */
export interface HeldVerdict extends Verdict {
	held: HeldRule;
	severity: 'must' | 'should';
}

/** The rules that a method holds, in the guide's reading order. */
export function heldRules(
	{ guide, method }: RuleContext,
	scope?: Evaluator<Rule['kind']>['scope'],
): HeldRule[] {
	return Object.values(guide.principles).flatMap((principle): HeldRule[] => {
		const strictness = method.strictness[principle.id];
		if (principle.rule === undefined || strictness === undefined || strictness === 'off') return [];
		if (scope !== undefined && evaluators[principle.rule.kind].scope !== scope) return [];
		return [{ principle, rule: principle.rule, strictness }];
	});
}

/** What the held rules say of a schedule. */
export function judge(rules: readonly HeldRule[], schedule: Schedule, context: RuleContext): HeldVerdict[] {
	return rules.flatMap((held) =>
		evaluate(held.rule, schedule, context).map((verdict) => ({
			...verdict,
			held,
			severity: verdict.preference === true ? 'should' : held.strictness,
		})),
	);
}

/** A verdict as it is published. */
function findingOf(verdict: HeldVerdict, schedule: Schedule, days: readonly ScheduledDay[]): Finding {
	const day = verdict.at === undefined ? undefined : days[verdict.at]?.day;
	const week = schedule.weeks[verdict.week]?.week;
	return {
		principle: verdict.held.principle.id,
		rule: verdict.held.rule.kind,
		severity: verdict.severity,
		status: verdict.status,
		...(week !== undefined && { week }),
		...(day && { day }),
		text: verdict.text(),
	};
}

/** Broken musts first, then broken shoulds. */
function brokenFirst(findings: Finding[]): Finding[] {
	const rank = ({ status, severity }: Finding) => (status === 'kept' ? 2 : severity === 'should' ? 1 : 0);
	return findings.sort((a, b) => rank(a) - rank(b));
}

/** Every finding on a schedule, broken ones first, by the rules that the method holds. */
export function audit(schedule: Schedule, context: RuleContext): Finding[] {
	const days = daysOf(schedule);
	return brokenFirst(
		judge(heldRules(context), schedule, context).map((verdict) => findingOf(verdict, schedule, days)),
	);
}

/** Every finding on the weeks of a season, each with its week, and on the season as a whole. */
export function auditSeason(
	schedule: Schedule,
	context: RuleContext,
): { weeks: Finding[][]; season: Finding[] } {
	const days = daysOf(schedule);
	const weeks: Finding[][] = schedule.weeks.map(() => []);
	const season: Finding[] = [];
	for (const verdict of judge(heldRules(context), schedule, context)) {
		const whole = evaluators[verdict.held.rule.kind].scope === 'season';
		(whole ? season : weeks[verdict.week])?.push(findingOf(verdict, schedule, days));
	}
	return { weeks: weeks.map(brokenFirst), season: brokenFirst(season) };
}

/** The findings of one principle; there is at least one. */
export interface PrincipleFindings {
	principle: string;
	findings: readonly [Finding, ...Finding[]];
}

/** Findings gathered by principle: what is broken, and the principles that are wholly kept. */
export function byPrinciple(findings: readonly Finding[]): {
	broken: PrincipleFindings[];
	kept: PrincipleFindings[];
} {
	const gather = (list: readonly Finding[]) => {
		const groups = new Map<string, [Finding, ...Finding[]]>();
		for (const finding of list) {
			const group = groups.get(finding.principle);
			if (group === undefined) groups.set(finding.principle, [finding]);
			else if (group.every(({ text }) => text !== finding.text)) group.push(finding);
		}
		return [...groups].map(([principle, group]) => ({ principle, findings: group }));
	};
	const broken = gather(findings.filter(({ status }) => status === 'broken'));
	const names = new Set(broken.map(({ principle }) => principle));
	return { broken, kept: gather(findings.filter(({ principle }) => !names.has(principle))) };
}
