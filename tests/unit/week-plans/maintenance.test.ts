/** Late in the season: the two policies of planning.md, `guide` and `evidence`. */
import { describe, expect, test } from 'vitest';
import { find, type Guide } from '../../../src/guide/guide.ts';
import { phaseDose } from '../../../src/planner/phase-dose.ts';
import { planWeek } from '../../../src/planner/week.ts';
import { guide } from '../../fixtures/real-guide.ts';
import { chartPercent } from '../../fixtures/rpe-chart.ts';

function withPolicy(policy: 'guide' | 'evidence'): Guide {
	const method = find(guide, 'methods', 'guide');
	return {
		...guide,
		methods: { ...guide.methods, guide: { ...method, maintenance: { ...method.maintenance, policy } } },
	};
}

const mainLifts = (policy: 'guide' | 'evidence', phase: 'peak' | 'taper') =>
	planWeek(withPolicy(policy), { method: 'guide', phase, sessions: 1, equipment: 'gym', weekStart: 'monday' })
		.days.flatMap(({ sessions }) => sessions)
		.filter(({ routine }) => routine === 'full-body')
		.flatMap(({ exercises }) => exercises.filter(({ intensity }) => intensity.percent1RM));

describe('guide: 50–60 % with more repetitions', () => {
	test('peak: 2 × 12–15 at RPE 5–6, 60 s', () => {
		const lifts = mainLifts('guide', 'peak');
		expect(lifts).toHaveLength(2);
		for (const { sets, amount, intensity, restSeconds } of lifts) {
			expect({ sets, min: amount.min, max: amount.max, ...intensity, restSeconds }).toEqual({
				sets: 2,
				min: 12,
				max: 15,
				percent1RM: [50, 60],
				rpe: [5, 6],
				restSeconds: 60,
			});
		}
	});
});

describe('evidence: the load is kept, the sets are cut', () => {
	test('peak: 1–2 × 4–6 at 80 % or more, RPE 8 at most, 150 s', () => {
		const lifts = mainLifts('evidence', 'peak');
		expect(lifts).toHaveLength(2);
		for (const { sets, amount, intensity, restSeconds } of lifts) {
			expect([1, 2]).toContain(sets);
			expect([amount.min, amount.max]).toEqual([4, 6]);
			expect(intensity.percent1RM?.[0]).toBeGreaterThanOrEqual(80);
			expect(intensity.rpe?.[1]).toBeLessThanOrEqual(8);
			expect(restSeconds).toBe(150);
		}
	});

	test('and it can be done', () => {
		for (const { amount, intensity } of mainLifts('evidence', 'peak')) {
			const [low, high] = intensity.percent1RM ?? [0, 0];
			const [easy, hard] = intensity.rpe ?? [0, 0];
			expect(Math.abs(low - chartPercent(amount.max, easy))).toBeLessThanOrEqual(5);
			expect(Math.abs(high - chartPercent(amount.min, hard))).toBeLessThanOrEqual(5);
		}
	});
});

test.each(['guide', 'evidence'] as const)(
	'%s: the taper has half the sets of the peak, and the rest unchanged',
	(policy) => {
		const before = mainLifts(policy, 'peak');
		const now = mainLifts(policy, 'taper');
		expect(now.map(({ sets }) => sets)).toEqual(before.map(({ sets }) => sets / 2));
		expect(now.map(({ amount, intensity, restSeconds }) => ({ amount, intensity, restSeconds }))).toEqual(
			before.map(({ amount, intensity, restSeconds }) => ({ amount, intensity, restSeconds })),
		);
	},
);

test('an odd number of sets is halved upwards, so that something is left', () => {
	const method = find(guide, 'methods', 'guide');
	const doses = { ...method.maintenance.doses, guide: { ...method.maintenance.doses.guide, sets: 3 } };
	// 3 / 2 = 1.5
	expect(phaseDose({ ...method, maintenance: { ...method.maintenance, doses } }, 'taper').sets).toBe(2);
	const one = { ...doses, guide: { ...doses.guide, sets: 1 } };
	expect(phaseDose({ ...method, maintenance: { ...method.maintenance, doses: one } }, 'taper').sets).toBe(1);
});

test('maintenance starts 8–10 weeks out: 9 by default, and Ultra Legs says 8', () => {
	expect(find(guide, 'methods', 'guide').maintenance.startsWeeksOut).toBe(9);
	expect(find(guide, 'methods', 'ultra-legs').maintenance.startsWeeksOut).toBe(8);
});
