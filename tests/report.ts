/** What the reports of the test runners say, as numbers. */
import { existsSync, readFileSync } from 'node:fs';

/** Numbers of tests. Skipped ones are neither. */
export interface Counts {
	passed: number;
	failed: number;
}

/** Counts the tests of a report; undefined stands for a report that was never written. */
export type ReportReader = (report: unknown) => Counts;

/** A JSON report, or undefined if there is none. */
export function readReport(path: string): unknown {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Vitest's JSON report. A file that could not be loaded counts as one failed test. */
export const vitestCounts: ReportReader = (report) => {
	const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = (report ?? {}) as VitestReport;
	const unloaded = testResults.filter(
		(file) => file.status === 'failed' && file.assertionResults.length === 0,
	);
	return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
};

interface VitestReport {
	numPassedTests?: number;
	numFailedTests?: number;
	testResults?: { status: string; assertionResults: unknown[] }[];
}

/** Playwright's JSON report. An error outside all tests, such as a site that does not build, counts as a failed test. */
export const playwrightCounts: ReportReader = (report) => {
	const { stats, errors = [] } = (report ?? {}) as PlaywrightReport;
	const { expected = 0, unexpected = 0, flaky = 0 } = stats ?? {};
	return { passed: expected, failed: unexpected + flaky + errors.length };
};

interface PlaywrightReport {
	stats?: { expected?: number; unexpected?: number; flaky?: number };
	errors?: unknown[];
}

/**
 * What a step adds to the sum.
 *
 * @param succeeded Whether its program said so.
 * @param counts Its tests; without them, the step is one test. A step that failed has a failed test, and so has one
 *   that ran no test at all: it must not pass for want of tests.
 */
export function countStep(succeeded: boolean, counts?: Counts): Counts {
	if (counts === undefined) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	const { passed, failed } = counts;
	return failed === 0 && (!succeeded || passed === 0) ? { passed, failed: 1 } : counts;
}

/** The last lines of what a step said. A line of progress may be as long as a book; its end is enough. */
export const ending = (output: string, lines = 60, width = 400): string =>
	output
		.trimEnd()
		.split('\n')
		.slice(-lines)
		.map((line) => (line.length > width ? `… ${line.slice(-width)}` : line))
		.join('\n');
