import type { FieldPath, SourceFile } from '../guide/source-file.ts';

/**
 * Files laid over each other: groups of fields are merged, lists and values replaced, an empty field leaves what is
 * under it. Each field stands where it was written last.
 *
 * @param files The undermost first; at least one.
 */
export function overlay(files: readonly [SourceFile, ...SourceFile[]]): SourceFile {
	return {
		path: files.at(-1)?.path ?? files[0].path,
		fields: files.map(({ fields }) => fields).reduce(merge),
		body: '',
		bodyLine: 1,
		placeOf(field) {
			const written = files.map(({ fields }) => depthOf(fields, field));
			const writer = files[written.lastIndexOf(Math.max(...written))] ?? files[0];
			return writer.placeOf(field);
		},
	};
}

/** Groups of fields merged, everything else replaced. */
export function merge(under: unknown, over: unknown): unknown {
	if (!isGroup(under) || !isGroup(over)) return over ?? under;
	const keys = new Set([...Object.keys(under), ...Object.keys(over)]);
	return Object.fromEntries(
		[...keys].map((key) => [key, key in over ? merge(under[key], over[key]) : under[key]]),
	);
}

/** How many steps of a path exist in the fields. */
export function depthOf(fields: unknown, path: FieldPath): number {
	let here = fields;
	for (const [depth, step] of path.entries()) {
		if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return depth;
		here = (here as Record<string | number, unknown>)[step];
	}
	return path.length;
}

export const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
