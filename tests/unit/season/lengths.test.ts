/** What lists of seasons say of them: how long they are, and how their weeks are shared out. */
import { expect, test } from 'vitest';
import { seasonLengths, weeksBeforeTaper } from '../../../src/planner/publication.ts';
import { seasonOf } from '../../fixtures/season.ts';

const seasons = [
	seasonOf({ length: 8 }),
	seasonOf({ length: 8, equipment: 'home' }),
	seasonOf({ length: 16 }),
	seasonOf({ length: 12, method: 'ultra-legs' }),
];

test('lengths are those of one method, and a second kit adds none', () => {
	expect(seasonLengths(seasons, 'guide')).toEqual([8, 16]);
	expect(seasonLengths(seasons, 'ultra-legs')).toEqual([12]);
	expect(seasonLengths(seasons, 'unheard-of')).toEqual([]);
});

test.each([
	[8, [['peak', 6]]],
	[
		16,
		[
			['base', 3],
			['build', 3],
			['peak', 8],
		],
	],
	[
		30,
		[
			['off-season', 5],
			['base', 9],
			['build', 6],
			['peak', 8],
		],
	],
])('%i weeks before the taper, by phase', (length, counts) => {
	const season = seasonOf({ length, recoveryWeeks: 2 });
	expect(weeksBeforeTaper(season).map(({ phase, weeks }) => [phase, weeks])).toEqual(counts);
});
