/** Colours of figures: the same on screen and paper, and strong enough to be seen in both schemes. */
import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { darkPalette, lightPalette } from '../../../src/figures/runner/palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const schemes = { light: lightPalette, dark: darkPalette };

describe.each(Object.entries(schemes))('%s', (scheme, palette) => {
	const token = (name: string): string => {
		const [, light = '', dark = ''] =
			new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(tokens) ?? [];
		return scheme === 'light' ? light : dark;
	};

	test('the style sheet and the palette agree', () => {
		const { paint, far, line, floor } = palette;
		const named = Object.entries(paint).map(
			([name, color]) => [`figure-${name === 'tip' ? 'arrow' : name}`, color] as const,
		);
		const distant = Object.entries(far).map(([name, color]) => [`figure-${name}-far`, color] as const);
		for (const [name, color] of [
			...named,
			...distant,
			['figure-line', line] as const,
			['figure-floor', floor] as const,
		])
			expect(token(name), name).toBe(color);
	});

	test.each(['paper', 'raised'])('lines, tints and arrows stand out from %s by 3:1', (ground) => {
		const { paint, far, line, floor } = palette;
		for (const color of [line, floor, paint.muscle, far.muscle ?? '', paint.arrow, paint.band])
			expect(wcagContrast(color, token(ground)), color).toBeGreaterThanOrEqual(3);
	});

	test('contours stand out from what they enclose', () => {
		const { paint, far, line } = palette;
		for (const color of [paint.skin, far.skin ?? '', paint.shirt, far.shirt ?? '', paint.shoe])
			expect(wcagContrast(line, color), color).toBeGreaterThanOrEqual(3);
	});
});
