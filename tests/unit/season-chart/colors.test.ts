/** Every mark of the charts can be told from its ground, and neighbouring phases from each other, in both schemes. */
import {
	converter,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	filterGrayscale,
	wcagContrast,
	type Color,
	type Rgb,
} from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageColors, paperColors } from '../../../src/figures/season-chart/chart-colors.ts';
import { paperStripColors } from '../../../src/figures/week-strip/strip-colors.ts';
import { keysOf, phases } from '../../../src/schema/vocabulary.ts';

const tokens = new Map(
	[
		...readFileSync('src/styles/tokens.css', 'utf8').matchAll(
			/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g,
		),
	].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);
const schemes = ['light', 'dark'] as const;
function token(name: string, scheme: (typeof schemes)[number]): string {
	const found = tokens.get(name);
	if (found === undefined) throw new Error(`tokens.css has no --${name}.`);
	return found[scheme];
}

const order = keysOf(phases);
const marks = [...order, 'ink', 'ink-soft'];
const toRgb = (color: string): Rgb => {
	const rgb = converter('rgb')(color);
	if (rgb === undefined) throw new Error(`Not a colour: ${color}`);
	return rgb;
};
const difference = differenceCiede2000();
/** How eyes of several kinds, and a printer with one ink, see a colour. */
const views: Record<string, (color: Rgb) => Color> = {
	'all colours': (color) => color,
	'no red': filterDeficiencyProt(1),
	'no green': filterDeficiencyDeuter(1),
	'no blue': filterDeficiencyTrit(1),
	greyscale: filterGrayscale(1),
};

describe.each(schemes)('%s', (scheme) => {
	test.each(marks)('--%s has a contrast of 3:1 to every ground', (mark) => {
		for (const ground of ['paper', 'raised', 'sunken'])
			expect(wcagContrast(token(mark, scheme), token(ground, scheme)), ground).toBeGreaterThanOrEqual(3);
	});

	test.each(Object.entries(views))('phases that follow each other differ: %s', (_, view) => {
		order.slice(1).forEach((phase, index) => {
			const before = order[index] ?? phase;
			const [one, other] = [view(toRgb(token(before, scheme))), view(toRgb(token(phase, scheme)))];
			expect(difference(one, other), `${before}, ${phase}`).toBeGreaterThan(9);
		});
	});
});

test('paper has the colours of a light page', () => {
	expect(paperColors.phases).toEqual(
		Object.fromEntries(order.map((phase) => [phase, token(phase, 'light')])),
	);
	expect(paperColors).toMatchObject({
		ink: token('ink', 'light'),
		soft: token('ink-soft', 'light'),
		line: token('line', 'light'),
	});
	expect(paperStripColors).toEqual({
		hard: token('ink', 'light'),
		easy: token('ink-soft', 'light'),
		session: token('ink', 'light'),
		words: token('ink-soft', 'light'),
	});
	expect(Object.values(pageColors.phases)).toEqual(order.map((phase) => `var(--${phase})`));
});
