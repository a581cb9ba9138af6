import { changesSchema, type Change } from '../schema/change.ts';
import type { Problem } from './problem.ts';
import { parseSourceFile } from './source-file.ts';
import { toldPlace, validate } from './validate.ts';

/** Name of the file in the content folder. */
export const changesFile = 'changes.yaml';

/**
 * What is new in the guide, the newest first, in whatever order it was written.
 *
 * @param path As the author would type it.
 * @param isThere Whether a path of the site is a page; without it, that is not checked.
 */
export function readChanges(
	path: string,
	text: string,
	isThere: (page: string) => boolean = () => true,
): {
	changes: Change[];
	problems: Problem[];
} {
	const { file, problems } = parseSourceFile(path, text);
	if (problems.length > 0) return { changes: [], problems };
	// A file in which all is a remark is empty, and that is fine.
	const checked = validate(changesSchema, file, file.fields ?? []);
	const changes = checked.data ?? [];
	const lost = changes.flatMap(({ page }, index) =>
		page === undefined || isThere(page) ? [] : [{ page, index }],
	);
	const twice = changes
		.map(anchorOf)
		.flatMap((anchor, index, all) => (all.indexOf(anchor) < index ? [index] : []));
	return {
		changes: changes.toSorted((a, b) => b.date.localeCompare(a.date)),
		problems: [
			...checked.problems,
			...lost.map(({ page, index }) => ({
				...toldPlace(file, [index, 'page']),
				message: `the link '${page}' leads to no page`,
				fix: 'correct it or remove the field',
			})),
			...twice.map((index) => ({
				...toldPlace(file, [index]),
				message: 'has the same day and title as another change',
				fix: 'give it a title of its own',
			})),
		],
	};
}

/**
 * A brand's news with ours: one of the same day and title replaces ours.
 *
 * @param isThere Whether a path of the site is a page. One that a brand leaves out is no longer pointed to.
 */
export function layChanges(
	ours: readonly Change[],
	brands: readonly Change[],
	isThere: (page: string) => boolean,
): Change[] {
	const replaced = new Set(brands.map(anchorOf));
	return [...brands, ...ours.filter((change) => !replaced.has(anchorOf(change)))]
		.map(({ page, ...change }) => (page !== undefined && isThere(page) ? { ...change, page } : change))
		.toSorted((a, b) => b.date.localeCompare(a.date));
}

/** Id of a change on its page. Readers of the feed know it by this: a new title makes it a new change. */
export const anchorOf = ({ date, title }: Change): string =>
	`${date}-${title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '')}`;
