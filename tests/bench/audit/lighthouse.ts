import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import type { Browser } from 'playwright';
import { launchBrowser } from '../browser.ts';
import { median, worst } from '../measure.ts';
import { peer } from '../peers.ts';

/** What Lighthouse says of a page under its mobile emulation: the median of several runs. */
export interface Verdict {
	/** Marks from 0 to 100. */
	marks: Record<Category, number>;
	/** Of the layout while the page loads; 0 is none. */
	layoutShift: number;
	/** The longest task of the main thread on the emulated phone, in milliseconds. */
	longestTask: number;
	/** The categories whose marks are too low. */
	missed: Category[];
	/** What cost marks there, each named once. */
	complaints: string[];
}

export const leastMarks = {
	performance: 99,
	accessibility: 100,
	'best-practices': 100,
	seo: 100,
} as const;
export type Category = keyof typeof leastMarks;
const categories = Object.keys(leastMarks) as Category[];

/** As far as it matters here (https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md). */
interface Report {
	categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<
		string,
		{
			title: string;
			score: number | null;
			numericValue?: number;
			details?: { items?: { duration?: number }[] };
		}
	>;
	runtimeError?: { message: string };
}
type Lighthouse = (address: string, flags: Record<string, unknown>) => Promise<{ lhr: Report } | undefined>;

/** A page to look at; `hidden` is what asks not to be found by search engines. */
export interface AuditedPage {
	name: string;
	address: string;
	hidden: boolean;
}

const run = promisify(execFile);

/**
 * Has Lighthouse look at pages, one after the other. Each has a process of its own: Lighthouse keeps in memory what it
 * saw, 25 MB a look.
 *
 * @param runs How often it looks at each.
 * @throws Error with Lighthouse's own words if it cannot open a page.
 */
export async function* lighthouseVerdicts(
	pages: readonly AuditedPage[],
	runs: number,
): AsyncGenerator<{ name: string; verdict: Verdict }> {
	for (const page of pages) {
		const { stdout } = await run(process.execPath, [
			'tests/bench/audit/lighthouse-page.ts',
			JSON.stringify(page),
			String(runs),
		]);
		yield { name: page.name, verdict: JSON.parse(stdout) as Verdict };
	}
}

/** Has Lighthouse look at one page. */
export async function lighthouseVerdict({ address, hidden }: AuditedPage, runs: number): Promise<Verdict> {
	const { default: lighthouse } = await peer<{ default: Lighthouse }>('lighthouse');
	const port = await freePort();
	const browser: Browser = await launchBrowser([`--remote-debugging-port=${port}`]);
	try {
		const reports: Report[] = [];
		for (let look = 0; look < runs; look += 1) {
			const result = await lighthouse(address, {
				port,
				logLevel: 'error',
				onlyCategories: categories,
				// A page that asks not to be found is not to be blamed for it.
				...(hidden && { skipAudits: ['is-crawlable'] }),
			});
			if (result === undefined || result.lhr.runtimeError)
				throw new Error(`Lighthouse cannot look at ${address}: ${result?.lhr.runtimeError?.message ?? ''}`);
			reports.push(result.lhr);
		}
		return verdictOf(reports);
	} finally {
		await browser.close();
	}
}

function verdictOf(reports: readonly Report[]): Verdict {
	const marks = Object.fromEntries(
		categories.map((category) => [
			category,
			median(reports.map((report) => Math.round(100 * (report.categories[category]?.score ?? 0)))),
		]),
	) as Record<Category, number>;
	const missed = categories.filter((category) => marks[category] < leastMarks[category]);
	const complaints = reports.flatMap((report) =>
		missed.flatMap((category) =>
			(report.categories[category]?.auditRefs ?? [])
				.filter(({ weight, id }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.9)
				.map(({ id }) => `${id}: ${report.audits[id]?.title ?? ''}`),
		),
	);
	const number = (id: string) => median(reports.map(({ audits }) => audits[id]?.numericValue ?? 0));
	const tasks = (report: Report) =>
		(report.audits['long-tasks']?.details?.items ?? []).map(({ duration = 0 }) => duration);
	return {
		marks,
		layoutShift: number('cumulative-layout-shift'),
		longestTask: median(reports.map((report) => worst([0, ...tasks(report)]))),
		missed,
		complaints: [...new Set(complaints)],
	};
}

/** A port at which nothing listens. */
function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, () => {
			const address = server.address();
			server.close(() => {
				resolve(typeof address === 'object' && address !== null ? address.port : 0);
			});
		});
	});
}
