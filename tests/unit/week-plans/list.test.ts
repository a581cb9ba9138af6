import { expect, test } from 'vitest';
import { weekRequests } from '../../../src/planner/publication.ts';
import { mondayPlans } from '../../fixtures/all-plans.ts';
import { guide } from '../../fixtures/real-guide.ts';

/** planning.md: both methods × every phase × the method's session counts × three equipment profiles. */
const weeks = [
	'guide/off-season/2x',
	'guide/off-season/3x',
	'guide/base/2x',
	'guide/build/2x',
	'guide/peak/1x',
	'guide/taper/1x',
	'guide/race-week/0x',
	'guide/recovery/0x',
	'guide/recovery/1x',
	'ultra-legs/off-season/2x',
	'ultra-legs/off-season/3x',
	'ultra-legs/base/2x',
	'ultra-legs/base/3x',
	'ultra-legs/base/4x',
	'ultra-legs/build/2x',
	'ultra-legs/build/4x',
	'ultra-legs/peak/2x',
	'ultra-legs/peak/3x',
	'ultra-legs/taper/1x',
	'ultra-legs/race-week/0x',
	'ultra-legs/recovery/0x',
	'ultra-legs/recovery/1x',
];

test('every week that is published has its plan, and the two published weeks come last', () => {
	const planned = weeks.flatMap((week) =>
		['bodyweight', 'home', 'gym'].map((profile) => `${week}-${profile}`),
	);
	expect(mondayPlans.map(({ id }) => id)).toEqual([...planned, 'published/guide', 'published/ultra-legs']);
});

test('no two of them have the same title within a method', () => {
	const titles = mondayPlans.map(({ method, title }) => `${method}: ${title}`);
	expect(new Set(titles).size).toBe(titles.length);
});

test('the id says what the plan is', () => {
	for (const { id, published, method, phase, sessionsPerWeek, equipment } of mondayPlans) {
		if (!published) expect(id).toBe(`${method}/${phase}/${sessionsPerWeek}x-${equipment}`);
	}
});

test('a brand may publish fewer', () => {
	const requests = weekRequests(guide, { methods: ['guide'], equipment: ['gym'], weekStart: 'sunday' });
	// the nine weeks of the guide
	expect(requests).toHaveLength(9);
	expect(requests[0]).toEqual({
		method: 'guide',
		phase: 'off-season',
		sessions: 2,
		equipment: 'gym',
		weekStart: 'sunday',
	});
});
