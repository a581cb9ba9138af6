/** From the peak on strength is kept: no more sessions than the peak plans, none longer than in build, and the load. */
import { describe, expect, test } from 'vitest';
import { find } from '../../../src/guide/guide.ts';
import type { PlanLine } from '../../../src/schema/plan.ts';
import { guide } from '../../fixtures/real-guide.ts';
import {
	atIntensity,
	broken,
	core,
	inARow,
	line,
	lowerBody,
	on,
	repeating,
	upperBody,
	verdicts,
	week,
} from '../../fixtures/week-builder.ts';

/*
 * What the guide's build takes in the gym, by hand: lower body 300 + 3 · (45 + 3·(2·32 + 5) + 2·120) = 1776 s, 30 min;
 * upper body and trail 300 + 309 + 345 + 285 + 330 + 345 = 1914 s, 32 min; and 9 + 15 + 9 sets with the core session.
 */
const rule = { kind: 'maintenance' } as const;
const real = find(guide, 'methods', 'guide');
const evidence = { ...real, maintenance: { ...real.maintenance, policy: 'evidence' as const } };
const lift = (percent: [number, number], sets = 2): PlanLine =>
	atIntensity(line('squat', sets), { percent1RM: percent });
const peak = (...sessions: ReturnType<typeof lowerBody>[]) =>
	inARow(
		week(
			{
				tuesday: on('quality', ...sessions.slice(0, 1)),
				thursday: on('quality', ...sessions.slice(1, 2)),
				friday: on('easy', ...sessions.slice(2)),
			},
			{ number: 7, phase: 'peak' },
		),
	);

describe('sessions', () => {
	test('kept: one, no longer than in build', () => {
		expect(verdicts(rule, peak(lowerBody({ minutes: [27, 32] })))).toEqual([
			{
				status: 'kept',
				week: 0,
				text: 'From week 7 on strength is kept (lighter, with more repetitions): one session a week, none longer than build plans (32 minutes).',
			},
		]);
	});

	test('broken: a minute longer', () => {
		expect(verdicts(rule, peak(lowerBody({ minutes: [27, 33] })))).toEqual([
			{
				status: 'broken',
				week: 0,
				text: 'Lower body in week 7 can take 33 minutes, longer than any session that build plans (32).',
			},
		]);
	});

	test('broken: two of them', () => {
		const short = { minutes: [20, 25] as [number, number] };
		expect(verdicts(rule, peak(lowerBody(short), upperBody(short)))).toEqual([
			{
				status: 'broken',
				week: 0,
				text: 'Week 7 has 2 strength sessions, more than the peak plans.',
			},
		]);
	});

	test('kept: core counts apart, and may take longer', () => {
		expect(broken(rule, peak(lowerBody({ minutes: [20, 25] }), core({ minutes: [35, 40] }), core()))).toEqual(
			[],
		);
	});

	test('a method may plan more of them', () => {
		const short = { minutes: [10, 12] as [number, number] };
		const seen = verdicts(rule, peak(lowerBody(short), upperBody(short)), 'ultra-legs');
		expect(seen.map(({ status }) => status)).toEqual(['kept']);
		expect(seen[0]?.text).toContain('3 sessions at most a week');
	});
});

describe('lighter, with more repetitions: 50–60 %', () => {
	test.each([
		[[50, 60], 'kept'],
		[[55, 55], 'kept'],
		[[49, 60], 'broken'],
		[[50, 61], 'broken'],
	] as const)('%j: %s', ([low, high], status) => {
		const plan = peak(lowerBody({ minutes: [20, 25], exercises: [lift([low, high])] }));
		expect(verdicts(rule, plan).map((one) => one.status)).toEqual([status]);
	});

	test('broken, in words', () => {
		const plan = peak(lowerBody({ minutes: [20, 25], exercises: [lift([80, 84])] }));
		expect(broken(rule, plan).map(({ text }) => text)).toEqual([
			'Week 7 does not lift at 50–60 % of maximum.',
		]);
	});

	test('kept: without a weight there is no share of it', () => {
		const plan = peak(lowerBody({ minutes: [20, 25], exercises: [line('squat')] }));
		expect(broken(rule, plan)).toEqual([]);
	});

	test('other limits can be asked for', () => {
		const plan = peak(lowerBody({ minutes: [20, 25], exercises: [lift([40, 45])] }));
		expect(broken({ ...rule, lighterPercent: { min: 40, max: 45 } }, plan)).toEqual([]);
	});
});

describe('the load kept, the sets cut: 80 % or more', () => {
	const with80 = (sets: number) => peak(lowerBody({ minutes: [20, 25], exercises: [lift([80, 84], sets)] }));

	test('kept', () => {
		expect(verdicts(rule, with80(2), evidence)).toEqual([
			{
				status: 'kept',
				week: 0,
				text: 'From week 7 on strength is kept (keep the load, cut the sets): one session a week, none longer than build plans (32 minutes).',
			},
		]);
	});

	test('broken: less', () => {
		const plan = peak(lowerBody({ minutes: [20, 25], exercises: [lift([79, 84])] }));
		expect(broken(rule, plan, evidence).map(({ text }) => text)).toEqual([
			'Week 7 lifts less than 80 % of maximum, so the load is not kept.',
		]);
	});

	test('broken: as many sets as build', () => {
		expect(broken(rule, with80(32), evidence)).toEqual([]);
		expect(broken(rule, with80(33), evidence).map(({ text }) => text)).toEqual([
			'Week 7 has 33 sets, no fewer than build (33).',
		]);
	});

	test('the lighter policy asks for no fewer sets', () => {
		const plan = peak(lowerBody({ minutes: [20, 25], exercises: [lift([50, 60], 40)] }));
		expect(broken(rule, plan)).toEqual([]);
	});
});

test('no kit makes other limits', () => {
	const { weeks } = peak(lowerBody({ minutes: [20, 40] }));
	const [only] = weeks;
	if (only === undefined) throw new Error('There is a week.');
	const at = (equipment: 'gym' | 'bodyweight') =>
		broken(rule, inARow({ ...only, equipment })).map(({ text }) => text);
	// towel rows take 7 s: 300 + 333 + 345 + 285 + 360 + 390 = 2013 s
	expect(at('bodyweight')).toEqual([
		'Lower body in week 7 can take 40 minutes, longer than any session that build plans (34).',
	]);
});

test('weeks before the peak are free of it', () => {
	const long = lowerBody({ minutes: [40, 45], exercises: [lift([85, 90])] });
	const build = week(
		{ tuesday: on('quality', long), thursday: on('quality', long) },
		{ phase: 'build', number: 1 },
	);
	expect(verdicts(rule, inARow(build))).toEqual([]);
});

test('of weeks that are no season it says nothing', () => {
	const plain = week({ tuesday: on('quality', lowerBody({ minutes: [40, 50] })) }, { phase: 'peak' });
	expect(verdicts(rule, repeating(plain))).toEqual([]);
	expect(verdicts(rule, inARow(plain))).toEqual([]);
});
