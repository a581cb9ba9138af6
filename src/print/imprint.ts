import { encode } from 'uqr';
import { accentColors } from '../brand/colors.ts';
import { language } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import type { SiteData } from '../schema/site.ts';
import type { PaperLogo } from './paper-logo.ts';
import { templateWords } from './template-words.ts';

/** What a document says of itself and of the site that it comes from. */
export interface Imprint {
	language: Language;
	/** What the template says by itself. */
	words: typeof templateWords;
	/** Title of the file: "Bulgarian split squat – Cairn". */
	documentTitle: string;
	/** The accent, dark enough to be read on white. */
	accent: string;
	brand: { name: string; tagline: string; coach: string | null; logo: PaperLogo | null };
	disclaimer: string;
}

/** An address in words and as a code. */
export interface Address {
	page: { url: string; words: string };
	/** The QR code of that address as an SVG. No quiet zone. */
	qr: string;
}

/**
 * @param about.disclaimer The site's whole disclaimer.
 * @param about.logo None, if not given.
 */
export const imprintOf = (
	site: SiteData,
	{ title, disclaimer, logo }: { title: string; disclaimer: string; logo?: PaperLogo | undefined },
): Imprint => ({
	language,
	words: templateWords,
	documentTitle: `${title} – ${site.name}`,
	accent: accentColors(site.colors.accent).light,
	brand: { name: site.name, tagline: site.tagline, coach: site.coach?.name ?? null, logo: logo ?? null },
	disclaimer,
});

/** @throws Error if the address is too long for a QR code (about 2900 characters). */
export const addressOf = (url: string): Address => ({
	page: { url, words: url.replace(/^https?:\/\//, '') },
	qr: codeOf(url),
});

const codes = new Map<string, string>();

/** Of eight patterns, the one that is read best has to be found: both papers share a code. */
function codeOf(url: string): string {
	const code = codes.get(url) ?? qrCode(encode(url, { ecc: 'M', border: 0 }).data);
	codes.set(url, code);
	return code;
}

/** As `sheet.typ` has it. */
const ink = '#1f2421';

/** Runs of black modules become one bar each, and all of them one shape: an outline for each module is read slowly. */
function qrCode(modules: readonly (readonly boolean[])[]): string {
	const bars = modules.flatMap((row, y) =>
		[
			...row
				.map((black) => (black ? '1' : '0'))
				.join('')
				.matchAll(/1+/g),
		].map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`),
	);
	const side = modules.length;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="${ink}" d="${bars.join('')}"/></svg>`;
}
