import { readFileSync } from 'node:fs';
import { loadSettings, type SettingsFile } from '../brand/site-settings.ts';
import { formatProblem, type Problem } from '../guide/problem.ts';
import { toldPlace } from '../guide/validate.ts';
import { paperFonts } from '../print/fonts.ts';
import { TypefaceFault, typefaceFields, typefacesOf, type Typefaces } from './current.ts';
import { missingLetters } from './font-file.ts';

/** What a build would come upon when it sets the site in its fonts. */
export interface CheckedTypefaces {
	problems: Problem[];
	/** What nobody could look at without a network. */
	unseen: string[];
}

/** The words of settings that stand on sheets. */
const printed = [['name'], ['tagline'], ['coach', 'name'], ['disclaimer']] as const;

/** Looks at the families that settings ask for, and for letters that no font of the sheets has. Fetches what is not there. */
export function checkTypefaces(files: readonly SettingsFile[]): CheckedTypefaces {
	const { site, file } = loadSettings(files);
	const found: CheckedTypefaces = { problems: [], unseen: [] };
	if (site === undefined || file === undefined) return found;

	const families: Typefaces = { text: undefined, headings: undefined };
	for (const field of typefaceFields) {
		try {
			families[field] = typefacesOf({ fonts: { [field]: site.fonts?.[field] } })[field];
		} catch (error) {
			if (!(error instanceof TypefaceFault)) throw error;
			const problem = { ...toldPlace(file, ['fonts', field]), ...error.fault };
			if (error.isUnseen) found.unseen.push(formatProblem(problem));
			else found.problems.push(problem);
		}
	}

	// A font that was not seen may have them.
	if (found.unseen.length > 0) return found;
	const fonts = paperFonts(families).files.map((path) => readFileSync(path));
	const words = [site.name, site.tagline, site.coach?.name, site.disclaimer];
	for (const [index, path] of printed.entries()) {
		const letters = [words[index] ?? ''];
		const missing = fonts.reduce((left, font) => missingLetters(font, left.join('')), letters);
		if (missing.length === 0) continue;
		found.problems.push({
			...toldPlace(file, path),
			message: `the fonts of the sheets have no ${missing.map((letter) => `“${letter}”`).join(', ')}`,
			fix: 'write it in Latin, Greek or Cyrillic letters',
		});
	}
	return found;
}
