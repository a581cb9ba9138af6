/** A week in a sentence, from the plans that are published. */
import { expect, test } from 'vitest';
import { weekInAll } from '../../../src/planner/plan-words.ts';
import { auditPublishedWeek, planWeek, type WeekRequest } from '../../../src/planner/week.ts';
import { guide } from '../../fixtures/real-guide.ts';

const words = (request: Pick<WeekRequest, 'method' | 'phase' | 'sessions'>) =>
	weekInAll(planWeek(guide, { ...request, equipment: 'gym', weekStart: 'monday' }));
const published = (id: string) => {
	const week = guide.weeks[id];
	if (week === undefined) throw new Error(id);
	return weekInAll(auditPublishedWeek(guide, week, 'monday'));
};

test('core and mobility count apart', () => {
	expect(words({ method: 'guide', phase: 'base', sessions: 2 })).toMatch(
		/^2 strength sessions and 1 of core and mobility, \d+–\d+\u00a0min in all, planned load \d+\.$/,
	);
	expect(words({ method: 'guide', phase: 'peak', sessions: 1 })).toMatch(/^1 strength session and 1 of core/);
	expect(words({ method: 'guide', phase: 'race-week', sessions: 0 })).toMatch(
		/^No strength session and 1 of core/,
	);
	expect(words({ method: 'ultra-legs', phase: 'base', sessions: 4 })).toMatch(/^4 strength sessions, /);
});

test('a week without sessions says only that', () => {
	expect(words({ method: 'ultra-legs', phase: 'race-week', sessions: 0 })).toBe(
		'No strength work this week.',
	);
});

test('a published week has no planned load', () => {
	expect(published('guide')).toMatch(/^2 strength sessions and 2 of core and mobility, .* in all\.$/);
	expect(published('ultra-legs')).toMatch(/^4 strength sessions, .* in all\.$/);
});
