import { accentColors } from '../brand/colors.ts';
import { language } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import type { SiteData } from '../schema/site.ts';
import type { Code } from './qr-code.ts';
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
	/** The QR code of that address. */
	qr: Code;
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

export const addressOf = (url: string): Address => ({
	page: { url, words: url.replace(/^https?:\/\//, '') },
	qr: { codeOf: url },
});
