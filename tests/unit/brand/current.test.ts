import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { settingsFiles } from '../../../src/brand/current.ts';
import { loadSettings } from '../../../src/brand/site-settings.ts';
import { contentFolder } from '../../fixtures/places.ts';

const brand = mkdtempSync(join(inject('temporaryFolder'), 'brand-'));
writeFileSync(join(brand, 'site.yaml'), 'name: Acme\n');

describe('which files count', () => {
	test('the default alone, without a brand', () => {
		expect(settingsFiles(contentFolder, '').map(({ path }) => path)).toEqual([
			join(contentFolder, 'site.yaml'),
		]);
	});

	test('the brand after the default', () => {
		const files = settingsFiles(contentFolder, brand);
		expect(files.map(({ path }) => path)).toEqual([
			join(contentFolder, 'site.yaml'),
			join(brand, 'site.yaml'),
		]);
		expect(files[1]?.text).toBe('name: Acme\n');
	});

	test('the brand alone, where the content has no settings of its own', () => {
		expect(settingsFiles(join(brand, 'nowhere'), brand).map(({ path }) => path)).toEqual([
			join(brand, 'site.yaml'),
		]);
	});

	test('a brand without settings is a problem that names it', () => {
		const nowhere = join(brand, 'nowhere');
		const { site, problems } = loadSettings(settingsFiles(contentFolder, nowhere));
		expect(site).toBeUndefined();
		expect(problems).toEqual([
			{
				file: join(nowhere, 'site.yaml'),
				line: 1,
				field: '',
				message: 'is missing',
				fix: `BRAND names the folder '${nowhere}': put a site.yaml into it, or name another folder`,
			},
		]);
	});
});
