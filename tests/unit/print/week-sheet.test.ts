/** The sheet of a week: what it says to those who write on it, and what it keeps when it is full. */
import { describe, expect, test } from 'vitest';
import { createPrinter } from '../../../src/print/printer.ts';
import { weekSheet } from '../../../src/print/week-sheet.ts';
import type { SiteData } from '../../../src/schema/site.ts';
import type { Paper } from '../../../src/schema/vocabulary.ts';
import { planOf } from '../../fixtures/all-plans.ts';
import { factsOf, textOf } from '../../fixtures/read-pdf.ts';
import { guide, site } from '../../fixtures/real-guide.ts';

const sheetOf = (id: string, paper: Paper = 'a4', of: SiteData = site) =>
	weekSheet(planOf(id), guide, of, {
		paper,
		pageUrl: `https://example.org/plans/${id}/`,
		disclaimer: 'This is not medical advice.',
	});
const printer = createPrinter();

describe('loads', () => {
	test('are written in either unit, for paper travels; the site’s own comes first', () => {
		const id = 'guide/base/2x-gym';
		expect(sheetOf(id).legend).toBe(
			'Write the load (kg or lb) and the reps in each cell. Go by RPE (at 8, two more were possible); % of max is what it usually comes to.',
		);
		expect(sheetOf(id, 'letter', { ...site, units: 'lb' }).legend).toContain('(lb or kg)');
	});

	test('are not asked for where there is nothing to lift', () => {
		expect(sheetOf('guide/base/2x-bodyweight').legend).toBe(
			'Write in each cell what you managed. RPE is effort: at 8, two more were possible.',
		);
	});

	test('sets have their number at the head of a cell, shared tables their days', () => {
		expect(sheetOf('guide/base/2x-gym').sessions[1]?.cells).toEqual([
			'Set\u00a01',
			'Set\u00a02',
			'Set\u00a03',
		]);
		expect(sheetOf('published/ultra-legs').sessions[0]?.cells).toEqual(['Wed', 'Sun']);
	});
});

describe('an exercise that stands in a session twice', () => {
	test('is told apart by its name', () => {
		const bridges = sheetOf('published/ultra-legs').sessions.flatMap(({ lines }) =>
			lines.filter(({ exercise }) => exercise === 'glute-bridge').map(({ name, note }) => [name, note]),
		);
		expect(bridges).toEqual([
			['Glute bridge, both legs', null],
			['Glute bridge, each leg alone', null],
		]);
	});

	test('keeps what else its note says', () => {
		const [first] = sheetOf('ultra-legs/base/2x-bodyweight').sessions.flatMap(({ lines }) =>
			lines.filter(({ exercise }) => exercise === 'glute-bridge'),
		);
		expect(first).toMatchObject({
			name: 'Glute bridge, both legs',
			note: 'Does the work of the Nordic curl too, which needs kit',
		});
	});
});

describe('in print', () => {
	test('the fullest week says on the smaller paper, too, why its sessions are where they are', () => {
		const pdf = printer.print('week', sheetOf('guide/off-season/3x-gym', 'letter'), 'fullest');
		expect(factsOf(pdf).pages).toBe(1);
		expect(textOf(pdf)).toContain('Same day as your quality run, after it, so Wednesday stays easy.');
	});

	test('a name of a brand that leaves no room for the coach has a line of its own', () => {
		const sheet = sheetOf('guide/off-season/3x-gym');
		const brand = {
			name: 'Kilimanjaro Mountain & Ultra Endurance Coaching Academy',
			tagline: 'Strength for people who run longer than anybody would think sensible, year after year',
			coach: 'Dr. Alexandra-Konstantina Papadopoulou-Winterbottom',
			logo: null,
		};
		const pdf = printer.print('week', { ...sheet, brand }, 'long brand');
		expect(factsOf(pdf).pages).toBe(1);
		expect(textOf(pdf)).toContain(`${brand.name} ${brand.tagline} ${brand.coach}`);
	});
});
