/** At least one core exercise a week. */
import { expect, test } from 'vitest';
import { core, inARow, line, lowerBody, on, repeating, verdicts, week } from '../../fixtures/week-builder.ts';

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
