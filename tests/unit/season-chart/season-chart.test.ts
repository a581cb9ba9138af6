import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { barsOf } from '../../../src/figures/season-chart/bars.ts';
import { seasonChartHtml, seasonChartSvg } from '../../../src/figures/season-chart/season-chart.ts';
import { seasonSpark } from '../../../src/figures/season-chart/season-spark.ts';
import type { WeekPlan } from '../../../src/schema/plan.ts';
import { handMadeSeason, sixWeeks } from '../../fixtures/hand-made-season.ts';
import { seasonOf } from '../../fixtures/season.ts';

const weekHref = ({ week = 0 }: WeekPlan) => `/week-${week}/`;
/** Markup in one line, so that it does not matter how the source is broken into lines. */
const flat = (markup: unknown) => String(markup).replace(/\s+/g, ' ');
const chart = (season = handMadeSeason(sixWeeks)) => flat(seasonChartHtml(season, weekHref));
/** Attributes of all elements of a name, as text. */
const elements = (name: string, markup: string) =>
	[...markup.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(([, attributes = '']) => attributes);
const attribute = (name: string) => (attributes: string) =>
	new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes.trim()}`)?.[1];
/** What is drawn, without the links over it. */
const drawing = (markup: string) => markup.slice(0, markup.indexOf('class="taps"'));

describe('bars', () => {
	test('are as high as their week’s load, of 140 pixels for the highest', () => {
		const bars = elements('rect', drawing(chart())).filter((bar) => attribute('height')(bar) !== '3.5');
		// The bar of the first week is drawn twice: its colour, and stripes over it. The race week has none.
		expect(bars.map(attribute('height'))).toEqual(['50', '50', '100', '140', '70', '35']);
		// They stand on the ground at 26 + 140.
		expect(bars.map(attribute('y'))).toEqual(['116', '116', '66', '26', '96', '131']);
	});

	test('stand in the middle of equal slots', () => {
		// Six weeks: 0.3 + 6 × 0.04 = 54 % of a slot of 16.67 %, so 9 %, from 3.83 % on.
		const [first, second] = barsOf(handMadeSeason(sixWeeks));
		expect(first?.from).toBeCloseTo(0.0383, 4);
		expect(first?.to).toBeCloseTo(0.1283, 4);
		expect(second?.from).toBeCloseTo(0.205, 4);
	});

	test('say by their look which weeks are lighter and which ease in', () => {
		expect(barsOf(handMadeSeason(sixWeeks)).map(({ look }) => look)).toEqual([
			'striped',
			'filled',
			'filled',
			'outlined',
			'filled',
			'filled',
		]);
		expect(chart().split('fill="url(#chart-guide-season-by-hand-stripes)"')).toHaveLength(3);
		expect(chart()).toContain('fill="var(--paper)" stroke="var(--build)"');
	});

	test('are in the colour of their phase', () => {
		for (const phase of ['base', 'build', 'taper', 'race-week'])
			expect(chart()).toContain(`<g fill="var(--${phase})">`);
	});

	test('a season without any load has none, and no scale', () => {
		const rest = chart(handMadeSeason(sixWeeks.map((week) => ({ ...week, load: 0 }))));
		expect(elements('rect', drawing(rest)).filter((bar) => attribute('height')(bar) !== '3.5')).toEqual([]);
		expect(rest).not.toContain('NaN');
		expect(rest).toContain('No week has a planned load.');
	});
});

test('each strength session has a dot', () => {
	// 2 + 2 + 3 + 3 + 1 + 0, and one in the key.
	expect(elements('circle', chart())).toHaveLength(12);
});

test('lines stand at round loads, with their numbers', () => {
	// 280 at most: lines at 100 and 200, so 50 and 100 pixels over the ground at 166.
	expect(chart()).toMatch(/y="116" dy="4" text-anchor="end"\s*>\s*100\s*<\/text/);
	expect(chart()).toMatch(/y="66" dy="4" text-anchor="end"\s*>\s*200\s*<\/text/);
});

test('the flag flies over the week of the race, recovery or not', () => {
	// The middle of the sixth of six weeks, and of eight.
	expect(chart()).toContain('<svg x="91.67%" overflow="visible">');
	const later = chart(
		handMadeSeason([...sixWeeks, { phase: 'recovery', load: 40 }, { phase: 'recovery', load: 40 }]),
	);
	expect(later).toContain('<svg x="68.75%" overflow="visible">');
});

test('the week that it is has a pointer over its bar', () => {
	// Monday, 3 May 2027, and the weeks after it; the bar of the second week begins at 66, nine pixels below the pointer.
	const dated = handMadeSeason(sixWeeks, '2027-05-03');
	const on = (day: string) => flat(seasonChartHtml(dated, weekHref, day));
	expect(on('2027-05-10')).toContain('<svg x="25%" y="57" overflow="visible">');
	expect(on('2027-05-16')).toContain('<svg x="25%" y="57" overflow="visible">');
	expect(on('2027-05-16')).toContain('this week');
	expect(on('2027-05-16')).toContain('The race is in week 6. It is week 2 now.');
	expect(on('2027-05-02')).not.toContain('this week');
});

test('each bar leads to its week, for fingers and mice; keyboards have the table', () => {
	const links = elements('a', chart());
	expect(links.map(attribute('href'))).toEqual([1, 2, 3, 4, 5, 6].map((week) => `/week-${week}/`));
	for (const link of links) expect(attribute('tabindex')(link)).toBe('-1');
	expect(chart()).toContain('<title>Week 4, build, lighter: planned load 140, 3 strength sessions</title>');
	expect(chart()).toContain('<title>Week 1, base, easing in: planned load 100, 2 strength sessions</title>');
	expect(chart()).toContain('<title>Week 6, race week: no sessions</title>');
});

test('the key explains what is in the chart, and nothing else', () => {
	const key = (markup: string) =>
		[...markup.matchAll(/<\/svg>\s*([a-z ]+?)\s*<\/li>/g)].map(([, words]) => words);
	expect(key(chart())).toEqual(['lighter week', 'easing in', 'strength session']);
	const plain = sixWeeks.map(({ phase, load }) => ({ phase, load, sessions: 0 }));
	expect(key(chart(handMadeSeason(plain)))).toEqual([]);
});

describe.each([4, 12, 24, 48, 52])('a season of %i weeks', (length) => {
	const season = seasonOf({ length, raceDate: '2027-06-12', recoveryWeeks: 2 });
	const page = chart(season);

	test('comes out the same to the byte', () => {
		expect(chart(structuredClone(season))).toBe(page);
		expect(seasonChartSvg(structuredClone(season), 500)).toBe(seasonChartSvg(season, 500));
	});

	test('weighs 6 kB at most, on a page and on paper', () => {
		for (const markup of [page, seasonChartSvg(season, 500)])
			expect(gzipSync(markup, { level: 9 }).length).toBeLessThanOrEqual(6000);
	});

	test('has no id twice, and every reference has its target', () => {
		const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [, id] of page.matchAll(/url\(#([^)]+)\)|aria-\w+by="([^"]+)"/g))
			if (id) expect(ids).toContain(id);
		expect(page).not.toMatch(/NaN|undefined|Infinity| style=/);
	});

	test('has no type smaller than 11 pixels', () => {
		const sizes = [...page.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
	});
});

test('a season as small as a word ends where the longest one ends', () => {
	const long = handMadeSeason([...sixWeeks.slice(0, 2), ...sixWeeks]);
	const short = handMadeSeason(sixWeeks);
	const bars = elements('rect', flat(seasonSpark(short, [long, short])));
	// Six of eight weeks: the first one's bar begins at 25 % + 75 % × 3.83 %. Of 280, 100 is 11.43 of 32 pixels.
	expect(attribute('x')(bars[0] ?? '')).toBe('27.88%');
	expect(attribute('height')(bars[0] ?? '')).toBe('11.43');
	expect(attribute('fill')(bars[0] ?? '')).toBe('var(--base)');
});
