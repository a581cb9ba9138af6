import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { appManifest, shortName } from '../../../src/installed/app-manifest.ts';
import { iconSvg } from '../../../src/installed/icon-drawing.ts';
import type { IconShape } from '../../../src/installed/icons.ts';

test.each([
	['Cairn', 'Cairn'],
	['Anna Berg Coaching', 'Anna Berg'],
	['Mountain Legs', 'Mountain'],
	['Up & Out', 'Up & Out'],
	['Ultrarunning-Strength', 'Ultrarunning-Strength'],
])('below an icon, %s is %s', (name, short) => {
	expect(shortName(name)).toBe(short);
});

test('all addresses of the manifest lie below the base', () => {
	const base = '/coach/anna/';
	const manifest = appManifest({ name: 'Anna', tagline: 'Legs' }, '#fbfaf5', (path) => base + path.slice(1));
	expect(manifest).toMatchObject({ id: base, scope: base, start_url: base, display: 'standalone' });
	const addresses = [
		...manifest.icons.map(({ src }) => src),
		...manifest.shortcuts.flatMap(({ url, icons }) => [url, ...icons.map(({ src }) => src)]),
	];
	expect(addresses).toContain('/coach/anna/season/');
	expect(addresses.filter((address) => !address.startsWith(base))).toEqual([]);
	expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? ''}`)).toEqual([
		'192x192 any',
		'512x512 any',
		'512x512 maskable',
	]);
});

describe('an icon', () => {
	// A mark that fills its box: a red square.
	const logo = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#f00" d="M0 0h8v8H0z"/></svg>').toString('base64')}`;
	const colors = { paper: '#ffffff', contour: '#eeeeee', accent: '#00aa00' };
	const pixel = async (shape: IconShape, x: number, y: number) => {
		const svg = iconSvg({ shape }, { name: 'Cairn', mark: { logo }, colors });
		const { data, info } = await sharp(Buffer.from(svg))
			.ensureAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true });
		return [...data.subarray(4 * (y * info.width + x), 4 * (y * info.width + x) + 4)];
	};
	const isRed = ([red = 0, green = 0]: number[]) => red > 250 && green < 5;

	test('has clear corners of its own as a plate, and none where a system cuts them', async () => {
		expect((await pixel('plate', 2, 2))[3]).toBe(0);
		expect((await pixel('whole', 2, 2))[3]).toBe(255);
		expect((await pixel('masked', 2, 2))[3]).toBe(255);
	});

	test('keeps its mark within the circle that every mask leaves', async () => {
		// Half of 0.8 × 512 is 205 from the middle; on the diagonal, 145 to either side.
		expect(isRed(await pixel('masked', 256 + 147, 256 + 147))).toBe(false);
		expect(isRed(await pixel('masked', 256 + 140, 256 + 140))).toBe(true);
	});
});
