import { describe, expect, test } from 'vitest';
import { wishFrom } from '../../../src/season/season-wish.ts';
import type { SeasonForm } from '../../../src/season/season-form.ts';
import { parseForm } from '../../../src/season/season-address.ts';
import { defaults, filledForm, offer, today } from '../../fixtures/season-form.ts';

function wishOf(given: Partial<SeasonForm>) {
	const answer = wishFrom(filledForm(given), offer, today);
	if ('problems' in answer) throw new Error(JSON.stringify(answer.problems));
	return answer.wish;
}

function problemsOf(given: Partial<SeasonForm>) {
	const answer = wishFrom(filledForm(given), offer, today);
	return 'problems' in answer ? answer.problems.map(({ field, words }) => [field, words]) : [];
}

describe('a form that makes sense', () => {
	test('a race date is enough', () => {
		expect(wishOf({})).toEqual({
			request: {
				method: 'guide',
				length: 14,
				equipment: 'gym',
				weekStart: 'monday',
				raceDate: '2027-06-12',
			},
			remarks: [],
			address: '?race=2027-06-12&weeks=14',
		});
	});

	test('every choice is in the request', () => {
		const kinds = ['rest', 'quality', 'easy', 'quality', 'easy', 'long', 'hike'] as const;
		expect(
			wishOf({
				name: '  Lavaredo   Ultra Trail ',
				from: 'start',
				start: '2027-03-10',
				method: 'ultra-legs',
				kit: 'home',
				sessions: '3',
				runs: kinds.join('.'),
				recovery: '2',
				late: 'evidence',
				time: '06:15',
			}),
		).toEqual({
			request: {
				method: 'ultra-legs',
				length: 14,
				equipment: 'home',
				weekStart: 'monday',
				raceDate: '2027-06-12',
				raceName: 'Lavaredo Ultra Trail',
				sessions: 3,
				runs: [
					{ kind: 'rest', label: 'Rest' },
					{ kind: 'quality', label: 'Quality run' },
					{ kind: 'easy', label: 'Easy run' },
					{ kind: 'quality', label: 'Quality run' },
					{ kind: 'easy', label: 'Easy run' },
					{ kind: 'long', label: 'Long run' },
					{ kind: 'hike', label: 'Hike' },
				],
				recoveryWeeks: 2,
				maintenance: 'evidence',
			},
			startTime: '06:15',
			remarks: [],
			address:
				'?race=2027-06-12&name=Lavaredo+Ultra+Trail&start=2027-03-10&method=ultra-legs&kit=home&sessions=3&runs=rest.quality.easy.quality.easy.long.hike&recovery=2&late=evidence&time=06%3A15',
		});
	});

	test('its address means the same season a month later', () => {
		const { address, request } = wishOf({});
		const later = wishFrom(parseForm(address, defaults), offer, '2027-04-03');
		expect('wish' in later && later.wish.request).toEqual(request);
	});

	test('a running week of the guide has its own labels', () => {
		expect(wishOf({ runs: 'base' }).request.runs?.[1]).toEqual({ kind: 'quality', label: 'Hill repeats' });
	});
});

describe('a form that makes none', () => {
	test('everything is said at once, in the order of the fields', () => {
		expect(
			problemsOf({
				race: '2027-02-30',
				name: 'x'.repeat(81),
				method: 'magic',
				kit: 'boat',
				sessions: '9',
				runs: 'mostly-uphill',
				recovery: '5',
				late: 'heavy',
				time: '25:00',
			}),
		).toEqual([
			['race', '“2027-02-30” is not a day of the calendar. Choose the day of your race.'],
			['name', 'This name has 81 characters. Keep it to 80.'],
			['method', 'There is no method “magic” here. Choose The guide’s way or Ultra Legs.'],
			['kit', 'There is no kit “boat” here. Choose no kit, home kit or gym.'],
			['sessions', 'Strength sessions a week are 1 to 4, or as the method says.'],
			[
				'runs',
				'“mostly-uphill” is not a running week. Choose one, or say what you run on each of the seven days.',
			],
			['recovery', 'Recovery has 0 to 4 weeks.'],
			['late', 'Choose the method’s way, lighter with more repetitions, or keep the load.'],
			['time', '“25:00” is not a time of day. Write it as 18:30, or leave it empty for all-day entries.'],
		]);
	});

	test('ways out lead to a method that there is', () => {
		const answer = wishFrom(filledForm({ race: '2027-03-20', method: 'magic' }), offer, today);
		expect('problems' in answer && answer.problems[0]?.ways.map(({ path }) => path)).toEqual([
			'/plans/guide/taper/',
			'/plans/guide/race-week/',
		]);
	});

	test('names of what every object has are no methods', () => {
		expect(problemsOf({ method: 'constructor' }).map(([field]) => field)).toEqual(['method']);
		expect(problemsOf({ runs: 'constructor' }).map(([field]) => field)).toEqual(['runs']);
	});
});
