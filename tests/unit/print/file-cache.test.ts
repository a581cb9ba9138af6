/** Printed files are kept by what they were made from, whole or not at all. */
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { beforeEach, expect, inject, test } from 'vitest';
import { dropUnused, fileCache, type FileCache } from '../../../src/print/file-cache.ts';

let folder: string;
let cache: FileCache;
beforeEach(() => {
	folder = join(mkdtempSync(join(inject('temporaryFolder'), 'pdf-')), 'cache');
	cache = fileCache(folder);
});
const file = (text: string) => Buffer.from(text);
const entryOf = (key: string) => join(folder, `${key}.entry`);
const readText = (key: string) => {
	const found = cache.read(key);
	return found === undefined ? undefined : Buffer.from(found).toString();
};

test('what was written is read back', () => {
	cache.write('one', file('%PDF one'));
	cache.write('two', file('%PDF two'));
	expect(readText('one')).toBe('%PDF one');
	expect(readText('two')).toBe('%PDF two');
});

test('what was never written is not there', () => {
	expect(cache.read('one')).toBeUndefined();
	cache.write('one', file('%PDF one'));
	expect(cache.read('two')).toBeUndefined();
});

test.each([
	['a changed byte in the file', (bytes: Buffer) => bytes.fill(0, 40, 41)],
	['a changed byte in the checksum', (bytes: Buffer) => bytes.fill(0, 3, 4)],
	['a missing end', (bytes: Buffer) => bytes.subarray(0, -1)],
	['nothing but a checksum', (bytes: Buffer) => bytes.subarray(0, 32)],
	['half a checksum', (bytes: Buffer) => bytes.subarray(0, 16)],
	['no byte at all', () => Buffer.alloc(0)],
	['something behind it', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')])],
])('damage is noticed: %s', (_, damaged) => {
	cache.write('one', file('%PDF the first one'));
	writeFileSync(entryOf('one'), damaged(readFileSync(entryOf('one'))));
	expect(cache.read('one')).toBeUndefined();
	cache.write('one', file('%PDF the first one'));
	expect(readText('one')).toBe('%PDF the first one');
});

test('an entry under the name of another is damaged, too', () => {
	cache.write('one', file('%PDF one'));
	renameSync(entryOf('one'), entryOf('two'));
	expect(cache.read('two')).toBeUndefined();
});

test('a write that fails leaves nothing behind and says so', () => {
	mkdirSync(join(entryOf('one'), 'something'), { recursive: true });
	expect(() => {
		cache.write('one', file('%PDF one'));
	}).toThrow();
	expect(readdirSync(folder)).toEqual(['one.entry']);
	expect(cache.read('one')).toBeUndefined();
});

test('who reads while it is written again and again finds a whole file each time', async () => {
	const size = 300_000;
	cache.write('one', Buffer.alloc(size, 'a'));
	const module = JSON.stringify(new URL('../../../src/print/file-cache.ts', import.meta.url).href);
	const worker = new Worker(
		`import(${module}).then(({ fileCache }) => {
			const cache = fileCache(${JSON.stringify(folder)});
			for (let i = 0; i < 60; i++) cache.write('one', Buffer.alloc(${size}, i % 2 ? 'a' : 'b'));
		})`,
		{ eval: true },
	);
	let [running, reads] = [true, 0];
	const finished = new Promise<void>((resolve, reject) => {
		worker.once('error', reject).once('exit', () => {
			running = false;
			resolve();
		});
	});
	while (running) {
		const found = cache.read('one');
		expect(found?.length).toBe(size);
		expect(found?.[0]).toBe(found?.[size - 1]);
		reads += 1;
		await new Promise(setImmediate);
	}
	await finished;
	expect(reads).toBeGreaterThan(0);
	expect(readdirSync(folder)).toEqual(['one.entry']);
});

const day = 24 * 60 * 60;
const usedBefore = (name: string, days: number) => {
	const then = Date.now() / 1000 - days * day;
	utimesSync(join(folder, name), then, then);
};

test('what nobody used for a month goes; what was read again stays', () => {
	for (const key of ['new', 'old', 'read']) cache.write(key, file(key));
	usedBefore('new.entry', 29);
	usedBefore('old.entry', 31);
	usedBefore('read.entry', 31);
	cache.read('read');
	dropUnused(folder);
	expect(readdirSync(folder).sort()).toEqual(['new.entry', 'read.entry']);
});

test('what a killed process left goes after a day', () => {
	cache.write('one', file('one'));
	writeFileSync(join(folder, 'half-written'), 'x');
	writeFileSync(join(folder, 'being-written'), 'x');
	usedBefore('half-written', 2);
	dropUnused(folder);
	expect(readdirSync(folder).sort()).toEqual(['being-written', 'one.entry']);
});

test('when there is too much, what was used longest ago goes, but nothing that this build used', () => {
	// 32 bytes of checksum and 68 of content each.
	for (const key of ['a', 'b', 'c', 'd']) cache.write(key, Buffer.alloc(68));
	usedBefore('a.entry', 4);
	usedBefore('b.entry', 3);
	usedBefore('c.entry', 2);
	dropUnused(folder, { most: 350 });
	expect(readdirSync(folder).sort()).toEqual(['b.entry', 'c.entry', 'd.entry']);
	dropUnused(folder, { most: 50, since: Date.now() - 2.5 * day * 1000 });
	expect(readdirSync(folder).sort()).toEqual(['c.entry', 'd.entry']);
});

test('where nothing was ever printed there is nothing to drop', () => {
	expect(() => {
		dropUnused(folder);
	}).not.toThrow();
});
