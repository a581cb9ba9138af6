/** Families are read from real packages: ours, under the names that npm would give them. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { ourFonts, paperFonts } from '../../../src/print/fonts.ts';
import { createPrinter } from '../../../src/print/printer.ts';
import { posterJob } from '../../../src/print/site-sheets.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { typefaceAliases } from '../../../src/typefaces/aliases.ts';
import { typefacesOf } from '../../../src/typefaces/current.ts';
import { familyName, missingLetters } from '../../../src/typefaces/font-file.ts';
import { readTypeface } from '../../../src/typefaces/typeface.ts';
import { guide, site } from '../../fixtures/real-guide.ts';
import { fontsOf } from '../../fixtures/read-pdf.ts';

const id = 'source-serif-4';
const web = `@fontsource-variable/${id}`;
const paper = `@expo-google-fonts/${id}`;

test('a family: its names, its files, and what stands in for it', () => {
	const { files, ...rest } = readTypeface(id, resolve('node_modules'));
	expect(rest).toEqual({
		webName: 'Source Serif 4 Variable',
		paperName: 'Source Serif 4',
		title: 'Source Serif 4',
		fallback: 'Georgia, serif',
		css: resolve('node_modules', web, 'wght.css'),
		latin: resolve('node_modules', web, 'files/source-serif-4-latin-wght-normal.woff2'),
	});
	expect(files.map((path) => basename(path))).toEqual([
		'SourceSerif4_400Regular.ttf',
		'SourceSerif4_600SemiBold.ttf',
		'SourceSerif4_400Regular_Italic.ttf',
	]);
});

test('a file says its family, and which letters it lacks', () => {
	const font = readFileSync(ourFonts.files[5] ?? '');
	expect(familyName(font)).toBe('Source Serif 4');
	expect(missingLetters(font, 'Ağırlık, Łódź 漢字漢')).toEqual(['漢', '字']);
});

describe('a family that will not do is refused with the reason', () => {
	const copy = (change: (folder: string) => void): string => {
		const folder = mkdtempSync(join(inject('temporaryFolder'), 'family-'));
		for (const [name, part] of [
			[web, 'wght.css'],
			[web, 'metadata.json'],
			[web, `files/${id}-latin-wght-normal.woff2`],
			[paper, '400Regular'],
			[paper, '600SemiBold'],
		] as const) {
			mkdirSync(join(folder, name, 'files'), { recursive: true });
			cpSync(resolve('node_modules', name, part), join(folder, name, part), { recursive: true });
		}
		change(folder);
		return folder;
	};
	const edit = (folder: string, from: RegExp, to: string) => {
		const path = join(folder, web, 'wght.css');
		writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
	};
	test('without italics it will do', () => {
		expect(
			readTypeface(
				id,
				copy(() => undefined),
			).files,
		).toHaveLength(2);
	});
	test.each([
		[
			'no variable file',
			(folder: string) => {
				rmSync(join(folder, web, 'wght.css'));
			},
			/no file with all weights/,
		],
		[
			'one weight',
			(folder: string) => {
				edit(folder, /200 900/g, '200 500');
			},
			/no weights from 400 to 650/,
		],
		[
			'English only',
			(folder: string) => {
				edit(folder, /-latin-ext-/g, '-x-');
			},
			/beyond those of English/,
		],
		[
			'nothing bold',
			(folder: string) => {
				rmSync(join(folder, paper, '600SemiBold'), { recursive: true });
			},
			/semibold weight for paper/,
		],
	])('%s', (_, change, message) => {
		expect(() => readTypeface(id, copy(change))).toThrow(message);
	});
});

test('ids are names of packages and nothing else', () => {
	const accepts = (text: string) => siteSchema.shape.fonts.safeParse({ text }).success;
	expect(['lora', 'source-serif-4'].map(accepts)).toEqual([true, true]);
	expect(['../lora', 'lora@latest', '@x/y', 'Lora', 'lora;', 'git+x', '-g', ''].map(accepts)).toEqual(
		Array.from({ length: 8 }, () => false),
	);
});

test('a brand’s text in our serif: pages import it, and sheets are set in it', () => {
	const faces = typefacesOf({ fonts: { text: id } });
	const [css, file] = typefaceAliases({ ...site, fonts: { text: id } });
	expect('../styles/text-face.css'.replace(css?.find ?? '', css?.replacement ?? '')).toBe(
		resolve('node_modules', web, 'wght.css'),
	);
	expect(
		'@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'.replace(
			file?.find ?? '',
			file?.replacement ?? '',
		),
	).toBe(`${resolve('node_modules', web, 'files/source-serif-4-latin-wght-normal.woff2')}?url`);
	expect(typefaceAliases(site)).toEqual([]);

	const job = posterJob('core', 'a4', {
		guide,
		site,
		logo: undefined,
		absolute: (path) => `https://a.example${path}`,
	});
	const own = paperFonts(faces);
	expect(own.own).toEqual({ text: ['Source Serif 4'] });
	const isSans = (name: string) => name.includes('SourceSans3');
	const [ours = [], theirs = []] = [createPrinter(), createPrinter(undefined, own)].map((printer) =>
		fontsOf(printer.print(...job)).map(({ name }) => name),
	);
	expect(ours.some(isSans)).toBe(true);
	expect(theirs.some(isSans)).toBe(false);
});
