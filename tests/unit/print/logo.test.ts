/** The logo on sheets: beside the name or in its place, never larger than the line has room for, and never in the way. */
import { execFileSync } from 'node:child_process';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cleanSvg } from '../../../src/brand/clean-svg.ts';
import { paperLogo, type PaperLogo } from '../../../src/print/paper-logo.ts';
import { createPrinter } from '../../../src/print/printer.ts';
import { bookletJob, cardJob, posterJob, weekJob, type SheetJob } from '../../../src/print/site-sheets.ts';
import type { SiteData } from '../../../src/schema/site.ts';
import type { Paper } from '../../../src/schema/vocabulary.ts';
import { PdfObjects } from '../../fixtures/pdf-objects.ts';
import { picturesOf } from '../../fixtures/pdf-structure.ts';
import { factsOf, textOf } from '../../fixtures/read-pdf.ts';
import { guide, site } from '../../fixtures/real-guide.ts';
import { prose } from '../../fixtures/real-prose.ts';
import { seasonOf, weekOf } from '../../fixtures/season.ts';

const printer = createPrinter();

type Logo = NonNullable<SiteData['logo']>;
const logoOf = (file: string | Uint8Array, logo: Partial<Logo> = {}) =>
	paperLogo({ name: 'Acme', logo: { src: 'logo.svg', alt: '', ...logo } }, () => Buffer.from(file));

const sourceWith = (logo: PaperLogo | undefined) => ({
	guide,
	site: { ...site, name: 'Acme' },
	prose,
	logo,
	absolute: (path: string) => new URL(path, 'https://coach.example').href,
});
const card = (logo: PaperLogo | undefined, paper: Paper = 'a4'): Uint8Array =>
	printer.print(...cardJob('plank', paper, sourceWith(logo)));

