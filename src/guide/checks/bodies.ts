import { mdxComponents } from '../../schema/components.ts';
import type { CollectionName } from '../../schema/reference.ts';
import { headingsOf } from '../exercise-headings.ts';
import { readMdxBody } from '../mdx-body.ts';
import { nearest } from '../nearest.ts';
import { isPage } from '../pages.ts';
import type { Problem } from '../problem.ts';
import { at, type LoadedEntry } from './entry.ts';
import type { Ids } from './ids.ts';
import { noSuch, type Hidden } from './references.ts';

/** What prose may lead to beside entries. */
export interface BodyContext {
	publishedWeeks: ReadonlySet<string>;
	hidden: Hidden;
	/** Files that a brand publishes as they are, as paths of the site. */
	publicFiles: ReadonlySet<string>;
}

/** What is wrong with the prose of an entry: links, components, headings, code. */
export function bodyProblems(
	entry: LoadedEntry,
	ids: Ids,
	{ publishedWeeks, hidden, publicFiles }: BodyContext,
): Problem[] {
	const { file } = entry;
	if (file.body.trim() === '') {
		if (/\.ya?ml$/.test(file.path)) return [];
		return [at(entry, [], 'has no text', 'write the page below the fields')];
	}
	const body = readMdxBody(file.body);
	const here = (line: number, message: string, fix: string): Problem => ({
		file: file.path,
		line: file.bodyLine + line - 1,
		field: 'text',
		message,
		fix,
	});
	if (body.error !== undefined) {
		return [
			here(
				body.error.line,
				`cannot be read: ${body.error.message.replace(/\s+/g, ' ')}`,
				'close every tag; write \\{ or \\< for a plain { or <',
			),
		];
	}
	const problems = body.code.map(({ line }) =>
		here(line, 'holds code', 'remove the import, export or {…}: components are handed in'),
	);
	for (const { url, line } of body.links) {
		const [path = ''] = url.split(/[?#]/);
		if (/^(https?:|mailto:|tel:)/.test(url) || url.startsWith('#')) continue;
		if (/^([\w+.-]*:|\/\/|\/\\)/.test(url)) {
			problems.push(
				here(
					line,
					`the link '${url}' is no address that a page may lead to`,
					'begin it with https://, mailto: or tel:, or with a slash for a page of this site',
				),
			);
		} else if (!url.startsWith('/')) {
			problems.push(
				here(line, `the link '${url}' is relative`, `begin it with a slash: /exercises/dead-bug/`),
			);
		} else if (!publicFiles.has(path) && !isPage(path, { ...ids, weeks: publishedWeeks })) {
			const [, folder = '', id = ''] = path.split('/');
			const meant = nearest(id, folder in ids ? ids[folder as CollectionName] : []);
			problems.push(
				here(
					line,
					`the link '${url}' leads to no page`,
					meant === undefined
						? path.endsWith('/')
							? 'correct the address'
							: 'end the address with a slash'
						: `did you mean /${folder}/${meant}/?`,
				),
			);
		}
	}
	for (const { name, attributes, line } of body.components) {
		const expected = mdxComponents[name];
		if (expected === undefined) {
			const meant = nearest(name, Object.keys(mdxComponents));
			problems.push(
				here(
					line,
					`<${name}> is not known here`,
					meant === undefined
						? `use ${Object.keys(mdxComponents).join(', ')} or plain markdown`
						: `did you mean <${meant}>?`,
				),
			);
			continue;
		}
		for (const [attribute, kind] of Object.entries(expected)) {
			const value = attributes[attribute];
			if (value === undefined || value === '') {
				problems.push(here(line, `<${name}> needs ${attribute}="…"`, 'add it'));
			} else if (kind !== 'words' && !ids[kind].has(value)) {
				const [message, fix] = noSuch(kind, value, { entry, ids, hidden, inText: true });
				problems.push(here(line, `<${name} ${attribute}>: ${message}`, fix));
			}
		}
		for (const attribute of Object.keys(attributes)) {
			if (!(attribute in expected)) {
				problems.push(here(line, `<${name}> takes no '${attribute}'`, 'remove it'));
			}
		}
	}
	if (entry.collection === 'exercises') {
		const present = body.headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
		for (const names of Object.values(headingsOf)) {
			if (names.some((name) => present.includes(name))) continue;
			const [heading] = names;
			problems.push(here(1, `has no part '${heading}'`, `add a heading '## ${heading}' with its text`));
		}
	}
	for (const { depth, text, line } of body.headings) {
		if (depth === 1) problems.push(here(line, `'# ${text}' is a second page title`, `write '## ${text}'`));
	}
	for (const { line } of body.headlessTables) {
		const fix = 'write in the first row of the table what it holds';
		problems.push(here(line, 'has a column without a head', fix));
	}
	const mayHavePictures = entry.collection === 'pages';
	for (const { url, alt, line } of mayHavePictures ? body.pictures : []) {
		const fault = pictureFault(url, alt, publicFiles);
		if (fault !== undefined) problems.push(here(line, ...fault));
	}
	for (const { line, message, fix } of body.unknown) {
		if (mayHavePictures && body.pictures.some((picture) => picture.line === line)) continue;
		// What nothing knows has been told above, with better advice.
		const told = problems.some((problem) => problem.line === file.bodyLine + line - 1);
		if (!told) problems.push(here(line, message, fix));
	}
	return problems;
}

/** What is wrong with a picture of a brand's page, and how to mend it: all come from its own public folder. */
function pictureFault(
	url: string,
	alt: string,
	publicFiles: ReadonlySet<string>,
): [message: string, fix: string] | undefined {
	const name = url.split('/').at(-1) ?? '';
	if (!url.startsWith('/') || url.startsWith('//'))
		return [
			`the picture '${url}' does not stand in public/`,
			`put it there, and write its path with a slash before it: /${name}`,
		];
	if (!/\.(svg|png|webp|avif|gif|jpe?g)$/i.test(url))
		return [`'${url}' is no picture`, 'name an svg, png, webp, avif, gif or jpg in public/'];
	if (!publicFiles.has(url))
		return [`there is no picture '${url}' in public/`, 'put it there, or correct its name'];
	if (alt.trim() === '')
		return [
			`the picture '${url}' says nothing to those who do not see it`,
			`write what it shows: ![Two runners on a ridge](${url})`,
		];
	return undefined;
}
