/** Which method plans a week that somebody asks for on the front page. */
import { expect, test } from 'vitest';
import { methodOfWeek, sessionCounts } from '../../../src/home/method-of-week.ts';
import { planWeeks, publicationOf } from '../../../src/planner/publication.ts';
import { guide, site } from '../../fixtures/real-guide.ts';

test('the first method that plans so many sessions, the next one where it does not', () => {
	expect(methodOfWeek(guide, ['guide', 'ultra-legs']).base).toEqual({
		'2': 'guide',
		'3': 'ultra-legs',
		'4': 'ultra-legs',
	});
	expect(methodOfWeek(guide, ['ultra-legs', 'guide']).base?.['2']).toBe('ultra-legs');
	expect(methodOfWeek(guide, ['guide']).base).toEqual({ '2': 'guide' });
});

test('every week that it names is published', () => {
	const publication = publicationOf(guide, site);
	const ids = new Set(planWeeks(guide, publication).map(({ id }) => id));
	const named = Object.entries(methodOfWeek(guide, publication.methods)).flatMap(([phase, byCount]) =>
		Object.entries(byCount).flatMap(([count, method]) =>
			publication.equipment.map((kit) => `${method}/${phase}/${count}x-${kit}`),
		),
	);
	expect(named.length).toBeGreaterThan(30);
	expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('the counts of all phases, each once', () => {
	expect(sessionCounts({ base: { '4': 'a', '2': 'a' }, peak: { '2': 'b', '3': 'a' }, taper: {} })).toEqual([
		'2',
		'3',
		'4',
	]);
});