const svg = (attributes: string, inside = '<path fill="#0a6" d="M0 0h10v10H0z"/>') =>
	`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
const green = svg('viewBox="0 0 10 10"');

/** Of all dots in the logo's green on the first page: their box in points, from the left and the top. */
async function greenOf(pdf: Uint8Array) {
	const png = execFileSync('pdftoppm', ['-r', '144', '-png', '-singlefile', '-'], {
		input: pdf,
		stdio: ['pipe', 'pipe', 'ignore'],
		maxBuffer: 64 * 1024 * 1024,
	});
	const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	const [xs, ys]: [number[], number[]] = [[], []];
	for (let at = 0; at < data.length; at += 3) {
		const green = data[at + 1] ?? 0;
		if ((data[at] ?? 0) > 8 || green < 0xa2 || green > 0xb2) continue;
		xs.push((at / 3) % info.width);
		ys.push(Math.floor(at / 3 / info.width));
	}
	const [left, top] = [Math.min(...xs), Math.min(...ys)].map((dots) => dots / 2);
	const [right, bottom] = [Math.max(...xs), Math.max(...ys)].map((dots) => (dots + 1) / 2);
	if (left === undefined || top === undefined || right === undefined || bottom === undefined)
		throw new Error();
	return { left, top, width: right - left, height: bottom - top };
}

describe('beside the name', () => {
	test.each([
		// The name of a card is 10.5 points high: a logo 1.6 of it, and 8 wide at most. Margins are 10 and 8 mm.
		['square', '0 0 10 10', { width: 16.8, height: 16.8 }],
		['very wide', '0 0 900 40', { width: 84, height: 3.7 }],
		['very tall', '-7 3 20 80', { width: 4.2, height: 16.8 }],
	])('a %s one keeps to its place', async (_, viewBox, size) => {
		const [x, y, width, height] = viewBox.split(' ');
		const whole = `<path fill="#0a6" d="M${x} ${y}h${width}v${height}h-${width}z"/>`;
		const pdf = card(await logoOf(svg(`viewBox="${viewBox}"`, whole)));
		const found = await greenOf(pdf);
		expect(Math.abs(found.width - size.width), `${found.width} wide`).toBeLessThan(1.1);
		expect(Math.abs(found.height - size.height), `${found.height} high`).toBeLessThan(1.1);
		expect(Math.abs(found.left - 28.3)).toBeLessThan(1.1);
		expect(found.top).toBeGreaterThan(12);
		expect(textOf(pdf)).toContain('Acme Strength for ultrarunners');
		expect(factsOf(pdf).pages).toBe(1);
	});

	test('every kind of sheet has it, and no more pages for it', async () => {
		const source = sourceWith(await logoOf(green));
		const season = seasonOf({ length: 4, equipment: 'bodyweight' });
		const jobs = [
			cardJob('plank', 'letter', source),
			posterJob('core', 'a4', source),
			weekJob(weekOf(season, 1), 'letter', source),
			bookletJob(season, 'a4', source),
		] as SheetJob<'week'>[];
		for (const [template, data, label] of jobs) {
			const pdf = printer.print(template, data, label);
			const plain = printer.print(template, { ...data, brand: { ...data.brand, logo: null } }, label);
			expect((await greenOf(pdf)).width, template).toBeGreaterThan(12);
			expect(factsOf(pdf).pages, template).toBe(factsOf(plain).pages);
			expect(picturesOf(new PdfObjects(pdf)), template).toEqual(picturesOf(new PdfObjects(plain)));
		}
	});

	test('it says what it shows, where the brand says so', async () => {
		const pdf = card(await logoOf(green, { alt: 'Three green stones' }));
		expect(picturesOf(new PdfObjects(pdf))).toContain('Three green stones');
	});
});

test('a logo with the name in it stands for the name, and says it', async () => {
	const pdf = card(await logoOf(green, { wordmark: true }));
	expect(textOf(pdf)).not.toContain('Acme Strength');
	expect(picturesOf(new PdfObjects(pdf))).toContain('Acme');
});

describe('whatever passes for a logo', () => {
	const plain = card(undefined);
	const dots = (format: 'png' | 'webp' | 'jpeg', width = 40) =>
		sharp({ create: { width, height: 20, channels: 3, background: '#00aa66' } })
			.toFormat(format, { quality: 100 })
			.toBuffer();
	const rect = '<path fill="#0a6" d="M0 0h10v10H0z"/>';
	const drawings: [string, string | Promise<string>][] = [
		['without a viewBox', svg('width="3em" height="1em"', rect)],
		['in shares of nothing', svg('width="100%" height="100%"', rect)],
		[
			'with words in no font of ours',
			svg('viewBox="0 0 40 10"', `${rect}<text x="9" y="9">日本 &#xE000;</text>`),
		],
		[
			'with a style for dark pages',
			svg('viewBox="0 0 10 10"', `<style>@media (prefers-color-scheme:dark){path{fill:#fff}}</style>${rect}`),
		],
		[
			'with a mask and a filter',
			svg(
				'viewBox="0 0 40 10"',
				`${rect}<filter id="f"><feGaussianBlur stdDeviation="2"/></filter><mask id="m"><path fill="#fff" d="M20 0h9v9z"/></mask><path filter="url(#f)" mask="url(#m)" d="M20 0h9v9z"/>`,
			),
		],
		[
			'with a photograph',
			dots('webp').then((file) =>
				svg(
					'viewBox="0 0 10 10"',
					`<image width="10" height="10" href="data:image/webp;base64,${file.toString('base64')}"/>`,
				),
			),
		],
		[
			'with a broken photograph',
			svg('viewBox="0 0 40 10"', `${rect}<image width="10" height="10" href="data:image/png;base64,AAAA"/>`),
		],
		['that names itself', svg('viewBox="0 0 40 10"', `${rect}<g id="q"><use href="#q"/></g>`)],
		['of 60 000 letters', svg('viewBox="0 0 10 10"', rect.repeat(1600))],
	];
	test.each(drawings)('a drawing %s is printed', async (_, drawing) => {
		const cleaned = cleanSvg(await drawing);
		if (!('svg' in cleaned)) throw new Error(cleaned.message);
		const logo = await logoOf(cleaned.svg);
		const pdf = card(logo);
		expect((await greenOf(pdf)).height).toBeGreaterThan(2);
		expect(pdf.length - plain.length).toBeLessThan(9000);
		expect(Buffer.from(card(logo)).equals(pdf)).toBe(true);
	});

	test.each(['png', 'webp', 'jpeg'] as const)(
		'a picture in %s is printed, in no more dots than paper shows',
		async (format) => {
			const logo = await logoOf(await dots(format, 3000), { src: `logo.${format}` });
			expect(logo?.svg).toContain('viewBox="0 0 760 5"');
			expect((await greenOf(card(logo))).width).toBeGreaterThan(80);
		},
	);

	test('what nothing can draw is left out', async () => {
		expect(await logoOf('no picture', { src: 'logo.png' })).toBeUndefined();
	});
});
