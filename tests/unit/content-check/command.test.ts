/** `npm run check`, run as its author runs it; and a build that does not get further than that. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withContent } from '../../fixtures/content-copy.ts';
import { manyMistakes } from '../../fixtures/many-mistakes.ts';
import { contentFolder, root } from '../../fixtures/places.ts';

function run(command: string, brand: string, ...given: string[]) {
	const { status, stdout, stderr } = spawnSync(
		join(root, 'node_modules/.bin/node'),
		[`src/commands/${command}.ts`, ...given],
		{ cwd: root, encoding: 'utf8', env: { ...process.env, BRAND: brand } },
	);
	return { status, stdout, stderr };
}

const check = (folder: string, brand = '') =>
	// a path as an author types it
	run('check', brand, relative(root, resolve(root, folder)));

test('the real content is sound', () => {
	const files = readdirSync(contentFolder, { recursive: true, withFileTypes: true }).filter(
		(entry) => entry.isFile() && entry.name !== 'site.yaml',
	);
	// Weeks: guide has 2 + 1 + 1 + 1 + 1 + 1 + 2 counts of sessions, ultra-legs 2 + 3 + 2 + 2 + 1 + 1 + 2; each for 3
	// profiles. Seasons: 2 methods × 5 lengths × 3 profiles, and to a race on 7 weekdays × 2 methods × 3 profiles.
	expect(check('content')).toEqual({
		status: 0,
		stdout: `The content is sound: ${files.length} files, ${66 + 30 + 42} plans.\n`,
		// The address of the default site is an example, and a coach has to be told.
		stderr: expect.stringContaining('Mind: The address is still https://example.org/') as string,
	});
});

test('seventeen mistakes at once are all told, each in its file, on its line, with its remedy', () => {
	const edits = manyMistakes.flatMap((mistake) => mistake.edits);
	withContent(edits, ({ folder, lineOf }) => {
		const { status, stdout, stderr } = check(folder);
		const lines = stderr.split('\n');
		for (const {
			what,
			edits: [{ file }],
			at,
			says,
		} of manyMistakes) {
			const start = `${relative(root, folder)}/${file}:${typeof at === 'number' ? at : lineOf(file, at)} `;
			const told = lines.filter((line) => line.startsWith(start));
			expect(told, what).toHaveLength(1);
			for (const part of says) expect(told[0], what).toContain(part);
		}
		expect(manyMistakes).toHaveLength(17);
		// each on a line of its own, an empty line, the sum, the end
		expect(lines.slice(17)).toEqual(['', '17 problems in the content.', '']);
		expect(lines.slice(0, 17)).toEqual(lines.slice(0, 17).toSorted());
		expect(stdout).toBe('');
		expect(status).toBe(1);
	});
});

test('one mistake is one problem', () => {
	const edit = { file: 'exercises/plank.mdx', replace: ['daily: false', 'daily: yes'] } as const;
	withContent([edit], ({ folder, lineOf }) => {
		expect(check(folder)).toEqual({
			status: 1,
			stdout: '',
			stderr: [
				`${relative(root, folder)}/exercises/plank.mdx:${lineOf(edit.file, 'daily: yes')} daily: is 'yes' — write true or false here`,
				'',
				'1 problem in the content.',
				'',
			].join('\n'),
		});
	});
});

test('a week that cannot be planned is a problem like any other', () => {
	const edits = [
		{
			file: 'weeks/peak.yaml',
			replace: ['tuesday: { run: quality, label: Intervals or tempo }', 'tuesday: { run: easy }'] as const,
		},
		{ file: 'weeks/peak.yaml', replace: ['friday: { run: shakeout }', 'friday: { run: quality }'] as const },
	];
	withContent(edits, ({ folder }) => {
		const { status, stderr } = check(folder);
		expect(status).toBe(1);
		expect(stderr).toContain(`${relative(root, folder)}/methods/guide.mdx:`);
		expect(stderr).toMatch(
			/phases\.peak: method 'guide', phase 'peak', 1 sessions? around running week 'peak': the rules collide:/,
		);
		expect(stderr).toContain('1 problem in the content.');
	});
});

describe('a brand folder without site.yaml is one problem, said once and without a stack', () => {
	const says =
		"nowhere/site.yaml:1 is missing — BRAND names the folder 'nowhere': put a site.yaml into it, or name another folder";

	test('by the check', () => {
		expect(check('content', 'nowhere')).toEqual({
			status: 1,
			stdout: '',
			stderr: `${says}\n\n1 problem in the content.\n`,
		});
	});

	test('by the check, along with what is wrong in the content', () => {
		const edit = { file: 'exercises/plank.mdx', replace: ['daily: false', 'daily: yes'] } as const;
		withContent([edit], ({ folder }) => {
			const { status, stderr } = check(folder, 'nowhere');
			expect(status).toBe(1);
			expect(stderr).toContain(says);
			expect(stderr).toContain("daily: is 'yes'");
			expect(stderr).toContain('2 problems in the content.');
		});
	});

	test('by the build', () => {
		expect(run('build', 'nowhere')).toEqual({
			status: 1,
			stdout: '',
			stderr: `${says}\n\n1 problem in the content; nothing was built.\n`,
		});
	});
});
