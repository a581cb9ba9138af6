import { describe, expect, test } from 'vitest';
import { stripWords } from '../../../src/figures/week-strip/strip-words.ts';
import { weekStripFigure, weekStripKey, weekStripSvg } from '../../../src/figures/week-strip/week-strip.ts';
import { daysWith } from '../../fixtures/hand-made-season.ts';

/** Rest, hard, easy, in between, rest, race, easy; sessions on Tuesday, two of them, and on Thursday. */
const days = daysWith(['rest', 'quality', 'easy', 'medium-long', 'rest', 'race', 'recovery'], {
	1: ['heavy-lower', 'core'],
	3: ['light-lower'],
});
const figure = String(weekStripFigure(days)).replace(/\s+/g, ' ');
/** What is drawn on each day. */
const drawn = figure.split(/<g transform="translate\((?=[\d.]+ 13\))/).slice(1);

describe('a week in small', () => {
	test('runs differ in shape: a full peak, an outlined one, low, nothing, a flag', () => {
		const shapes = ['M-5 0 0-11 5 0z', 'M-4.2-.7 0-8 4.2-.7z', 'M-4 0q0-3.6 4-3.6t4 3.6z', 'M-3 0V-12'];
		expect(drawn.map((day) => shapes.findIndex((shape) => day.includes(shape)))).toEqual([
			-1, 0, 2, 1, -1, 3, 2,
		]);
	});

	test('days are 13 pixels wide, and as high as the day with most sessions', () => {
		expect(drawn.map((day) => Number(/^[\d.]+/.exec(day)?.[0]))).toEqual([
			6.5, 19.5, 32.5, 45.5, 58.5, 71.5, 84.5,
		]);
		// 14 for the runs, 2 × 9 for the sessions, 2 to spare.
		expect(figure).toMatch(/^<svg class="week-figure" width="91" height="34"/);
	});

	test('sessions hang below their days: heavy legs full, light legs open', () => {
		expect(drawn.map((day) => day.split('<circle').length - 1)).toEqual([0, 1, 0, 1, 0, 0, 0]);
		expect(drawn[1]).toContain('<circle r="3.5" fill="var(--accent)"');
		expect(drawn[3]).toContain('<circle r="2.7" fill="none"');
	});

	test('says in words what it shows', () => {
		expect(stripWords(days)).toBe(
			'Hard run on Tuesday. Race on Saturday. Heavy lower body on Tuesday, Core on Tuesday, Light lower body on Thursday.',
		);
		expect(figure).toContain(`role="img"`);
		expect(figure).toContain(`aria-label="${stripWords(days)}"`);
		expect(stripWords(daysWith(['long', 'rest', 'quality']))).toBe(
			'Hard runs on Monday and Wednesday. No sessions.',
		);
	});
});

test('the key names what occurs, from the first day on', () => {
	const key = String(weekStripKey([{ days }]));
	expect(key).toContain('Each small drawing is a week, from Monday on');
	const words = [...key.matchAll(/<\/svg>\s*([a-z ]+?)\s*<\/li>/g)].map(([, word]) => word);
	expect(words).toEqual([
		...['race', 'hard run', 'medium run', 'easy run'],
		...['heavy lower body', 'light lower body', 'core'],
	]);
});

test('on paper the days have letters, of 11 at least', () => {
	const svg = weekStripSvg(days);
	expect([...svg.matchAll(/>\s*([A-Z])\s*<\/text/g)].map(([, letter]) => letter).join('')).toBe('MTWTFSS');
	expect(svg).toContain('font-size="11"');
	expect(weekStripSvg(structuredClone(days))).toBe(svg);
});
