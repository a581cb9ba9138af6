/** How many strength sessions a week: the nearest count that each phase offers. */
import { describe, expect, test } from 'vitest';
import { find } from '../../../src/guide/guide.ts';
import { countFor } from '../../../src/planner/week-sessions.ts';
import { guide } from '../../fixtures/real-guide.ts';
import { seasonOf } from '../../fixtures/season.ts';

const phases = ['off-season', 'base', 'build', 'peak', 'taper', 'race-week'] as const;

/** Strength sessions of each phase in its first week. */
function counts(method: string, sessions?: number) {
	const { weeks } = seasonOf({ method, length: 30, ...(sessions !== undefined && { sessions }) });
	return phases.map((phase) => weeks.find((week) => week.phase === phase)?.sessionsPerWeek);
}

describe('the guide offers 2 or 3, 2, 2, 1, 1, none', () => {
	test.each([
		[undefined, [2, 2, 2, 1, 1, 0]],
		[0, [2, 2, 2, 1, 1, 0]],
		[1, [2, 2, 2, 1, 1, 0]],
		[2, [2, 2, 2, 1, 1, 0]],
		[3, [3, 2, 2, 1, 1, 0]],
		[4, [3, 2, 2, 1, 1, 0]],
	])('%s wanted', (wanted, planned) => {
		expect(counts('guide', wanted)).toEqual(planned);
	});
});

describe('Ultra Legs offers 2 or 3; 2, 3 or 4; 2 or 4; 2 or 3; 1; none', () => {
	test.each([
		[undefined, [2, 2, 2, 2, 1, 0]],
		// of two that are as near, the smaller one
		[3, [3, 3, 2, 3, 1, 0]],
		[4, [3, 4, 4, 3, 1, 0]],
	])('%s wanted', (wanted, planned) => {
		expect(counts('ultra-legs', wanted)).toEqual(planned);
	});
});

test('the first count that a phase names is its own choice', () => {
	const method = find(guide, 'methods', 'ultra-legs');
	const phases = { ...method.phases, base: { ...method.phases.base, sessions: [3, 2, 4] } };
	expect(countFor({ ...method, phases }, 'base', undefined)).toBe(3);
	expect(countFor({ ...method, phases }, 'base', 1)).toBe(2);
});
