import { describe, expect, test } from 'vitest';
import { comparisonHtml, type Compared } from '../../../src/exercise-browser/comparison.ts';
import { Html } from '../../../src/html.ts';

const squat: Compared = {
	name: 'Squat',
	address: '/exercises/squat/',
	summary: 'Down & up.',
	frames: new Html('<ol>squat</ol>'),
	facts: new Map([
		['Dose', '3 × 8'],
		['You need', 'Nothing'],
		['Tempo', 'Slow'],
	]),
	body: undefined,
	muscles: new Map([['Works most', ['Quadriceps', 'Calves']]]),
	cues: ['Knees follow the toes'],
};
const lunge: Compared = {
	...squat,
	name: 'Lunge',
	frames: undefined,
	facts: new Map([
		['Dose', '2 × 10'],
		['You need', 'Nothing'],
	]),
	muscles: new Map([
		['Works most', ['Glutes']],
		['Helps', ['Quadriceps']],
	]),
};

/** The rows as they can be read: a title, then its cells. */
const rows = (a: Compared, b: Compared) =>
	[...String(comparisonHtml(a, b)).matchAll(/<tbody>(.*?)<\/tbody>/gs)].map(([, body = '']) =>
		[...body.matchAll(/<(t[hd])\b[^>]*>(.*?)<\/\1>/gs)].map(([, , cell = '']) =>
			cell
				.replace(/<[^>]+>/g, ' ')
				.replace(/\s+/g, ' ')
				.trim(),
		),
	);

describe('two exercises side by side', () => {
	test('a row for each thing that either has', () => {
		expect(rows(squat, lunge)).toEqual([
			['Figure', 'squat', '–'],
			['Dose', '3 × 8', '2 × 10'],
			// The same for both stands once.
			['You need', 'Nothing both'],
			['Tempo', 'Slow', '–'],
			// A muscle counts as shared even where one exercise only asks it to help.
			['Works most', 'Quadriceps both Calves', 'Glutes'],
			['Helps', '–', 'Quadriceps both'],
			['In mind while you do it', 'Knees follow the toes', 'Knees follow the toes'],
		]);
	});

	test('text is text', () => {
		expect(String(comparisonHtml(squat, lunge))).toContain('Down &amp; up.');
	});
});
