import { isExample } from '../brand/address.ts';
import { accentChanges } from '../brand/palette.ts';
import { counted } from '../guide/list-words.ts';
import { ContentError } from '../guide/problem.ts';
import type { BuiltSite } from './build-site.ts';

/**
 * A line on what was built.
 *
 * @param milliseconds How long it took.
 */
export function describeBuild(
	{ pages, printed, offline }: BuiltSite,
	folder: string,
	milliseconds: number,
): string {
	const { always, onRequest } = offline;
	const size = `${always.files} files (${megabytes(always)}) for use without a network and ${onRequest.files} more (${megabytes(onRequest)}) on request`;
	const sheets = `${printed.files} PDFs (${printed.kept} of them from the cache, ${seconds(printed.milliseconds)})`;
	return `Built ${folder}: ${pages} pages, ${sheets}, ${size}, in ${seconds(milliseconds)}.`;
}

const megabytes = ({ bytes }: { bytes: number }) => `${(bytes / 1e6).toFixed(1)} MB`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Why a build failed: every problem in the content, or what went wrong, where, and what Astro advises. The way through
 * the program is told only where nobody chose the words.
 */
export function describeFailure(error: unknown): string {
	if (error instanceof ContentError) {
		return `${error.message}\n\n${counted(error.problems.length, 'problem')} in the content; nothing was built.`;
	}
	return `The build failed; what was built before stays as it was.\n\n${describeError(error)}`;
}

function describeError(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { hint, loc } = error as { hint?: string; loc?: { file?: string; line?: number } };
	const unforeseen =
		error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
	const what = (unforeseen ? error.stack : undefined) ?? error.message;
	const place =
		loc?.file === undefined ? [] : [`In ${loc.file}${loc.line === undefined ? '' : `:${loc.line}`}`];
	return [what, ...place, ...(hint === undefined ? [] : [hint])].join('\n');
}

/** What a coach should know before the site goes out; empty if there is nothing to say. */
export function warnings({ url, colors }: { url: string; colors: { accent: string } }): string[] {
	const address = isExample(url)
		? [
				`The address is still ${url}: QR codes, printed addresses and links for search engines point there. Set url in site.yaml before you publish.`,
			]
		: [];
	return [...address, ...accentChanges(colors.accent)];
}
