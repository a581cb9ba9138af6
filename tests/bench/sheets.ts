import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { addressOf } from '../../src/brand/address.ts';
import { disclaimerOf } from '../../src/guide/disclaimer.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { planPage } from '../../src/planner/plan-paths.ts';
import { planWeeks, publicationOf } from '../../src/planner/publication.ts';
import { cachedPrinter } from '../../src/print/cached-printer.ts';
import { fileCache } from '../../src/print/file-cache.ts';
import { printKey } from '../../src/print/print-key.ts';
import { createPrinter } from '../../src/print/printer.ts';
import { weekSheet, type WeekSheet } from '../../src/print/week-sheet.ts';
import type { WeekPlan } from '../../src/schema/plan.ts';
import type { SiteData } from '../../src/schema/site.ts';
import { serve } from '../../src/commands/serve.ts';
import { browserPath, launchBrowser } from './browser.ts';
import { kilobytes, median, milliseconds, type Rows, sum } from './measure.ts';

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
export async function sheets(guide: Guide, site: SiteData, outDir: string): Promise<Rows> {
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

	const usual = ({ times }: Printed) => median(times);
	const factor = (ours: Printed) =>
		chromium === undefined ? '' : `${(usual(chromium) / usual(ours)).toFixed(0)} ×`;
	return {
		'one sheet, median': milliseconds(usual(cold)),
		'one sheet, slowest': milliseconds(Math.max(...cold.times)),
		'one sheet from the cache, median': milliseconds(usual(warm)),
		'one page printed by Chromium, median':
			chromium === undefined ? 'no browser' : milliseconds(usual(chromium)),
		...(chromium !== undefined && {
			'as fast as Chromium': factor(cold),
			'as fast as Chromium, from the cache': factor(warm),
		}),
		[`all ${plans.length} sheets`]: milliseconds(sum(cold.times)),
		[`all ${plans.length} sheets from the cache`]: milliseconds(sum(warm.times)),
		'bytes of a sheet, median': kilobytes(median(cold.sizes)),
		'bytes of a sheet, largest': kilobytes(Math.max(...cold.sizes)),
		'bytes by Chromium, median': chromium === undefined ? 'no browser' : kilobytes(median(chromium.sizes)),
		...printedAgain(plans, guide, (plan, of) => keyOf('week', sheetOf(plan, of))),
	};
}

/** How many sheets are printed again when the picture of one exercise changes. */
function printedAgain(
	plans: readonly WeekPlan[],
	guide: Guide,
	keyOf: (plan: WeekPlan, guide: Guide) => string,
): Rows {
	const before = plans.map((plan) => keyOf(plan, guide));
	const counts = Object.values(guide.exercises).flatMap(({ figure, ...exercise }) => {
		if (figure === undefined || figure.frames.length < 2) return [];
		const thumbnail = (figure.thumbnail ?? figure.frames.length) === 1 ? 2 : 1;
		const edited = { ...exercise, figure: { ...figure, thumbnail } };
		const after = { ...guide, exercises: { ...guide.exercises, [exercise.id]: edited } };
		return [plans.filter((plan, index) => keyOf(plan, after) !== before[index]).length];
	});
	return {
		'printed again after an edit of one exercise, median': `${median(counts)} of ${plans.length}`,
		'printed again after an edit of one exercise, most': `${Math.max(...counts)} of ${plans.length}`,
	};
}

/** Undefined if there is no browser. */
async function printedByChromium(
	plans: readonly WeekPlan[],
	site: SiteData,
	outDir: string,
): Promise<Printed | undefined> {
	if (browserPath() === undefined) return undefined;
	const { base } = addressOf(site.url);
	const served = await serve(outDir, { base, port: 0 });
	const browser = await launchBrowser();
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
