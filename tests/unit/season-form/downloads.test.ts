import { expect, test } from 'vitest';
import { downloads } from '../../../src/season/downloads.ts';
import { planForm } from '../../../src/season/plan-form.ts';
import { valuesOf } from '../../fixtures/dated-season.ts';
import { guide } from '../../fixtures/real-guide.ts';
import { filledForm, offer, today } from '../../fixtures/season-form.ts';

const planned = planForm(filledForm({ time: '18:30' }), offer, today);
if (!('season' in planned)) throw new Error('There is no season.');
const { season, wish } = planned;
const options = {
	siteName: 'Anna Berg: Coaching',
	page: 'https://coach.example/coach/anna/season/',
	address: wish.address,
	startTime: '18:30',
	disclaimer: 'Not medical advice.',
};

test('the calendar links back to each week, with the host of the site in its ids', async () => {
	const { name, type, text } = await downloads.calendar(season, guide, options);
	expect(name).toBe('anna-berg-coaching-2027-06-12-strength.ics');
	expect(type).toBe('text/calendar;charset=utf-8');
	const links = valuesOf(text, 'URL;VALUE=URI');
	expect(links[0]).toBe(
		'https://coach.example/coach/anna/season/?race=2027-06-12&weeks=14&time=18%3A30#week-1',
	);
	expect(links.at(-1)).toMatch(/#week-14$/);
	expect(valuesOf(text, 'UID').at(-1)).toBe('2027-06-12-race@coach.example');
	expect(valuesOf(text, 'DTSTART')[0]).toMatch(/^202703\d\dT183000$/);
});

test('the table tells spreadsheets its encoding', async () => {
	const { name, text } = await downloads.csv(season, guide, options);
	expect(name).toBe('anna-berg-coaching-2027-06-12-strength.csv');
	expect(text.startsWith('\ufeffweek,date,day,phase,')).toBe(true);
});

test('the data is the plan itself', async () => {
	const { name, text } = await downloads.json(season, guide, options);
	expect(name).toBe('anna-berg-coaching-2027-06-12-strength.json');
	expect(JSON.parse(text)).toEqual(season);
});
