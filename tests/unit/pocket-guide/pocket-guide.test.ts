/** What a browser fetches plans the same plans, and shows them in the same words. */
import { expect, test } from 'vitest';
import { auditHtml } from '../../../src/components/audit-html.ts';
import { sessionsHtml } from '../../../src/components/session-html.ts';
import type { Guide } from '../../../src/guide/guide.ts';
import { pocketGuide } from '../../../src/guide/pocket-guide.ts';
import { planWeeks, publicationOf } from '../../../src/planner/publication.ts';
import { planSeason } from '../../../src/planner/season.ts';
import { mondayPlans } from '../../fixtures/all-plans.ts';
import { guide, site } from '../../fixtures/real-guide.ts';

/** As it comes out of the file. */
const fetched = JSON.parse(JSON.stringify(pocketGuide(guide))) as Guide;

test('the same weeks', () => {
	expect(planWeeks(fetched, publicationOf(fetched, { ...site, weekStart: 'monday' }))).toEqual(mondayPlans);
});

test('the same season', () => {
	const request = { method: 'guide', length: 16, equipment: 'home', weekStart: 'monday' } as const;
	expect(planSeason(fetched, request)).toEqual(planSeason(guide, request));
});

test('the same faces', () => {
	const href = (path: string) => `/base${path}`;
	for (const plan of mondayPlans) {
		expect(String(sessionsHtml(plan, { guide: fetched, href }))).toBe(
			String(sessionsHtml(plan, { guide, href })),
		);
		expect(String(auditHtml(plan.findings, { guide: fetched, href }))).toBe(
			String(auditHtml(plan.findings, { guide, href })),
		);
	}
});

test('half the size of the whole guide', () => {
	expect(JSON.stringify(fetched).length).toBeLessThan(0.7 * JSON.stringify(guide).length);
});
