/** A build can be repeated to the byte, and a broken one costs nothing. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'playwright/test';
import { filesOf } from './built-site.ts';
import { sites, test } from './sites.ts';

/** A copy of the project without its history, with the same packages. */
function copyOfProject(): string {
	const copy = mkdtempSync(join(tmpdir(), 'cairn-project-'));
	for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
		cpSync(part, join(copy, part), { recursive: true });
	}
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
	return copy;
}

// The coach's copy has every kind of page, sheet and data file in a third of the time.
test('two builds of the same content are the same to the byte', () => {
	const { folder, brand } = sites.coach;
	test.setTimeout(180_000);
	const again = '.cairn/test-sites/again';
	execFileSync(process.execPath, ['src/commands/build.ts', '--out', again], {
		env: { ...process.env, BRAND: brand },
	});
	const files = filesOf(folder);
	expect(filesOf(again)).toEqual(files);
	const different = files.filter(
		(file) => !readFileSync(join(again, file)).equals(readFileSync(join(folder, file))),
	);
	expect(different).toEqual([]);
	rmSync(again, { recursive: true });
});

test('a build of broken content says why, fails, and leaves the last site as it was', () => {
	const copy = copyOfProject();
	mkdirSync(join(copy, 'dist'));
	writeFileSync(join(copy, 'dist/index.html'), 'the last good build');
	const file = join(copy, 'content/exercises/plank.mdx');
	writeFileSync(
		file,
		readFileSync(file, 'utf8').replace('pattern: anti-extension', 'pattern: anti-extensoin'),
	);
	const { status, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
		cwd: copy,
		encoding: 'utf8',
	});
	expect(status).toBe(1);
	expect(stderr).toMatch(
		/content\/exercises\/plank\.mdx:\d+ pattern: 'anti-extensoin' .* did you mean 'anti-extension'\?/,
	);
	expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toBe('the last good build');
	expect(filesOf(join(copy, 'dist'))).toEqual(['index.html']);
	rmSync(copy, { recursive: true });
});

test('a build that fails half-way leaves the last site as it was', () => {
	test.setTimeout(120_000);
	const copy = copyOfProject();
	mkdirSync(join(copy, 'dist'));
	writeFileSync(join(copy, 'dist/index.html'), 'the last good build');
	const page = join(copy, 'src/pages/about.astro');
	writeFileSync(
		page,
		readFileSync(page, 'utf8').replace(
			'const { guide, site }',
			"throw new Error('half-way');\nconst { guide, site }",
		),
	);
	const { status, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
		cwd: copy,
		encoding: 'utf8',
	});
	expect(status).toBe(1);
	expect(stderr).toContain('half-way');
	expect(filesOf(join(copy, 'dist'))).toEqual(['index.html']);
	// It ended there: what else is to be printed was not begun.
	expect(readdirSync(copy).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
	rmSync(copy, { recursive: true });
});
