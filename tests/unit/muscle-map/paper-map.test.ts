/** The muscle map on paper is the one of the pages, in the same colours. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paperMap } from '../../../src/figures/muscle-map/paper-map.ts';

const map = paperMap(
	new Map([
		['quadriceps', 'solid'],
		['gluteus-minimus', 'hatched'],
	]),
	'#b5451b',
);

test('it stands alone, with every class coloured', () => {
	expect(map).toMatch(
		/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[-\d. ]+" width="\d+" height="\d+"><style>/,
	);
	const used = new Set([...map.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')));
	for (const name of used) expect(map).toContain(`.${name}{`);
	expect(map).toContain('.muscle-ink{fill:#b5451b}');
});

test('it has the colours of the pages', () => {
	const tokens = readFileSync('src/styles/tokens.css', 'utf8');
	for (const [token, style] of [
		['muscle-body', '.muscle-ground{fill:'],
		['muscle-rest', '.muscle-rest{fill:'],
	] as const) {
		const colour = new RegExp(`--${token}: light-dark\\((#\\w+),`).exec(tokens)?.[1] ?? '?';
		expect(map).toContain(`${style}${colour}}`);
	}
});
