/**
 * `npm test`: everything that can be checked, one step after the other. A step that fails does not keep the next from
 * running. The last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import {
	type Counts,
	countStep,
	playwrightCounts,
	readReport,
	type ReportReader,
	vitestCounts,
} from './report.ts';

interface Step {
	name: string;
	/** A program from node_modules, and what it is told. */
	command: [string, ...string[]];
	/** How its report is counted; without one, the step is one test. */
	report?: ReportReader;
}

const reports = '.cairn/reports';
const reportOf = (name: string) => join(reports, `${name.toLowerCase().replaceAll(' ', '-')}.json`);
const vitest = (name: string, folder: string): Step => ({
	name,
	command: ['vitest', 'run', folder, '--reporter=dot', '--reporter=json', `--outputFile=${reportOf(name)}`],
	report: vitestCounts,
});

const steps: Step[] = [
	{ name: 'Types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
	{ name: 'Lint', command: ['eslint', '.', '--max-warnings', '0'] },
	{ name: 'Format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
	vitest('Unit tests', 'tests/unit/'),
	vitest('Properties', 'tests/properties/'),
	{
		name: 'Site',
		command: ['playwright', 'test', '--config=playwright.config.ts', '--reporter=line,json'],
		report: playwrightCounts,
	},
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total: Counts = { passed: 0, failed: 0 };
for (const step of steps) {
	console.log(`\n— ${step.name} —`);
	const { passed, failed } = run(step);
	console.log(`${step.name}: ${passed} passed, ${failed} failed.`);
	total.passed += passed;
	total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function run({ name, command: [program, ...args], report }: Step): Counts {
	const { status } = spawnSync(program, args, {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: {
			...process.env,
			PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
			ASTRO_TELEMETRY_DISABLED: '1',
			PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(name),
		},
	});
	return countStep(status === 0, report?.(readReport(reportOf(name))));
}
