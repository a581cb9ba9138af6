import { expect, test } from 'vitest';
import { allPlans } from '../../fixtures/all-plans.ts';
import { rawFields } from '../../fixtures/raw-content.ts';

const following: Record<string, string> = {
	monday: 'tuesday',
	tuesday: 'wednesday',
	wednesday: 'thursday',
	thursday: 'friday',
	friday: 'saturday',
	saturday: 'sunday',
	sunday: 'monday',
};

interface RawMethod {
	phases: Record<
		string,
		{ runningWeek: string; sessions: number[]; routines?: Record<string, string[]>; extras?: string[] }
	>;
}
interface RawWeek {
	days: Record<string, { run: string; label?: string; sessions?: string[] }>;
}
const methods: Record<string, RawMethod> = {
	guide: rawFields('methods/guide.mdx') as RawMethod,
	'ultra-legs': rawFields('methods/ultra-legs.mdx') as RawMethod,
};
const weekFileOf = (id: string, method: string, phase: string) =>
	id.startsWith('published/')
		? `weeks/${id}.yaml`
		: `weeks/${methods[method]?.phases[phase]?.runningWeek ?? ''}.yaml`;

test('seven consecutive days from the configured week start', () => {
	for (const { name, plan, weekStart } of allPlans) {
		expect(plan.days, name).toHaveLength(7);
		expect(plan.days[0]?.day, name).toBe(weekStart);
		for (const [at, { day }] of plan.days.entries()) {
			if (at > 0) expect(day, name).toBe(following[plan.days[at - 1]?.day ?? '']);
		}
	}
});

test('the runs are those of the running week, on the same weekdays wherever the week begins', () => {
	for (const { name, plan } of allPlans) {
		const { days } = rawFields(weekFileOf(plan.id, plan.method, plan.phase)) as RawWeek;
		for (const { day, run } of plan.days) {
			expect(run.kind, `${name}, ${day}`).toBe(days[day]?.run);
			if (days[day]?.label !== undefined) expect(run.label, `${name}, ${day}`).toBe(days[day].label);
			expect(run.label).not.toBe('');
		}
	}
});

test('the sessions are those that the method names for the count, and its extras', () => {
	for (const { name, plan } of allPlans) {
		if (plan.published) continue;
		const phase = methods[plan.method]?.phases[plan.phase];
		const wanted = [...(phase?.routines?.[plan.sessionsPerWeek] ?? []), ...(phase?.extras ?? [])];
		const planned = plan.days.flatMap(({ sessions }) => sessions.map(({ routine }) => routine));
		// A week from Wednesday to Tuesday has its Saturday race on the fourth day: no day is far enough from it.
		const raceAt = plan.days.findIndex(({ run }) => run.kind === 'race');
		const due = plan.phase === 'race-week' && raceAt < 4 ? [] : wanted;
		expect(planned.sort(), name).toEqual(due.sort());
		expect(phase?.sessions, name).toContain(plan.sessionsPerWeek);
	}
});

test('sessionsPerWeek counts strength sessions; core and mobility count apart', () => {
	for (const { name, plan } of allPlans) {
		const strength = plan.days
			.flatMap(({ sessions }) => sessions)
			.filter(({ stress }) => stress !== 'core' && stress !== 'mobility');
		expect(plan.sessionsPerWeek, name).toBe(strength.length);
	}
});

test('a planned week has one session a day at most, after the run or alone', () => {
	for (const { name, plan } of allPlans) {
		for (const { day, run, sessions } of plan.days) {
			if (!plan.published) expect(sessions.length, `${name}, ${day}`).toBeLessThanOrEqual(1);
			for (const { order } of sessions) {
				const alone = run.kind === 'rest' || run.kind === 'cross-train';
				expect(order, `${name}, ${day}`).toBe(alone ? 'only' : 'after-run');
			}
		}
	}
});

test('what belongs to seasons is not there', () => {
	for (const { name, plan } of allPlans) {
		expect(
			Object.keys(plan).filter((key) => ['week', 'weeksToRace', 'deload', 'easeIn'].includes(key)),
			name,
		).toEqual([]);
		expect(
			plan.days.some((day) => 'date' in day),
			name,
		).toBe(false);
		expect(
			plan.findings.some((finding) => 'week' in finding),
			name,
		).toBe(false);
	}
});

test('no session stands on the day of a race, or in the three days before it', () => {
	for (const { name, plan } of allPlans) {
		const race = plan.days.findIndex(({ run }) => run.kind === 'race');
		if (race === -1) continue;
		for (const { day, sessions } of plan.days.slice(Math.max(0, race - 3), race + 1)) {
			expect(sessions, `${name}, ${day}`).toEqual([]);
		}
	}
});
