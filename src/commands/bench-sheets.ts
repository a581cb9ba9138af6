import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { addressOf } from '../brand/address.ts';
import { disclaimerOf } from '../guide/disclaimer.ts';
import type { Guide } from '../guide/guide.ts';
import { planPage } from '../planner/plan-paths.ts';
import { planWeeks, publicationOf } from '../planner/publication.ts';
import { cachedPrinter } from '../print/cached-printer.ts';
import { fileCache } from '../print/file-cache.ts';
import { printKey } from '../print/print-key.ts';
import { createPrinter } from '../print/printer.ts';
import { weekSheet, type WeekSheet } from '../print/week-sheet.ts';
import type { WeekPlan } from '../schema/plan.ts';
import type { SiteData } from '../schema/site.ts';
import { serve } from './serve.ts';

/** Milliseconds and bytes of each file. */
interface Printed {
	times: number[];
	sizes: number[];
}

/**
 * The sheet of every week, printed by Typst, copied from the cache, and the same week's page printed by a browser in
 * its best case: one browser, one page, files from disk.
 *
 * @param outDir The built site.
 */
export async function benchSheets(
	guide: Guide,
	site: SiteData,
	outDir: string,
): Promise<Record<string, string>> {
	const plans = planWeeks(guide, publicationOf(guide, site));
	const sheetOf = (plan: WeekPlan, of = guide): WeekSheet =>
		weekSheet(plan, of, site, {
			paper: 'a4',
			pageUrl: new URL(`plans/${plan.id}/`, site.url).href,
			disclaimer: disclaimerOf(site),
		});
	const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
	const keyOf = printKey();
	/** As a build does it that begins now. */
	const print = (): Promise<Printed> => {
		const printer = cachedPrinter({ cache: fileCache(folder), keyOf, makePrinter: createPrinter });
		return measured(plans, (plan) => printer.print('week', sheetOf(plan), plan.id));
	};
	const cold = await print();
	const warm = await print();
	rmSync(folder, { recursive: true });
	const chromium = await printedByChromium(plans, site, outDir);

	const median = ({ times }: Printed) => middle(times);
	const factor = (ours: Printed) =>
		chromium === undefined ? '' : `${(median(chromium) / median(ours)).toFixed(0)} ×`;
	return {
		'one sheet, median': milliseconds(median(cold)),
		'one sheet, slowest': milliseconds(Math.max(...cold.times)),
		'one sheet from the cache, median': milliseconds(median(warm)),
		'one page printed by Chromium, median':
			chromium === undefined ? 'no browser' : milliseconds(median(chromium)),
		...(chromium !== undefined && {
			'as fast as Chromium': factor(cold),
			'as fast as Chromium, from the cache': factor(warm),
		}),
		[`all ${plans.length} sheets`]: milliseconds(sum(cold.times)),
		[`all ${plans.length} sheets from the cache`]: milliseconds(sum(warm.times)),
		'bytes of a sheet, median': kilobytes(middle(cold.sizes)),
		'bytes of a sheet, largest': kilobytes(Math.max(...cold.sizes)),
		'bytes by Chromium, median': chromium === undefined ? 'no browser' : kilobytes(middle(chromium.sizes)),
		...printedAgain(plans, guide, (plan, of) => keyOf('week', sheetOf(plan, of))),
	};
}

/** How many sheets are printed again when the picture of one exercise changes. */
function printedAgain(
	plans: readonly WeekPlan[],
	guide: Guide,
	keyOf: (plan: WeekPlan, guide: Guide) => string,
): Record<string, string> {
	const before = plans.map((plan) => keyOf(plan, guide));
	const counts = Object.values(guide.exercises).flatMap(({ figure, ...exercise }) => {
		if (figure === undefined || figure.frames.length < 2) return [];
		const thumbnail = (figure.thumbnail ?? figure.frames.length) === 1 ? 2 : 1;
		const edited = { ...exercise, figure: { ...figure, thumbnail } };
		const after = { ...guide, exercises: { ...guide.exercises, [exercise.id]: edited } };
		return [plans.filter((plan, index) => keyOf(plan, after) !== before[index]).length];
	});
	return {
		'printed again after an edit of one exercise, median': `${middle(counts)} of ${plans.length}`,
		'printed again after an edit of one exercise, most': `${Math.max(...counts)} of ${plans.length}`,
	};
}

/** Undefined if there is no browser. */
async function printedByChromium(
	plans: readonly WeekPlan[],
	site: SiteData,
	outDir: string,
): Promise<Printed | undefined> {
	const executablePath = browserPath();
	if (executablePath === undefined) return undefined;
	const { chromium } = await import('playwright');
	const { base } = addressOf(site.url);
	const served = await serve(outDir, { base, port: 0 });
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
	const page = await browser.newPage();
	const printed: Printed = { times: [], sizes: [] };
	const print = async (plan: WeekPlan) => {
		const start = performance.now();
		await page.goto(new URL(planPage(plan.id).replace(/^\//, ''), served.url).href);
		const file = await page.pdf({ format: 'A4', tagged: true });
		return { time: performance.now() - start, size: file.length };
	};
	// Once for nothing: starting up is no property of a page.
	for (const plan of plans.slice(0, 3)) await print(plan);
	for (const plan of plans) {
		const { time, size } = await print(plan);
		printed.times.push(time);
		printed.sizes.push(size);
	}
	await browser.close();
	await served.close();
	return printed;
}

/** The browser that the tests would use. */
function browserPath(): string | undefined {
	const note = '.cairn/browser.json';
	const noted = existsSync(note)
		? (JSON.parse(readFileSync(note, 'utf8')) as { path?: string }).path
		: undefined;
	return [process.env.CAIRN_BROWSER, noted, '/usr/bin/chromium'].find(
		(path) => path !== undefined && existsSync(path),
	);
}

/** One after the other: what one sheet takes when nothing else is printed. */
async function measured(
	plans: readonly WeekPlan[],
	print: (plan: WeekPlan) => Promise<Uint8Array>,
): Promise<Printed> {
	const printed: Printed = { times: [], sizes: [] };
	for (const plan of plans) {
		const start = performance.now();
		printed.sizes.push((await print(plan)).length);
		printed.times.push(performance.now() - start);
	}
	return printed;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const middle = (values: readonly number[]) =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const milliseconds = (value: number) => (value < 10 ? `${value.toFixed(2)} ms` : `${value.toFixed(0)} ms`);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
