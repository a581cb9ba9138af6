/** What tells muscles apart stands out from what lies around it by 3:1 (WCAG 2.2, 1.4.11), in both schemes. */
import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { accentColors } from '../../../src/brand/colors.ts';
import { site } from '../../fixtures/real-guide.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const full = (
	parse(readFileSync('tests/fixtures/brands/full/site.yaml', 'utf8')) as { colors: { accent: string } }
).colors.accent;

/** A colour as the style sheet has it, in a scheme. */
function colorOf(name: string, scheme: 'light' | 'dark', accent: string): string {
	const value = new RegExp(`--${name}: (.+);`).exec(tokens)?.[1] ?? '';
	const other = /^var\(--(.+)\)$/.exec(value)?.[1];
	if (other === 'accent') return accentColors(accent)[scheme];
	if (other !== undefined) return colorOf(other, scheme, accent);
	const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? [];
	const found = scheme === 'light' ? light : dark;
	if (found === undefined) throw new Error(`tokens.css has no colour --${name} in both schemes.`);
	return found;
}

const brands = { default: site.colors.accent, full, 'a pale one': '#ffe08a', 'a dark one': '#102040' };
const pairs = [
	// The body against the page, against a panel, and against itself.
	['muscle-edge', 'paper'],
	['muscle-edge', 'raised'],
	['muscle-edge', 'sunken'],
	['muscle-edge', 'muscle-body'],
	// What works against the body, the muscles at rest, and the page (where bars stand).
	['muscle-work', 'muscle-body'],
	['muscle-work', 'muscle-rest'],
	['muscle-work', 'paper'],
	// The dashed edge of a window against its frame.
	['ink', 'muscle-body'],
	['ink', 'muscle-rest'],
] as const;

for (const [brand, accent] of Object.entries(brands)) {
	for (const scheme of ['light', 'dark'] as const) {
		test.each(pairs)(`${brand}, ${scheme}: %s on %s`, (front, back) => {
			const contrast = wcagContrast(colorOf(front, scheme, accent), colorOf(back, scheme, accent));
			expect(contrast).toBeGreaterThanOrEqual(3);
		});
	}
}

test('on paper: black ink on white still tells solid, hatched and dotted by their cover', () => {
	// Patterns of an 11 by 11 field: a stripe 5 wide, and a dot of radius 2.6.
	const cover = { hatched: (5 * 11) / 121, dotted: (Math.PI * 2.6 ** 2) / 121 };
	expect(cover.hatched).toBeCloseTo(0.45, 2);
	expect(cover.dotted).toBeCloseTo(0.18, 2);
});
