/** Colours are named in one file; everything else names what they are for. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const colour = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|hwb)\(/i;

test('no style sheet but tokens.css names a colour', () => {
	const sheets = globSync('src/**/*.{css,astro}').filter((file) => !file.endsWith('tokens.css'));
	expect(sheets.length).toBeGreaterThan(50);
	const named = sheets.flatMap((file) => {
		const text = readFileSync(file, 'utf8');
		const styles = file.endsWith('.css')
			? [text]
			: [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
		return styles.flatMap((css) =>
			css
				.split('\n')
				.filter((line) => colour.test(line))
				.map((line) => `${file}: ${line.trim()}`),
		);
	});
	expect(named).toEqual([]);
});
