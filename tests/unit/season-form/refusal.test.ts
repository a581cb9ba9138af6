import { expect, test } from 'vitest';
import { PlanError } from '../../../src/planner/plan-error.ts';
import { planForm } from '../../../src/season/plan-form.ts';
import { refusalOf } from '../../../src/season/refusal.ts';
import { parseForm } from '../../../src/season/season-address.ts';
import type { SeasonForm } from '../../../src/season/season-form.ts';
import { guide } from '../../fixtures/real-guide.ts';
import { defaults, filledForm, offer, today } from '../../fixtures/season-form.ts';

const always = (kind: string) => Array.from({ length: 7 }, () => kind).join('.');
const problemsOf = (form: Partial<SeasonForm>) => {
	const planned = planForm(filledForm(form), offer, today);
	return 'problems' in planned ? planned.problems : [];
};

test('a long run on every day', () => {
	expect(problemsOf({ runs: always('long') })).toEqual([
		{
			field: 'runs',
			words:
				'Week 1 of 14 (base): your running week leaves no way to place its 2 strength sessions. Wherever they stand, a rule is broken: Lower body stands on Monday, the day before your long run.',
			ways: [
				{ words: 'Plan with the method’s own running weeks', path: '?race=2027-06-12' },
				{ words: 'Nothing before the long run', path: '/principles/nothing-before-the-long-run/' },
			],
		},
	]);
});

test('another method is offered where it can plan the same, with every other choice kept', () => {
	const [problem] = problemsOf({ runs: always('easy'), kit: 'home' });
	expect(problem?.words).toMatch(/Monday is an easy day, and Lower body loads the legs on it\.$/);
	expect(problem?.ways).toEqual([
		{ words: 'Plan with the method’s own running weeks', path: '?race=2027-06-12&kit=home' },
		{
			words: 'Plan with another method: Ultra Legs',
			path: `?race=2027-06-12&method=ultra-legs&kit=home&runs=${always('easy')}`,
		},
		{ words: guide.principles['easy-days-easy']?.title, path: '/principles/easy-days-easy/' },
	]);
	for (const { path } of problem?.ways.slice(0, 2) ?? [])
		expect(planForm(parseForm(path, defaults), offer, today)).toHaveProperty('season');
});

test('so is the method’s own number of sessions', () => {
	const asked = filledForm({ method: 'ultra-legs', sessions: '4' });
	const isPossible = ({ sessions }: SeasonForm) => sessions === '';
	const { ways } = refusalOf(collision, asked, offer, isPossible);
	expect(ways[0]).toEqual({
		words: 'Plan as many sessions as the method says',
		path: '?race=2027-06-12&method=ultra-legs',
	});
	expect(ways).toHaveLength(3);
});

const collision = new PlanError(
	{ method: 'guide', phase: 'taper', equipment: 'gym', sessions: 1, week: { number: 15, of: 16 } },
	'the rules collide: One. (hard-days-hard) Two (or three). (easy-days-easy)',
	["name routines that spare the legs as the taper's `nearRace`", 'spread the quality days'],
	[
		{ principle: 'hard-days-hard', text: 'One.' },
		{ principle: 'easy-days-easy', text: 'Two (or three).' },
	],
);

test('what the writer of a method can mend is not asked of the runner, and no way leads nowhere', () => {
	expect(refusalOf(collision, filledForm(), offer, () => false)).toEqual({
		field: 'method',
		words:
			'Week 15 of 16 (taper): the method’s running week leaves no way to place its strength session. Wherever they stand, a rule is broken: One. Two (or three).',
		ways: [
			{ words: guide.principles['hard-days-hard']?.title, path: '/principles/hard-days-hard/' },
			{ words: guide.principles['easy-days-easy']?.title, path: '/principles/easy-days-easy/' },
		],
	});
});

test('what the guide itself gets wrong is said, and is not the runner’s mistake', () => {
	const broken = { ...offer, guide: { ...guide, routines: {} } };
	const planned = planForm(filledForm(), broken, today);
	expect('problems' in planned && planned.problems[0]?.words).toMatch(
		/^This guide cannot plan that, and it is not your mistake: Error: No '.+' in routines/,
	);
});
