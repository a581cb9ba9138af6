/** At least one core exercise a week; in a season, core work that moves comes after two weeks that hold still. */
import { describe, expect, test } from 'vitest';
import {
	broken,
	core,
	inARow,
	line,
	lowerBody,
	on,
	repeating,
	verdicts,
	week,
} from '../../fixtures/week-builder.ts';

const rule = { kind: 'core-weekly', exercises: 1 } as const;
const squats = week({ tuesday: on('quality', lowerBody({ exercises: [line('squat')] })) });

test('broken: none', () => {
	expect(verdicts(rule, repeating(squats))).toEqual([
		{ status: 'broken', week: 0, text: 'No core exercise this week.' },
	]);
});

test('kept: one, even inside a session for the legs', () => {
	const plan = week({
		tuesday: on('quality', lowerBody({ exercises: [line('squat'), line('plank-shoulder-tap')] })),
	});
	expect(verdicts(rule, repeating(plan))).toMatchObject([{ status: 'kept', week: 0 }]);
	expect(verdicts(rule, repeating(plan))[0]?.text).toContain(
		'1 core exercise this week: Plank with shoulder taps',
	);
});

test.each(['dead-bug', 'plank', 'bird-dog', 'side-plank', 'side-plank-reach-through', 'russian-twist'])(
	'%s is core',
	(id) => {
		const plan = week({ monday: on('rest', core({ exercises: [line(id)] })) });
		expect(verdicts(rule, repeating(plan))[0]?.status).toBe('kept');
	},
);

test.each(['farmers-carry', 'glute-bridge', 'foam-rolling', 'push-up'])('%s is not', (id) => {
	const plan = week({ monday: on('rest', core({ exercises: [line(id)] })) });
	expect(verdicts(rule, repeating(plan))[0]?.status).toBe('broken');
});

test('more can be asked for; one exercise on two days is one', () => {
	const two = { kind: 'core-weekly', exercises: 2 } as const;
	const plank = core({ exercises: [line('plank')] });
	expect(
		verdicts(two, repeating(week({ monday: on('rest', plank), friday: on('easy', plank) })))[0]?.status,
	).toBe('broken');
	const both = core({ exercises: [line('plank'), line('dead-bug')] });
	expect(verdicts(two, repeating(week({ monday: on('rest', both) })))[0]?.status).toBe('kept');
});

test('every week of a row', () => {
	const withCore = week({ monday: on('rest', core({ exercises: [line('plank')] })) });
	const seen = verdicts(rule, inARow(withCore, squats));
	expect(seen.map(({ status, week: index }) => [status, index])).toEqual([
		['kept', 0],
		['broken', 1],
	]);
});

describe('in a season the trunk learns to hold still first', () => {
	const weeks = (...plans: string[][]) =>
		inARow(
			...plans.map((exercises, index) =>
				week(
					{ monday: on('rest', core({ exercises: exercises.map((id) => line(id)) })) },
					{ number: index + 1 },
				),
			),
		);
	const still = ['dead-bug'];
	const moving = ['russian-twist'];
	const tooSoon = (schedule: ReturnType<typeof weeks>, stillWeeks = 2) =>
		broken({ ...rule, stillWeeks }, schedule).map(({ week: index, text }) => [index, text]);

	test('kept: after two weeks that hold still', () => {
		expect(tooSoon(weeks(still, still, moving))).toEqual([]);
	});

	test('broken: after one', () => {
		expect(verdicts(rule, weeks(still, moving))).toEqual([
			{ status: 'kept', week: 0, text: '1 core exercise this week: Dead bug.' },
			{
				status: 'broken',
				week: 1,
				text: 'Russian twist moves the trunk before 2 weeks of core work that holds it still.',
			},
			{ status: 'kept', week: 1, text: '1 core exercise this week: Russian twist.' },
		]);
	});

	test('broken: every exercise that moves, once', () => {
		const both = [...moving, 'side-plank-reach-through', ...moving];
		expect(tooSoon(weeks(both)).map(([index]) => index)).toEqual([0, 0]);
	});

	test('weeks without any core work do not count', () => {
		const none = ['push-up'];
		expect(tooSoon(weeks(still, none, moving)).map(([index]) => index)).toEqual([1, 2]);
		expect(tooSoon(weeks(still, none, still, moving)).map(([index]) => index)).toEqual([1]);
	});

	test('weeks with both count, though what moves comes too soon in them', () => {
		const both = [...still, ...moving];
		expect(tooSoon(weeks(both, both, both)).map(([index]) => index)).toEqual([0, 1]);
	});

	test('what moves and is no core work is free', () => {
		expect(tooSoon(weeks([...still, 'split-squat', 'farmers-carry']))).toEqual([]);
	});

	test('other numbers of weeks can be asked for', () => {
		expect(tooSoon(weeks(moving), 0)).toEqual([]);
		expect(tooSoon(weeks(still, still, moving), 3)).toHaveLength(1);
	});

	test('a week by itself is no season', () => {
		const plan = week({ monday: on('rest', core({ exercises: [line('russian-twist')] })) });
		expect(broken(rule, repeating(plan))).toEqual([]);
		expect(broken(rule, inARow(plan, plan))).toEqual([]);
	});
});
