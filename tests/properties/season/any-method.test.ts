/** By any method that a coach may write a season keeps every line of "What must hold", or it is refused with reasons. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlanError } from '../../../src/planner/plan-error.ts';
import { guideWith, methodChanges, requests, requestsWithRuns } from '../../fixtures/any-season.ts';
import { broken, planOrRefusal } from '../../fixtures/broken-season.ts';

test('every line holds, or the season is refused with its reasons', () => {
	fc.assert(
		fc.property(fc.oneof(requests, requestsWithRuns), methodChanges, (request, change) => {
			const wanted = { ...request, method: change.method };
			const changed = guideWith(change);
			const season = planOrRefusal(changed, wanted);
			if (!(season instanceof PlanError)) {
				expect(broken(season, changed, wanted)).toEqual([]);
				return;
			}
			const { attempt, reason, remedies } = season;
			expect(attempt.method).toBe(wanted.method);
			expect(attempt.week?.of).toBe(wanted.length + (wanted.recoveryWeeks ?? 0));
			expect(reason).not.toBe('');
			expect(remedies).not.toEqual([]);
		}),
		{ numRuns: 1000 },
	);
}, 180_000);
