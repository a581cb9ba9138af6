import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../guide/problem.ts';
import type { SiteData } from '../schema/site.ts';
import { loadSettings, type SettingsFile } from './site-settings.ts';

/**
 * The default `site.yaml`, and over it the one of the brand folder that `BRAND` names. Who names a folder means its
 * settings: without them that file is in the list, with no text.
 */
export function settingsFiles(contentFolder = 'content', brand = process.env.BRAND): SettingsFile[] {
	const read = (folder: string): SettingsFile => {
		const path = join(folder, 'site.yaml');
		return { path, text: existsSync(path) ? readFileSync(path, 'utf8') : undefined };
	};
	const own = read(contentFolder);
	const files = own.text === undefined ? [] : [own];
	return brand === undefined || brand === '' ? files : [...files, read(brand)];
}

/**
 * The settings of the site that is being built.
 *
 * @throws ContentError if they do not pass their checks.
 */
export function currentSite(): SiteData {
	const { site, problems } = loadSettings(settingsFiles());
	if (site === undefined) throw new ContentError(problems);
	return site;
}
