import { describe, expect, test } from 'vitest';
import { countStep, ending, playwrightCounts, vitestCounts } from '../../report.ts';

describe('vitest', () => {
	test('passed and failed tests', () => {
		const report = {
			numPassedTests: 7,
			numFailedTests: 2,
			testResults: [{ status: 'failed', assertionResults: [{}] }],
		};
		expect(vitestCounts(report)).toEqual({ passed: 7, failed: 2 });
	});

	test('a file that could not be loaded is a failed test', () => {
		const report = {
			numPassedTests: 7,
			numFailedTests: 0,
			testResults: [{ status: 'failed', assertionResults: [] }],
		};
		expect(vitestCounts(report)).toEqual({ passed: 7, failed: 1 });
	});

	test('no report: nothing', () => {
		expect(vitestCounts(undefined)).toEqual({ passed: 0, failed: 0 });
	});
});

describe('playwright', () => {
	test('a test that passes only at the second try has failed; a skipped one is neither', () => {
		const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 4 }, errors: [] };
		expect(playwrightCounts(report)).toEqual({ passed: 5, failed: 3 });
	});

	test('an error outside the tests counts', () => {
		const report = {
			stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
			errors: [{ message: 'no site' }],
		};
		expect(playwrightCounts(report)).toEqual({ passed: 0, failed: 1 });
	});

	test('no report: nothing', () => {
		expect(playwrightCounts(undefined)).toEqual({ passed: 0, failed: 0 });
	});
});

describe('a step', () => {
	test.each([
		['without a report that succeeds is a passed test', true, undefined, { passed: 1, failed: 0 }],
		['without a report that fails is a failed test', false, undefined, { passed: 0, failed: 1 }],
		['with passed tests', true, { passed: 3, failed: 0 }, { passed: 3, failed: 0 }],
		['with failed tests', false, { passed: 3, failed: 2 }, { passed: 3, failed: 2 }],
		['that fails beside its tests', false, { passed: 3, failed: 0 }, { passed: 3, failed: 1 }],
		['without any test has failed', true, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
	])('%s', (_, succeeded, counts, sum) => {
		expect(countStep(succeeded, counts)).toEqual(sum);
	});
});

test('of a long output the last lines are told, and of a long line its end', () => {
	expect(ending('one\ntwo\nthree\n', 2)).toBe('two\nthree');
	expect(ending('a'.repeat(10), 2, 4)).toBe('… aaaa');
	expect(ending('')).toBe('');
});
