import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from '../../../src/commands/replace-folder.ts';

let parent: string;
let folder: string;
beforeEach(() => {
	parent = mkdtempSync(join(tmpdir(), 'cairn-replace-'));
	folder = join(parent, 'dist');
});
afterEach(() => {
	rmSync(parent, { recursive: true });
});
const write = (into: string, name: string) => {
	mkdirSync(into, { recursive: true });
	writeFileSync(join(into, name), name);
};
/** No process has this number: it is above the highest that systems give. */
const gone = 2 ** 30;

test('the new folder stands in the place of the old one, and nothing beside it', async () => {
	write(folder, 'old');
	const result = await replaceFolder(folder, async (next) => {
		write(next, 'new');
		expect(readdirSync(folder)).toEqual(['old']);
		return 'done';
	});
	expect(result).toBe('done');
	expect(readdirSync(folder)).toEqual(['new']);
	expect(readdirSync(parent)).toEqual(['dist']);
});

test('a folder that is not there yet is made', async () => {
	await replaceFolder(join(parent, 'deep/dist'), async (next) => write(next, 'new'));
	expect(readFileSync(join(parent, 'deep/dist/new'), 'utf8')).toBe('new');
});

test('when the work fails, the old folder stays as it was', async () => {
	write(folder, 'old');
	const work = replaceFolder(folder, async (next) => {
		write(next, 'half');
		throw new Error('no more');
	});
	await expect(work).rejects.toThrow('no more');
	expect(readdirSync(folder)).toEqual(['old']);
	expect(readdirSync(parent)).toEqual(['dist']);
});

test('what a killed process left is cleared away, but not what a living one works on', async () => {
	write(join(parent, `dist-next-${gone}`), 'half');
	write(join(parent, `dist-next-${process.ppid}`), 'theirs');
	write(join(parent, 'dist-next-steps'), 'notes');
	await replaceFolder(folder, async (next) => write(next, 'new'));
	expect(readdirSync(parent).sort()).toEqual(['dist', `dist-next-${process.ppid}`, 'dist-next-steps']);
});

test('a folder that a killed process had moved aside comes back', async () => {
	write(join(parent, `dist-old-${gone}`), 'old');
	await expect(replaceFolder(folder, () => Promise.reject(new Error('no more')))).rejects.toThrow();
	expect(existsSync(join(folder, 'old'))).toBe(true);
});
