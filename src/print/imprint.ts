import { encode } from 'uqr';
import { accentColors } from '../brand/colors.ts';
import type { SiteData } from '../schema/site.ts';

/** What a sheet says of the site and of the page that it comes from. */
export interface Imprint {
	language: 'en';
	/** Title of the file: "Bulgarian split squat – Cairn". */
	documentTitle: string;
	/** The accent, dark enough to be read on white. */
	accent: string;
	brand: { name: string; tagline: string; coach: string | null };
	disclaimer: string;
	/** Address of the page. */
	page: { url: string; words: string };
	/** The QR code of that address, row by row: true is black. No quiet zone. */
	qr: boolean[][];
}

/**
 * @param pageUrl Full address of the page; it goes into the QR code.
 * @param disclaimer The site's whole disclaimer.
 * @throws Error if the address is too long for a QR code (about 2900 characters).
 */
export function imprintOf(
	site: SiteData,
	{ title, pageUrl, disclaimer }: { title: string; pageUrl: string; disclaimer: string },
): Imprint {
	return {
		language: 'en',
		documentTitle: `${title} – ${site.name}`,
		accent: accentColors(site.colors.accent).light,
		brand: { name: site.name, tagline: site.tagline, coach: site.coach?.name ?? null },
		disclaimer,
		page: { url: pageUrl, words: pageUrl.replace(/^https?:\/\//, '') },
		qr: encode(pageUrl, { ecc: 'M', border: 0 }).data,
	};
}
