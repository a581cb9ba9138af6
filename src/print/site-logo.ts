import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicFolder } from '../brand/current.ts';
import type { SiteData } from '../schema/site.ts';
import { paperLogo } from './paper-logo.ts';

let prepared: ReturnType<typeof paperLogo> | undefined;

/** The logo on the sheets of this site: prepared once in a build. */
export function sitePaperLogo(site: SiteData): ReturnType<typeof paperLogo> {
	const prepare = () => paperLogo(site, (path) => readFileSync(join(publicFolder(), path)));
	if (import.meta.env.DEV) return prepare();
	prepared ??= prepare();
	return prepared;
}
