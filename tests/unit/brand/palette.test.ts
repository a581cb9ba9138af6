/** One accent makes a whole palette, and every contrast stays what it was. */
import { readFileSync } from 'node:fs';
import { converter, wcagContrast } from 'culori';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { accentColors } from '../../../src/brand/colors.ts';
import { accentChanges, houseAccent, tinted, tintedColors } from '../../../src/brand/palette.ts';
import { tokenColor } from '../../../src/head/token-color.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const schemes = ['light', 'dark'] as const;
const grounds = ['paper', 'raised', 'sunken'];
/** What stands on a ground, and the contrast that it needs: words 4.5:1, marks 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const needed = {
	...Object.fromEntries(['ink', 'ink-soft', 'good', 'bent', 'bad'].map((name) => [name, 4.5])),
	...Object.fromEntries(
		['off-season', 'base', 'build', 'peak', 'taper', 'race-week', 'recovery', 'line-strong'].map((name) => [
			name,
			3,
		]),
	),
};
const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('our own accent has the colours of the style sheet, and is what the default site names', () => {
	expect(tintedColors(houseAccent, css)).toEqual({});
	const site = parse(readFileSync('content/site.yaml', 'utf8')) as { colors: { accent: string } };
	expect(site.colors.accent).toBe(houseAccent);
});

test('any accent can be read, and so can everything else on its grounds', () => {
	fc.assert(
		fc.property(hex, (accent) => {
			const own = tintedColors(accent, css);
			const accents = accentColors(accent);
			for (const scheme of schemes) {
				for (const ground of grounds) {
					const on = (own[ground] ?? tokenColor(css, ground))[scheme];
					expect(wcagContrast(accents[scheme], on), `accent on ${ground}`).toBeGreaterThanOrEqual(4.5);
					for (const [name, contrast] of Object.entries(needed)) {
						const color = (own[name] ?? tokenColor(css, name))[scheme];
						expect(wcagContrast(color, on), `${name} on ${ground}, ${scheme}`).toBeGreaterThanOrEqual(
							contrast,
						);
					}
				}
			}
		}),
		{ numRuns: 150 },
	);
});

test('the greys take the hue of the accent, and a grey accent leaves them grey', () => {
	const hue = (color = '') => Math.round(converter('oklch')(color)?.h ?? -1);
	const blue = tintedColors('#1d4ed8', css);
	expect(Object.keys(blue)).toEqual([...tinted]);
	expect(Math.abs(hue(blue.sunken?.light) - hue('#1d4ed8'))).toBeLessThan(15);
	expect(tintedColors('#777777', css).sunken?.light).toMatch(/^#(..)\1\1$/);
});

test('what had to change is said', () => {
	expect(accentChanges(houseAccent)).toEqual([]);
	expect(accentChanges('#ffd400')[0]).toMatch(
		/^The accent #ffd400 is too light for words on a light page: there, and on paper, it is #[0-9a-f]{6}\.$/,
	);
	expect(accentChanges('#102a66')).toEqual([
		expect.stringMatching(
			/^The accent #102a66 is too dark for words on a dark page: there it is #[0-9a-f]{6}\.$/,
		),
	]);
});
