import { expect, test } from 'vitest';
import { allPlans } from '../../fixtures/all-plans.ts';
import { rawFields } from '../../fixtures/raw-content.ts';
import { mustsOf, unmet } from '../../fixtures/independent-rules.ts';
import { guide } from '../../fixtures/real-guide.ts';

const generated = allPlans.filter(({ plan }) => !plan.published);

test('every must is kept in every generated plan', () => {
	const broken = generated.flatMap(({ name, plan }) =>
		plan.findings
			.filter(({ severity, status }) => severity === 'must' && status === 'broken')
			.map(({ principle, text }) => `${name}: ${principle}: ${text}`),
	);
	expect(broken).toEqual([]);
});

test('and the days keep them by an independent count, too', () => {
	for (const { name, plan } of generated) {
		const musts = mustsOf[plan.method];
		if (musts === undefined) throw new Error(plan.method);
		const days = plan.days.map(({ run, sessions }) => ({ run: run.kind, sessions }));
		expect(unmet(days, { ...musts, circular: plan.phase !== 'race-week' }), name).toEqual([]);
	}
});

test('a finding names a principle that the method holds, its rule, and how strictly', () => {
	const strictness = Object.fromEntries(
		['guide', 'ultra-legs'].map((id) => [
			id,
			(rawFields(`methods/${id}.mdx`) as { strictness: Record<string, string> }).strictness,
		]),
	);
	for (const { name, plan } of allPlans) {
		for (const { principle, rule, severity, text } of plan.findings) {
			expect(guide.principles[principle]?.rule?.kind, name).toBe(rule);
			const held = strictness[plan.method]?.[principle];
			// a preference (72 hours instead of 48) is a notch less strict than the rule
			expect(severity === held || (held === 'must' && rule === 'spacing'), `${name}: ${principle}`).toBe(
				true,
			);
			expect(text, name).toMatch(/^[A-Z0-9].+\.$/);
		}
	}
});

test('every rule that a method holds and that has something to look at is heard', () => {
	for (const { name, plan } of generated) {
		const heard = new Set(plan.findings.map(({ rule }) => rule));
		const strength = plan.sessionsPerWeek;
		const wanted = ['frequency'];
		if (plan.days.some(({ sessions }) => sessions.length > 0)) wanted.push('session-length', 'keep-easy');
		if (plan.phase !== 'race-week') wanted.push('core-weekly');
		if (plan.phase !== 'race-week' && plan.phase !== 'recovery') wanted.push('minimum-dose');
		// the eve of the first day of a race week is in another week
		const eves = plan.phase === 'race-week' ? plan.days.slice(1) : plan.days;
		if (eves.some(({ run }) => run.kind === 'long' || run.kind === 'race')) wanted.push('clear-before');
		if (plan.days.some(({ run }) => run.kind === 'race')) wanted.push('race-clear');
		const heavy = plan.days.some(({ sessions }) => sessions.some(({ stress }) => stress === 'heavy-lower'));
		if (heavy) wanted.push('share-day', 'easy-after');
		if (strength > 0) wanted.push('unilateral', 'spacing');
		if (strength > 1 && plan.method === 'guide') wanted.push('patterns');
		expect(
			wanted.filter((rule) => !heard.has(rule)),
			name,
		).toEqual([]);
	}
});

test('broken findings come first, the musts before the shoulds', () => {
	for (const { name, plan } of allPlans) {
		const ranks = plan.findings.map(({ status, severity }) =>
			status === 'kept' ? 2 : severity === 'should' ? 1 : 0,
		);
		expect(ranks, name).toEqual(ranks.toSorted((a, b) => a - b));
	}
});

test('a finding about a day names one of the seven', () => {
	for (const { name, plan } of allPlans) {
		const days = plan.days.map(({ day }) => day);
		for (const { day } of plan.findings) if (day !== undefined) expect(days, name).toContain(day);
	}
});

test('every planned session says why it stands there, in the words of a finding that is kept', () => {
	for (const { name, plan } of generated) {
		const kept = plan.findings
			.filter(({ status }) => status === 'kept')
			.map(({ principle, text }) => `${principle}: ${text}`);
		for (const { routine, because } of plan.days.flatMap(({ sessions }) => sessions)) {
			expect(because, `${name}, ${routine}`).not.toEqual([]);
			for (const { principle, text } of because)
				expect(kept, `${name}, ${routine}`).toContain(`${principle}: ${text}`);
		}
	}
});

test('a published week is as its author put it, and gives no reasons of ours', () => {
	for (const { name, plan } of allPlans.filter((one) => one.plan.published)) {
		for (const { because } of plan.days.flatMap(({ sessions }) => sessions))
			expect(because, name).toEqual([]);
	}
});
