/** Pictures for shared pages: one for each entry, small, the same every time, and with nothing but the site's fonts. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { createPainter } from '../../../src/social/painter.ts';
import { socialPath, socialPictures } from '../../../src/social/social-pictures.ts';
import { guide, site } from '../../fixtures/real-guide.ts';

const colors = { paper: '#fbfaf5', contour: '#e4dfcf', ink: '#1f2421', soft: '#585c54', accent: '#b5451b' };
const paint = createPainter({ name: 'Cairn', logo: 'logo.svg', colors });
const pictures = socialPictures(guide, site);
const pictureOf = (path: string) => {
	const found = pictures.find((picture) => picture.path === path);
	if (found === undefined) throw new Error(`No picture ${path}`);
	return found;
};

test('every entry with a page of its own has one, and the site', () => {
	const { exercises, principles, routines, phases } = guide;
	const count = [exercises, principles, routines, phases].flatMap((all) => Object.keys(all)).length;
	expect(new Set(pictures.map(({ path }) => path)).size).toBe(count + 1);
	expect(pictures[0]).toEqual({
		path: '/social/site.png',
		kind: '',
		title: 'Strength for ultrarunners',
		lead: '',
		figure: undefined,
	});
});

test('a picture has the size that sites ask for, weighs at most 60 kB, and is the same each time', async () => {
	const picture = pictureOf(socialPath('exercises', 'bulgarian-split-squat'));
	const png = await paint(picture);
	expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
	expect(png.length).toBeLessThan(60_000);
	expect((await paint(picture)).equals(png)).toBe(true);
});

test('the longest titles stay within the picture', async () => {
	const longest = pictures.toSorted((a, b) => b.title.length - a.title.length).slice(0, 2);
	for (const picture of longest) {
		const { data, info } = await sharp(await paint(picture))
			.removeAlpha()
			.extractChannel('red')
			.raw()
			.toBuffer({ resolveWithObject: true });
		// The ink is the only thing so dark, and nothing of it lies in the margins or between brand and title.
		const rows = Array.from({ length: info.height }, (_, y) =>
			data.subarray(y * info.width, (y + 1) * info.width).some((red) => red < 60),
		);
		expect(rows.slice(0, 40)).not.toContain(true);
		expect(rows.slice(125, 150)).not.toContain(true);
		expect(rows.slice(-20)).not.toContain(true);
	}
});
