import { createServer } from 'node:net';
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

/**
 * Has Lighthouse look at pages, one after the other.
 *
 * @param pages Their names and addresses; `hidden` is what asks not to be found by search engines.
 * @param runs How often it looks at each.
 * @throws Error with Lighthouse's own words if it cannot open a page.
 */
export async function* lighthouseVerdicts(
	pages: readonly { name: string; address: string; hidden: boolean }[],
	runs: number,
): AsyncGenerator<{ name: string; verdict: Verdict }> {
	const { default: lighthouse } = await peer<{ default: Lighthouse }>('lighthouse');
	const port = await freePort();
	const browser: Browser = await launchBrowser([`--remote-debugging-port=${port}`]);
	try {
		for (const { name, address, hidden } of pages) {
			const reports: Report[] = [];
			for (let run = 0; run < runs; run += 1) {
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
			yield { name, verdict: verdictOf(reports) };
		}
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
