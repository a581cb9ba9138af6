import { join } from 'node:path';
import sharp from 'sharp';
import { publicFolder } from '../brand/current.ts';
import type { SiteData } from '../schema/site.ts';
import { logoSize } from './logo.ts';

let measured: Promise<{ width: number; height: number } | undefined> | undefined;

/** The size of the site's logo on a page: measured once in a build. Undefined without a logo. */
export function siteLogoSize({ logo }: SiteData): ReturnType<typeof measure> {
	if (import.meta.env.DEV) return measure(logo?.src);
	measured ??= measure(logo?.src);
	return measured;
}

async function measure(src: string | undefined): Promise<{ width: number; height: number } | undefined> {
	return src === undefined ? undefined : logoSize(await sharp(join(publicFolder(), src)).metadata());
}
