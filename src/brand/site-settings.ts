import { dirname } from 'node:path';
import type { CollectionName } from '../schema/reference.ts';
import { siteSchema, type SiteData } from '../schema/site.ts';
import { nearest } from '../guide/nearest.ts';
import type { Problem } from '../guide/problem.ts';
import { referencesIn } from '../guide/schema-walk.ts';
import { parseSourceFile, type SourceFile } from '../guide/source-file.ts';
import { toldPlace, validate } from '../guide/validate.ts';
import type { Fault } from './brand-files.ts';
import { isGroup, overlay } from './overlay.ts';

/** A `site.yaml`: the default one, or a brand's. */
export interface SettingsFile {
	/** Path as the author would type it. */
	path: string;
	/** `undefined` if a brand's folder has no such file, or none that may be read. */
	text: string | undefined;
	/** A brand that has a logo beside it. */
	logo?: boolean;
	/** Why it may not be read. */
	fault?: Fault;
}

export interface LoadedSettings {
	/** Undefined if anything is wrong. */
	site: SiteData | undefined;
	/** The fields as they were written, and where; undefined if a file cannot be read. */
	file: SourceFile | undefined;
	problems: Problem[];
}

/**
 * Lays `site.yaml` files over each other (groups of fields included, lists and values replaced) and checks the
 * result. A complaint names the file that wrote the field last.
 *
 * @param files The default first.
 * @param idsOf The ids of a collection, where they are known; references are then checked.
 */
export function loadSettings(
	files: readonly SettingsFile[],
	idsOf?: (collection: CollectionName) => readonly string[],
): LoadedSettings {
	const problems: Problem[] = [];
	const layers: SourceFile[] = [];
	for (const { path, text, fault } of files) {
		if (text === undefined) {
			problems.push(fault ? { file: path, line: 1, field: '', ...fault } : missingBrand(path));
			continue;
		}
		const parsed = parseSourceFile(path, text);
		problems.push(...parsed.problems);
		layers.push(parsed.file);
	}
	if (problems.length > 0) return { site: undefined, file: undefined, problems };
	const [first, ...others] = layers;
	if (first === undefined) {
		const missing = {
			file: 'content/site.yaml',
			line: 1,
			field: '',
			message: 'is missing',
			fix: 'write it with at least name, tagline and url',
		};
		return { site: undefined, file: undefined, problems: [missing] };
	}
	const file = overlay([
		others.length === 0 ? first : inheritable(first, bringsLogo(files, others)),
		...others,
	]);
	const checked = validate(siteSchema, file, file.fields);
	problems.push(...checked.problems);
	for (const { id, target, path } of idsOf === undefined ? [] : referencesIn(siteSchema, file.fields)) {
		const known = idsOf?.(target as CollectionName) ?? [];
		if (known.includes(id)) continue;
		const meant = nearest(id, known);
		problems.push({
			...toldPlace(file, path),
			message: `there is no '${id}' in ${target}`,
			fix: meant === undefined ? `use one of ${known.join(', ')}` : `did you mean '${meant}'?`,
		});
	}
	return { site: problems.length === 0 ? checked.data : undefined, file, problems };
}

/** Whether a brand's own picture takes the place of ours: its file, or what its settings say of one. */
const bringsLogo = (files: readonly SettingsFile[], brands: readonly SourceFile[]) =>
	files.some(({ logo }) => logo === true) || brands.some(({ fields }) => isGroup(fields) && 'logo' in fields);

/**
 * What a brand takes over of the settings below it: all but what speaks to those who make a guide, not to runners, what
 * we say in our own name, and our picture where it brings none of its own.
 */
const inheritable = (file: SourceFile, withLogo: boolean): SourceFile => {
	if (!isGroup(file.fields)) return file;
	const { handbook: _handbook, footer: _footer, logo, ...fields } = file.fields;
	return { ...file, fields: withLogo ? { ...fields, logo } : fields };
};

function missingBrand(path: string): Problem {
	return {
		file: path,
		line: 1,
		field: '',
		message: 'is missing',
		fix: `BRAND names the folder '${dirname(path)}': put a site.yaml into it, or name another folder`,
	};
}
