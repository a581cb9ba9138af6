import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inlineCode } from '../../../src/head/inline-code.ts';
import { tokenColor } from '../../../src/head/token-color.ts';

test('a colour is read from the style sheet', () => {
	expect(tokenColor('--paper: light-dark(#fbfaf5, #161b19);', 'paper')).toEqual({
		light: '#fbfaf5',
		dark: '#161b19',
	});
});

test('the colours that pictures and bars need are there', () => {
	const tokens = readFileSync('src/styles/tokens.css', 'utf8');
	for (const name of ['paper', 'contour', 'ink', 'ink-soft'])
		expect(tokenColor(tokens, name).light).toMatch(/^#[0-9a-f]{6}$/);
});

test('one that is missing, or written in another way, is named', () => {
	expect(() => tokenColor('--ink: #000;', 'ink')).toThrow(
		'tokens.css has no --ink that is written as light-dark(#rrggbb, #rrggbb).',
	);
});

test('what stands in the page itself names the base path', () => {
	const { style, script } = inlineCode({ accent: '#b5451b' }, '/coach/anna/', '');
	expect(style).toContain('--contours:url(/coach/anna/contours.svg)');
	expect(script).toContain('"cairn:scheme:1:/coach/anna/"');
});
