import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../../src/commands/serve.ts';
import { listFiles } from '../../../src/offline/list-files.ts';
import { pageWeights } from '../../site/page-weight.ts';
import { pageTypes } from '../../site/sites.ts';
import { launchBrowser } from '../browser.ts';
import type { BuildTimes } from '../commands.ts';
import { ourFirstResult, starlightsFirstResult } from '../first-result.ts';
import { kilobytes, median, milliseconds, seconds, sum, worst } from '../measure.ts';
import { pageLoads } from '../page-loads.ts';
import { installPeers } from '../peers.ts';
import { buildStarlight } from './build-starlight.ts';

/** A line of the table: ours, Starlight's. */
export type Pair = readonly [string, string, string];

/** What a reader fills in or looks at with the help of a script is no page of words. */
const tools = new Set(['search/', 'log/', 'season/', 'exercises/compare/', '404.html']);

/**
 * Builds the pages of our site as a Starlight site, with the same words and links and without figures, and measures
 * both.
 *
 * @param ours Our site, built.
 * @param times What building it took.
 */
export async function sideBySide(
	ours: { folder: string; base: string },
	times: { first: BuildTimes; again: BuildTimes; search: number },
): Promise<Pair[]> {
	installPeers();
	const pages = listFiles(ours.folder).filter(
		(file) => file.endsWith('.html') && !tools.has(file.replace(/index\.html$/, '')),
	);
	const starlight = await buildStarlight(ours.folder, pages);
	const all = <Value>(measure: (page: string) => Value) => pages.map(measure);
	const our = all(pageWeights(ours.folder, ours.base));
	const their = all(pageWeights(starlight.folder, '/'));
	const bothKilobytes = (name: string, a: readonly number[], b: readonly number[], as = median): Pair => [
		name,
		kilobytes(as(a)),
		kilobytes(as(b)),
	];
	const weightOf = (kind: 'html' | 'css' | 'js' | 'inline') =>
		bothKilobytes(
			`of that ${{ html: 'HTML', css: 'CSS', js: 'script files', inline: 'scripts in the HTML' }[kind]}`,
			our.map((page) => page[kind]),
			their.map((page) => page[kind]),
		);
	const ourTotal = our.map(({ html, css, js }) => html + css + js);
	const theirTotal = their.map(({ html, css, js }) => html + css + js);
	const ourBare = our.map(({ withoutFigures, css, js }) => withoutFigures + css + js);

	const browser = await launchBrowser();
	const served = {
		ours: await serve(ours.folder, { base: ours.base, port: 0 }),
		theirs: await serve(starlight.folder, { port: 0 }),
	};
	const known = new Set(pages);
	const opened = Object.values(pageTypes).filter((path) => known.has(`${path}index.html`));
	const ourLoads = await pageLoads(
		browser,
		opened.map((path) => served.ours.url + path),
	);
	const theirLoads = await pageLoads(
		browser,
		opened.map((path) => served.theirs.url + path),
	);
	const bothCounts = (name: string, of: (load: (typeof ourLoads)[number]) => number, as = median): Pair => [
		name,
		String(as(ourLoads.map(of))),
		String(as(theirLoads.map(of))),
	];
	const theirFirst = await starlightsFirstResult(browser, served.theirs.url);
	await Promise.all(Object.values(served).map((site) => site.close()));
	const ourFirst = await ourFirstResult(browser, ours.folder, ours.base);
	await browser.close();
	const [first, again] = [times.first, times.again];
	return [
		[
			'pages',
			String(pages.length),
			String(listFiles(starlight.folder).filter((file) => file.endsWith('index.html')).length),
		],
		['built, nothing kept', seconds(first.all), seconds(starlight.first)],
		[`of that ${first.printed.files} PDFs, side by side with pages`, first.printed.time, 'none'],
		['built, nothing changed', seconds(again.all), seconds(starlight.again)],
		['of that PDFs, kept', again.printed.time, 'none'],
		['of that the search index', seconds(times.search), 'part of it'],
		[
			'words of a page, median',
			String(median(all(wordsOf(ours.folder)))),
			String(median(all(wordsOf(starlight.folder)))),
		],
		bothKilobytes('HTML + CSS + JS of a page, median', ourTotal, theirTotal),
		bothKilobytes('HTML + CSS + JS of a page, worst', ourTotal, theirTotal, worst),
		bothKilobytes('our figures aside, median', ourBare, theirTotal),
		bothKilobytes('our figures aside, worst', ourBare, theirTotal, worst),
		weightOf('html'),
		weightOf('css'),
		weightOf('js'),
		weightOf('inline'),
		bothCounts(`requests of a page, fonts aside, median of ${opened.length}`, ({ requests }) => requests),
		bothCounts('requests of a page, fonts aside, most', ({ requests }) => requests, worst),
		bothCounts('requests for fonts, most', ({ fonts }) => fonts, worst),
		...(['bytes', 'scriptBytes'] as const).flatMap((kind) =>
			Object.entries({ median, worst }).map(([name, as]) =>
				bothKilobytes(
					`${kind === 'bytes' ? 'HTML + CSS + JS' : 'of that JS,'} as a browser loads it, ${name}`,
					ourLoads.map((load) => load[kind]),
					theirLoads.map((load) => load[kind]),
					as,
				),
			),
		),
		bothCounts('pages with a task over 50 ms', ({ longestTask }) => (longestTask > 0 ? 1 : 0), sum),
		bothCounts('longest task, ms', ({ longestTask }) => Math.round(longestTask), worst),
		['first result of a search, with a server', milliseconds(ourFirst.served), milliseconds(theirFirst)],
		['first result of a search, server stopped', milliseconds(ourFirst.offline), 'cannot'],
	];
}

/** Words that a page has in its main part. */
const wordsOf =
	(folder: string) =>
	(page: string): number => {
		const html = readFileSync(join(folder, page), 'utf8');
		return html
			.slice(html.indexOf('<main'), html.indexOf('</main>'))
			.replace(/<(svg|script|style|template)\b[\s\S]*?<\/\1>|<[^>]*>/g, ' ')
			.trim()
			.split(/\s+/).length;
	};
