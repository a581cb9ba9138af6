/** A family of letters from npm: one package for pages, one for paper. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { familyName, missingLetters } from './font-file.ts';

/** What pages and sheets need of a family. */
export interface Typeface {
	/** As its style sheet for pages calls it: `Lora Variable`. */
	webName: string;
	/** As its files for paper call it: `Lora`. */
	paperName: string;
	/** As people call it. */
	title: string;
	/** What a browser takes until it is there. */
	fallback: string;
	/** Path of its style sheet, and of the file with its Latin letters. */
	css: string;
	latin: string;
	/** Paths of its static files: regular and semibold, and italic if it has one. */
	files: string[];
}

/** The packages of a family, by its id on npm. */
export const packagesOf = (id: string) =>
	({ web: `@fontsource-variable/${id}`, paper: `@expo-google-fonts/${id}` }) as const;

/** The least and the greatest weight that pages ask for. */
const weights = [400, 650] as const;
/** Letters of the languages of Europe that are written in Latin letters. What else a sheet says, our fonts have. */
const letters =
	'ÄÖÜßäöüàâçéèêëîïôùûÿñáíóúåæøœĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽž';

/** A family that cannot be used, in words that go on after its id. */
export class UnfitTypeface extends Error {}

/**
 * Reads a family from its two packages.
 *
 * @param folder A `node_modules` that has them.
 * @throws UnfitTypeface if it lacks weights or letters.
 */
export function readTypeface(id: string, folder: string): Typeface {
	const { web, paper } = packagesOf(id);
	const css = join(folder, web, 'wght.css');
	const latin = join(folder, web, `files/${id}-latin-wght-normal.woff2`);
	if (!existsSync(css) || !existsSync(latin))
		throw new UnfitTypeface('has no file with all weights in it, or no Latin letters');
	const sheet = readFileSync(css, 'utf8');
	const webName = /font-family: '([\w -]+)';/.exec(sheet)?.[1];
	const [, least = 0, most = 0] = (/font-weight: (\d+) (\d+);/.exec(sheet) ?? []).map(Number);
	if (webName === undefined || least > weights[0] || most < weights[1])
		throw new UnfitTypeface(`has no weights from ${weights.join(' to ')}`);
	if (!sheet.includes('-latin-ext-')) throw new UnfitTypeface('has no letters beyond those of English');

	const style = (...names: string[]) =>
		names
			.map((name) => join(folder, paper, name))
			.filter((path) => existsSync(path))
			.flatMap((path) =>
				readdirSync(path)
					.filter((file) => file.endsWith('.ttf'))
					.map((file) => join(path, file)),
			)[0];
	const regular = style('400Regular');
	// Typst takes the nearest weight that there is.
	const bold = style('600SemiBold', '700Bold');
	const italic = style('400Regular_Italic');
	if (regular === undefined || bold === undefined)
		throw new UnfitTypeface('has no regular and semibold weight for paper');
	const missing = [
		...new Set([regular, bold].flatMap((path) => missingLetters(readFileSync(path), letters))),
	];
	if (missing.length > 0) throw new UnfitTypeface(`lacks the letters ${missing.slice(0, 12).join(' ')}`);

	const { family, category } = JSON.parse(readFileSync(join(folder, web, 'metadata.json'), 'utf8')) as {
		family: string;
		category: string;
	};
	return {
		webName,
		paperName: familyName(readFileSync(regular)),
		title: family,
		fallback: category === 'serif' ? 'Georgia, serif' : 'system-ui, sans-serif',
		css,
		latin,
		files: [regular, bold, ...(italic === undefined ? [] : [italic])],
	};
}
