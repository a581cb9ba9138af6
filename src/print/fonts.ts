import { createRequire } from 'node:module';
import type { Typefaces } from '../typefaces/current.ts';

const { resolve } = createRequire(import.meta.url);

/**
 * Paths of the fonts of all sheets: static TrueType files, which is what Typst reads. Only the weights that the
 * templates use.
 */
export const fontFiles: readonly string[] = [
	resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
	resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
	resolve('@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf'),
	resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
	resolve('@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf'),
	resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
];

/** What sheets are set in. */
export interface PaperFonts {
	/** Paths of all files. */
	files: readonly string[];
	/** A brand's families, which templates put before ours; ours have the letters and marks that others lack. */
	own: { text?: [string]; headings?: [string] };
}

export const ourFonts: PaperFonts = { files: fontFiles, own: {} };

/** Our fonts, and before them a brand's. */
export function paperFonts({ text, headings }: Typefaces): PaperFonts {
	return {
		files: [...fontFiles, ...(text?.files ?? []), ...(headings?.files ?? [])],
		own: {
			...(text && { text: [text.paperName] }),
			...(headings && { headings: [headings.paperName] }),
		},
	};
}
