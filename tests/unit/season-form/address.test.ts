import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRuns, ownRunKinds } from '../../../src/season/own-runs.ts';
import { formatForm, parseForm, speaksOfSeason } from '../../../src/season/season-address.ts';
import type { SeasonForm } from '../../../src/season/season-form.ts';
import { defaults, filledForm } from '../../fixtures/season-form.ts';

const address = (given: Partial<SeasonForm>) => formatForm(filledForm(given), defaults);

describe('the address of a season', () => {
	test('holds what differs, and nothing else', () => {
		expect(formatForm(defaults, defaults)).toBe('');
		expect(address({})).toBe('?race=2027-06-12');
		expect(address({ from: 'weeks', weeks: '16' })).toBe('?race=2027-06-12&weeks=16');
		expect(address({ from: 'start', start: '2027-03-15' })).toBe('?race=2027-06-12&start=2027-03-15');
		expect(address({ name: 'Müller & Söhne 50K' })).toBe(
			'?race=2027-06-12&name=M%C3%BCller+%26+S%C3%B6hne+50K',
		);
		expect(
			address({
				from: 'weeks',
				weeks: '20',
				method: 'ultra-legs',
				kit: 'home',
				sessions: '2',
				runs: 'rest.quality.easy.quality.easy.long.easy',
				recovery: '3',
				late: 'evidence',
				time: '18:30',
			}),
		).toBe(
			'?race=2027-06-12&weeks=20&method=ultra-legs&kit=home&sessions=2&runs=rest.quality.easy.quality.easy.long.easy&recovery=3&late=evidence&time=18%3A30',
		);
	});

	test('is read with or without its question mark, and leaves the rest as it is', () => {
		expect(parseForm('?weeks=24&method=ultra-legs&kit=bodyweight', defaults)).toEqual({
			...defaults,
			from: 'weeks',
			weeks: '24',
			method: 'ultra-legs',
			kit: 'bodyweight',
		});
		expect(parseForm('race=2027-06-12&utm_source=mail', defaults)).toEqual(filledForm());
	});

	test('a form that the browser sends by itself says the same', () => {
		const sent =
			'?race=2027-06-12&name=&from=coming&start=&weeks=&method=guide&kit=gym&sessions=&runs=&late=&time=';
		expect(parseForm(sent, defaults)).toEqual(filledForm());
	});

	test('with weeks and a start, the weeks count', () => {
		expect(parseForm('?race=2027-06-12&weeks=16&start=2027-05-01', defaults)).toEqual(
			filledForm({ from: 'weeks', weeks: '16' }),
		);
	});

	test('nonsense is taken as it was typed, to be told of later', () => {
		const { race, weeks, kit } = parseForm('?race=soon&weeks=many&kit=boat', defaults);
		expect([race, weeks, kit]).toEqual(['soon', 'many', 'boat']);
	});

	test('other addresses say nothing of a season', () => {
		expect(speaksOfSeason('')).toBe(false);
		expect(speaksOfSeason('?utm_source=mail')).toBe(false);
		expect(speaksOfSeason('?weeks=16')).toBe(true);
	});

	test('brings every form back (property)', () => {
		const text = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
		const orDefault = (name: keyof SeasonForm) => fc.oneof(fc.constant(defaults[name]), text);
		const from = fc.oneof(
			fc.constant({ from: 'coming' as const }),
			text.map((weeks) => ({ from: 'weeks' as const, weeks })),
			text.map((start) => ({ from: 'start' as const, start })),
		);
		const runs = fc.array(fc.constantFrom(...ownRunKinds), { minLength: 7, maxLength: 7 }).map(formatRuns);
		const form = fc
			.tuple(
				fc.record({
					race: text,
					name: orDefault('name'),
					method: orDefault('method'),
					kit: orDefault('kit'),
					sessions: orDefault('sessions'),
					runs: fc.oneof(orDefault('runs'), runs),
					recovery: orDefault('recovery'),
					late: orDefault('late'),
					time: orDefault('time'),
				}),
				from,
			)
			.map(([plain, start]): SeasonForm => ({ ...defaults, ...plain, ...start }));
		fc.assert(
			fc.property(form, (one) => {
				const query = formatForm(one, defaults);
				expect(parseForm(query, defaults)).toEqual(one);
				expect(formatForm(parseForm(query, defaults), defaults)).toBe(query);
			}),
			{ numRuns: 2000 },
		);
	});
});
