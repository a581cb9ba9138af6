/** A site as one file holds what the folder holds, and is the same each time. */
import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { zipFolder } from '../../../src/commands/zip-folder.ts';

const folder = mkdtempSync(join(inject('temporaryFolder'), 'zip-'));
const site = join(folder, 'site');
mkdirSync(join(site, 'plans/güç'), { recursive: true });
writeFileSync(join(site, 'index.html'), '<p>words words words</p>');
writeFileSync(join(site, 'plans/güç/sheet.pdf'), new Uint8Array([37, 80, 68, 70, 0, 255]));

test('every file is in it, under the path that it has on the site', () => {
	const zip = join(folder, 'site.zip');
	const bytes = zipFolder(site, zip);
	const held = unzipSync(new Uint8Array(readFileSync(zip)));
	expect(readFileSync(zip)).toHaveLength(bytes);
	expect(Object.keys(held).sort()).toEqual(['index.html', 'plans/güç/sheet.pdf']);
	expect(new TextDecoder().decode(held['index.html'])).toBe('<p>words words words</p>');
	expect([...(held['plans/güç/sheet.pdf'] ?? [])]).toEqual([37, 80, 68, 70, 0, 255]);
});

test('the same files give the same zip, whenever they were made', () => {
	const [one, other] = [join(folder, 'one.zip'), join(folder, 'other.zip')];
	zipFolder(site, one);
	utimesSync(join(site, 'index.html'), new Date(2001, 1, 1), new Date(2001, 1, 1));
	zipFolder(site, other);
	expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
});
