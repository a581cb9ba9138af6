import { describe, expect, test } from 'vitest';
import { planForm } from '../../../src/season/plan-form.ts';
import { seasonHeadHtml, weekAt } from '../../../src/season/season-html.ts';
import { guide } from '../../fixtures/real-guide.ts';
import { filledForm, offer, today } from '../../fixtures/season-form.ts';

const planned = planForm(filledForm({ name: '<i>Ultra</i> & more', recovery: '1' }), offer, today);
if (!('season' in planned)) throw new Error('There is no season.');
const { season } = planned;

describe('the week of a day', () => {
	// The first week begins on Monday, 8 March; the race week on 7 June, and recovery ends on 20 June.
	test.each([
		['2027-03-03', 1],
		['2027-03-08', 1],
		['2027-03-14', 1],
		['2027-03-15', 2],
		['2027-06-07', 14],
		['2027-06-14', 15],
		['2027-06-20', 15],
		['2027-07-01', 15],
	])('%s is in week %i', (day, week) => {
		expect(weekAt(season, day)?.week).toBe(week);
	});
});

describe('the head of a season', () => {
	const headOn = (day: string) =>
		String(seasonHeadHtml(season, { guide, href: (path) => path, today: day, remarks: [] }));

	test('says what was typed, and does not run it', () => {
		expect(headOn(today)).toContain('&lt;i&gt;Ultra&lt;/i&gt; &amp; more');
	});

	test('says when it starts, and then where the runner is', () => {
		expect(headOn('2027-03-03')).toContain('starts in 5 days');
		expect(headOn('2027-03-07')).toContain('starts tomorrow');
		expect(headOn('2027-03-08')).toContain('<a href="#week-1">now in week 1</a>');
		expect(headOn('2027-06-12')).toContain('<a href="#week-14">now in week 14</a>');
	});
});
