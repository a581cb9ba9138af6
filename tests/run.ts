/**
 * `npm test`: everything that can be checked. What leaves a core free runs side by side, the rest one step after the
 * other.
 * A step that fails does not keep the next from running. At the end, what failed is said again, for those who see only
 * the end of a long log. The last line is `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import {
	type Counts,
	countStep,
	ending,
	playwrightCounts,
	readReport,
	type ReportReader,
	vitestCounts,
} from './report.ts';

interface Step {
	name: string;
	/** A program from node_modules, and what it is told. */
	command: [string, ...string[]];
	/** What it finds in its environment besides. */
	env?: Record<string, string>;
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

/** The steps of a group run at the same time. */
const groups: Step[][] = [
	[
		{ name: 'Types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
		{ name: 'Format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
	],
	// The linter reads the types that the first group writes.
	[{ name: 'Lint', command: ['eslint', '.', '--max-warnings', '0'] }, vitest('Unit tests', 'tests/unit/')],
	// A build works on one core but where it prints. Not beside the first group: that writes the same types.
	[
		vitest('Properties', 'tests/properties/'),
		{ name: 'Test sites', command: ['node', 'tests/site/build-sites.ts'] },
	],
	[
		{
			name: 'Site',
			command: ['playwright', 'test', '--config=playwright.config.ts', '--reporter=line,json'],
			env: { TEST_SITES: 'built' },
			report: playwrightCounts,
		},
	],
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total: Counts = { passed: 0, failed: 0 };
const failures: string[] = [];
for (const steps of groups) {
	const alone = steps.length === 1;
	if (alone) console.log(`\n— ${steps[0]?.name ?? ''} —`);
	const results = await Promise.all(steps.map((step) => run(step, alone)));
	for (const [index, { counts, output }] of results.entries()) {
		const name = steps[index]?.name ?? '';
		if (!alone) console.log(`\n— ${name} —\n${output}`);
		console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed.`);
		if (counts.failed > 0) failures.push(`— ${name}: ${counts.failed} failed —\n${ending(output)}`);
		total.passed += counts.passed;
		total.failed += counts.failed;
	}
}
if (failures.length > 0)
	console.log(`\nWhat failed, by the last lines of each step:\n\n${failures.join('\n\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * Runs a step.
 *
 * @param aloud What it says is shown at once; steps at the same time would mix, and are shown when they are done.
 */
function run(
	{ name, command: [program, ...args], env, report }: Step,
	aloud: boolean,
): Promise<{ counts: Counts; output: string }> {
	return new Promise((finish) => {
		const child = spawn(program, args, {
			stdio: ['ignore', 'pipe', 'pipe'],
			shell: process.platform === 'win32',
			env: {
				...process.env,
				PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
				ASTRO_TELEMETRY_DISABLED: '1',
				PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(name),
				...env,
			},
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (part: Buffer) => {
				output += part.toString();
				if (aloud) process.stdout.write(part);
			});
		const end = (ok: boolean) => {
			finish({ counts: countStep(ok, report?.(readReport(reportOf(name)))), output });
		};
		child.on('error', (error) => {
			output += error.message;
			end(false);
		});
		child.on('close', (status, signal) => {
			if (status !== 0) output += `\n${program} ended with ${signal ?? `status ${status}`}.\n`;
			end(status === 0);
		});
	});
}
