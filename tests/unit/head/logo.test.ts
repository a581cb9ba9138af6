import { expect, test } from 'vitest';
import { inlineCode } from '../../../src/head/inline-code.ts';
import { logoSize } from '../../../src/head/logo.ts';

test.each([
	['a square one', [32, 32], [28, 28]],
	['a high one', [100, 200], [14, 28]],
	['a wide one', [220, 40], [144, 26]],
	['a fairly wide one', [80, 40], [64, 32]],
	['a very wide one', [1000, 50], [144, 7]],
])('%s keeps its proportions, in the room that there is', (_, [width = 0, height = 0], [wide, high]) => {
	expect(logoSize({ width, height })).toEqual({ width: wide, height: high });
});

test('a brand’s fonts and its dark logo are told in the head; a site without them says nothing of either', () => {
	const plain = inlineCode({ accent: '#b5451b' }, '/', '').style;
	expect(plain).not.toMatch(/--sans|--serif|on-dark|numeric/);
	const { style } = inlineCode(
		{ accent: '#b5451b', fonts: { text: "'Lora Variable',Georgia, serif" }, darkLogo: true },
		'/',
		'',
	);
	expect(style).toContain(";--sans:'Lora Variable',Georgia, serif}html{font-variant-numeric:lining-nums}");
	expect(style).not.toContain('--serif');
	expect(style).toContain('.brand .on-dark{display:none}@media screen{');
});
