/** Every season that is published, looked at for every line of "What must hold". */
import { describe, expect, test } from 'vitest';
import { find } from '../../../src/guide/guide.ts';
import { keysOf, profiles } from '../../../src/schema/vocabulary.ts';
import { buildLimitsOf } from '../../fixtures/build-limits.ts';
import { brokenLines } from '../../fixtures/independent-season.ts';
import { guide } from '../../fixtures/real-guide.ts';
import { seasonOf } from '../../fixtures/season.ts';

describe.each(['guide', 'ultra-legs'])('%s', (method) => {
	describe.each(keysOf(profiles))('%s', (equipment) => {
		test.each([8, 12, 16, 20, 24])('%i weeks', (length) => {
			const wanted = { method, equipment, length, weekStart: 'monday' } as const;
			const asked = {
				guide,
				method: find(guide, 'methods', method),
				wanted,
				build: buildLimitsOf(guide, method, equipment),
			};
			expect(brokenLines(seasonOf(wanted), asked)).toEqual([]);
		});
	});
});
