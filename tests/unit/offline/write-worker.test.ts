import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isKeptOffline, writeWorker } from '../../../src/offline/write-worker.ts';

describe('kept for use without a network', () => {
	test.each([
		'index.html',
		'404.html',
		'plans/guide/base/home/a4.pdf',
		'plans/index.json',
		'plans/guide/season/16-weeks-gym.json',
		'_astro/page.Ab1.css',
		'pagefind/pagefind.js',
		'pagefind/pagefind-worker.js',
		'pagefind/pagefind-entry.json',
		'pagefind/wasm.en.pagefind',
		'pagefind/fragment/en_1.pf_fragment',
	])('%s', (path) => {
		expect(isKeptOffline(path)).toBe(true);
	});
});

describe('not kept', () => {
	test.each([
		'sw.js',
		'_astro/page.js.map',
		'_headers',
		'CNAME',
		'robots.txt',
		'llms.txt',
		'sitemap.xml',
		'social/exercises/squat.png',
		'plans/guide/season/16-weeks-gym/week-3.json',
		'plans/guide/season/16-weeks-gym.pdf',
		'plans/guide/season/16-weeks-gym.letter.pdf',
		'.nojekyll',
		'.well-known/security.txt',
		'pagefind/pagefind-ui.js',
		'pagefind/pagefind-modular-ui.css',
		'pagefind/pagefind-component-ui.js',
		'pagefind/pagefind-highlight.js',
	])('%s', (path) => {
		expect(isKeptOffline(path)).toBe(false);
	});
});

describe('the worker', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'cairn-worker-'));
	});
	afterEach(() => {
		rmSync(folder, { recursive: true });
	});
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	const worker = () => readFileSync(join(folder, 'sw.js'), 'utf8');

	test('knows every file that is kept, by the start of its SHA-256', async () => {
		write('index.html', 'abc');
		write('robots.txt', 'User-agent: *');
		write('plans/week.pdf', 'PDF');
		expect(await writeWorker(folder)).toEqual({ files: 2, bytes: 6 });
		expect(worker()).toContain('"index.html":"ba7816bf8f01"');
		expect(worker()).toContain('plans/week.pdf');
		expect(worker()).not.toContain('robots.txt');
	});

	test('is the same for the same files, and another as soon as one of them changes', async () => {
		write('index.html', 'abc');
		await writeWorker(folder);
		const first = worker();
		await writeWorker(folder);
		expect(worker()).toBe(first);
		write('index.html', 'abd');
		await writeWorker(folder);
		expect(worker()).not.toBe(first);
	});
});
