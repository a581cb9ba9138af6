/**
 * What a coach is told to type, and what the workflow of a coach's repository runs, as they stand: on a fresh copy of the
 * guide, with nothing installed.
 */
import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'playwright/test';

interface Workflow {
	jobs: { publish: { env: Record<string, string>; steps: { name?: string; run?: string }[] } };
}

/** Only a few plans: how many there are makes no difference to the commands. */
const few = '\npublish: { methods: [guide], equipment: [gym], seasons: [] }\n';

/**
 * The first command has just installed the packages by an `npm ci` of its own. To do it once more would take longer than
 * all the rest: npm reads the lockfile, refuses it if it does not fit, says what it would install, and leaves it at that.
 */
const rehearsed = { npm_config_dry_run: 'true' };

test('the README’s commands and the workflow’s publish a coach’s copy', async () => {
	test.setTimeout(360_000);
	const place = mkdtempSync(join(tmpdir(), 'cairn-coach-'));
	const guide = join(place, 'guide');
	const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
	for (const file of listed.filter((path) => path !== '' && existsSync(path))) {
		mkdirSync(dirname(join(guide, file)), { recursive: true });
		cpSync(file, join(guide, file));
	}
	/** A shell of its own, with nothing of this run in its environment. */
	const { BRAND: _, NODE_OPTIONS: __, ...env } = process.env;
	const shell = (command: string, more: Record<string, string> = {}) =>
		execFileSync('bash', ['-e', '-c', command], {
			cwd: guide,
			env: { ...env, ...more },
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
		});

	const readme = readFileSync('README.md', 'utf8');
	const section = readme.slice(readme.indexOf('## A coach’s own copy'));
	const commands = (/```sh\n(.*?)```/s.exec(section)?.[1] ?? '').split('\n').filter((line) => line !== '');
	const [make = '', check = '', start = ''] = commands;
	expect(commands).toHaveLength(3);

	expect(shell(make)).toContain('site.yaml');
	const acme = join(place, 'acme');
	appendFileSync(join(acme, 'site.yaml'), few);
	expect(shell(check)).toContain('../acme');

	const { publish } = (parse(readFileSync('.github/workflows/publish.yaml', 'utf8')) as Workflow).jobs;
	const steps = publish.steps.flatMap(({ run }) => run ?? []);
	expect(steps.length).toBeGreaterThanOrEqual(3);
	// As GitHub has it: the coach's repository and the guide stand side by side.
	cpSync(acme, join(place, 'coach'), { recursive: true });
	const inputs: Record<string, string> = { brand: '.' };
	const asked = Object.fromEntries(
		Object.entries(publish.env).map(([name, value]) => [
			name,
			value.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, input: string) => inputs[input] ?? ''),
		]),
	);
	for (const step of steps) shell(step, { ...asked, ...(step.startsWith('npm ci') && rehearsed) });
	expect(existsSync(join(guide, 'site.zip'))).toBe(true);
	const { name } = parse(readFileSync(join(acme, 'site.yaml'), 'utf8')) as { name: string };
	expect(readFileSync(join(guide, 'dist/index.html'), 'utf8')).toContain(`content="${name}"`);

	const served = spawn('bash', ['-e', '-c', start], { cwd: guide, env, detached: true });
	try {
		const address = await new Promise<string>((found, lost) => {
			let said = '';
			const listen = (part: Buffer) => {
				said += part.toString();
				const [, url] = /The site is at\s+(\S+)/.exec(said) ?? [];
				if (url !== undefined) found(url);
			};
			served.stdout.on('data', listen);
			served.stderr.on('data', listen);
			served.on('exit', () => lost(new Error(said)));
		});
		expect(await (await fetch(address)).text()).toContain(`content="${name}"`);
	} finally {
		if (served.pid !== undefined) process.kill(-served.pid);
		rmSync(place, { recursive: true, force: true });
	}
});
