/** Around any week of runs a season keeps every line of "What must hold"; what is refused has no days. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlanError } from '../../../src/planner/plan-error.ts';
import { requestsWithRuns } from '../../fixtures/any-season.ts';
import { broken, planOrRefusal } from '../../fixtures/broken-season.ts';
import { guide } from '../../fixtures/real-guide.ts';

test('every line holds, or there are no days that keep every must', () => {
	fc.assert(
		fc.property(requestsWithRuns, (wanted) => {
			const season = planOrRefusal(guide, wanted);
			if (!(season instanceof PlanError)) {
				expect(broken(season, guide, wanted)).toEqual([]);
				return;
			}
			// the doses of these methods can always be planned: only days are ever missing
			expect(season.reason).toMatch(/^the rules collide: .+\([a-z-]+\)/);
			expect(season.remedies).not.toEqual([]);
		}),
		{ numRuns: 1000 },
	);
}, 180_000);
