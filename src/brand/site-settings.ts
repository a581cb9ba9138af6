import { dirname } from 'node:path';
import type { CollectionName } from '../schema/reference.ts';
import { siteSchema, type SiteData } from '../schema/site.ts';
import { nearest } from '../guide/nearest.ts';
import type { Problem } from '../guide/problem.ts';
import { referencesIn } from '../guide/schema-walk.ts';
import { parseSourceFile, type SourceFile } from '../guide/source-file.ts';
import { fieldName, validate } from '../guide/validate.ts';

/** A `site.yaml`: the default one, or a brand's. */
export interface SettingsFile {
	/** Path as the author would type it. */
	path: string;
	/** `undefined` if a brand's folder has no such file. */
	text: string | undefined;
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
): { site: SiteData | undefined; problems: Problem[] } {
	const problems: Problem[] = [];
	const layers: SourceFile[] = [];
	for (const { path, text } of files) {
		if (text === undefined) {
			problems.push(missingBrand(path));
			continue;
		}
		const parsed = parseSourceFile(path, text);
		problems.push(...parsed.problems);
		layers.push(parsed.file);
	}
	if (problems.length > 0) return { site: undefined, problems };
	const top = layers.at(-1);
	if (top === undefined) {
		const missing = {
			file: 'content/site.yaml',
			line: 1,
			field: '',
			message: 'is missing',
			fix: 'write it with at least name, tagline and url',
		};
		return { site: undefined, problems: [missing] };
	}
	const fields = layers.map((file) => file.fields).reduce(merge);
	const checked = validate(siteSchema, top, fields);
	problems.push(...checked.problems.map((problem) => atItsWriter(problem, layers)));
	for (const { id, target, path } of idsOf === undefined ? [] : referencesIn(siteSchema, fields)) {
		const known = idsOf?.(target as CollectionName) ?? [];
		if (known.includes(id)) continue;
		const meant = nearest(id, known);
		const problem = {
			file: top.path,
			line: 1,
			field: fieldName(path),
			message: `there is no '${id}' in ${target}`,
			fix: meant === undefined ? `use one of ${known.join(', ')}` : `did you mean '${meant}'?`,
		};
		problems.push(atItsWriter(problem, layers));
	}
	return { site: problems.length === 0 ? checked.data : undefined, problems };
}

function missingBrand(path: string): Problem {
	return {
		file: path,
		line: 1,
		field: '',
		message: 'is missing',
		fix: `BRAND names the folder '${dirname(path)}': put a site.yaml into it, or name another folder`,
	};
}

/** The same problem where it was written: in the layer that goes furthest into the field, the last one of several. */
function atItsWriter(problem: Problem, layers: readonly SourceFile[]): Problem {
	const path = problem.field.split(/[.[\]]+/).filter((step) => step !== '');
	const written = layers.map(({ fields }) => depthOf(fields, path));
	const writer = layers[written.lastIndexOf(Math.max(...written))];
	return writer === undefined ? problem : { ...problem, file: writer.path, line: writer.lineOf(path) };
}

/** How many steps of a path exist in the fields. */
function depthOf(fields: unknown, path: readonly string[]): number {
	let here = fields;
	for (const [depth, step] of path.entries()) {
		if (typeof here !== 'object' || here === null || !(step in here)) return depth;
		here = (here as Record<string, unknown>)[step];
	}
	return path.length;
}

function merge(under: unknown, over: unknown): unknown {
	if (!isGroup(under) || !isGroup(over)) return over ?? under;
	const keys = new Set([...Object.keys(under), ...Object.keys(over)]);
	return Object.fromEntries(
		[...keys].map((key) => [key, key in over ? merge(under[key], over[key]) : under[key]]),
	);
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
