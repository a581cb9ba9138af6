import { readMdxBody } from './mdx-body.ts';
import { ContentError } from './problem.ts';
import type { Block } from './prose.ts';
import type { SourceFile } from './source-file.ts';

/**
 * The prose of a content file.
 *
 * @throws ContentError with the file and line of everything in it that cannot be printed.
 */
export function proseOf({ path, body, bodyLine }: Pick<SourceFile, 'path' | 'body' | 'bodyLine'>): Block[] {
	const { prose, unknown, error } = readMdxBody(body);
	const problems =
		error === undefined
			? unknown
			: [{ ...error, message: `cannot be read: ${error.message}`, fix: 'close every tag' }];
	if (problems.length > 0) {
		throw new ContentError(
			problems.map(({ line, message, fix }) => ({
				file: path,
				line: bodyLine + line - 1,
				field: 'text',
				message,
				fix,
			})),
		);
	}
	return prose;
}
