/**
 * `npm run audit`: axe on every page that wants to be found, in both schemes, and Lighthouse on every type of page.
 * Ends with status 1 if anything is missed.
 *
 *     npm run audit -- --built dist    looks at a site that is built already
 *     npm run audit -- --runs 1        looks once, for a first impression
 *     npm run audit -- --only axe      or lighthouse
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addressOf } from '../../../src/brand/address.ts';
import { currentSite } from '../../../src/brand/current.ts';
import { buildSite } from '../../../src/commands/build-site.ts';
import { pageTypes } from '../../site/sites.ts';
import { launchBrowser } from '../browser.ts';
import { installPeers } from '../peers.ts';
import { serveAsHosted } from './as-hosted.ts';
import { axeEverywhere } from './axe-everywhere.ts';
import { leastMarks, lighthouseVerdicts, type Category } from './lighthouse.ts';

const { values } = parseArgs({
	options: {
		built: { type: 'string' },
		runs: { type: 'string', default: '5' },
		only: { type: 'string' },
	},
});
const site = currentSite();
const { base } = addressOf(site.url);
const folder = values.built ?? '.cairn/audit-site';
if (values.built === undefined) await buildSite(folder);
const served = await serveAsHosted(folder, base);
let missed = 0;
if (values.only !== 'lighthouse') await axe();
if (values.only !== 'axe') await lighthouse();
await served.close();
console.log(missed === 0 ? '\nNothing was missed.' : `\n${missed} missed.`);
process.exitCode = missed === 0 ? 0 : 1;

async function axe(): Promise<void> {
	const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
	const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
		address.slice(site.url.replace(/\/?$/, '/').length),
	);
	const browser = await launchBrowser();
	const found = await axeEverywhere(browser, served.url, paths, availableParallelism(), console.log);
	await browser.close();
	console.log(`axe: ${paths.length} pages, light and dark, ${found} findings`);
	missed += found;
}

async function lighthouse(): Promise<void> {
	installPeers();
	const pages = Object.entries(pageTypes).map(([name, path]) => {
		// The page for unknown addresses is opened by its own: Lighthouse wants a page that is there.
		const file = name === 'not found' ? '404.html' : path;
		const html = readFileSync(join(folder, file.replace(/(^|\/)(\?.*)?$/, '$1index.html')), 'utf8');
		return {
			name,
			address: served.url + file,
			hidden: html.includes('<meta name="robots" content="noindex"'),
		};
	});
	const width = Math.max(...pages.map(({ name }) => name.length));
	const heads = ['speed', 'access', 'practice', 'SEO', 'shift', 'longest task'];
	console.log(
		`\nLighthouse, mobile, median of ${values.runs}; load of this machine ${loadavg()[0]?.toFixed(1)}`,
	);
	console.log(`  ${' '.repeat(width)}${heads.map((head) => head.padStart(14)).join('')}`);
	for await (const { name, verdict } of lighthouseVerdicts(pages, Number(values.runs))) {
		const marks = (Object.keys(leastMarks) as Category[]).map((category) => verdict.marks[category]);
		const cells = [
			...marks.map(String),
			verdict.layoutShift.toFixed(3),
			`${verdict.longestTask.toFixed(0)} ms`,
		];
		console.log(`  ${name.padEnd(width)}${cells.map((cell) => cell.padStart(14)).join('')}`);
		for (const category of verdict.missed) {
			console.log(`    ${category}: ${verdict.marks[category]} of ${leastMarks[category]}`);
			missed += 1;
		}
		for (const complaint of verdict.complaints) console.log(`    ${complaint}`);
	}
}
