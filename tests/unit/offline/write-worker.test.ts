import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeWorker } from '../../../src/offline/write-worker.ts';

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
		write('about/index.html', 'hello');
		write('plans/week.pdf', 'hello');
		expect(await writeWorker(folder)).toEqual({
			always: { files: 2, bytes: 8 },
			onRequest: { files: 1, bytes: 5 },
		});
		expect(worker()).toContain('"index.html":"ba7816bf8f01"');
		expect(worker()).toContain('"plans/week.pdf":{hash:"2cf24dba5fb0",bytes:5}');
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
