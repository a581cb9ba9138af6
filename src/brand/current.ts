import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../guide/problem.ts';
import type { SiteData } from '../schema/site.ts';
import { loadSettings, type SettingsFile } from './site-settings.ts';

/** The default `site.yaml`, and over it the one of the brand folder that `BRAND` names. */
export function settingsFiles(contentFolder = 'content', brand = process.env.BRAND): SettingsFile[] {
	const files = [join(contentFolder, 'site.yaml')];
	if (brand !== undefined && brand !== '') {
		const path = join(brand, 'site.yaml');
		if (!existsSync(path)) throw new Error(`BRAND=${brand}: there is no site.yaml in that folder.`);
		files.push(path);
	}
	return files.filter((path) => existsSync(path)).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
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
