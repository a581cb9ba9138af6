import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import tokens from '../styles/tokens.css?raw';
import { accentColors } from '../brand/colors.ts';
import { currentSite, publicFolder } from '../brand/current.ts';
import { socialFolder } from '../guide/cache-folder.ts';
import { tokenColor } from '../head/token-color.ts';
import { fileCache, keptOrMade } from '../print/file-cache.ts';
import { paperFonts } from '../print/fonts.ts';
import { engineVersion, printKey } from '../print/print-key.ts';
import type { SiteData } from '../schema/site.ts';
import { typefacesOf } from '../typefaces/current.ts';
import { createPainter, type Painter, type SocialLook } from './painter.ts';
import { language } from '../language/language.ts';

const cache = fileCache(socialFolder);
const fonts = paperFonts(typefacesOf(currentSite()));
const keyOf = printKey({
	folder: 'src/social',
	fonts: fonts.files,
	engine: `${engineVersion()} ${JSON.stringify(sharp.versions)}`,
	code: ['src/social/painter.ts', 'src/contours/contour-map.ts', 'src/contours/terrain.ts'],
});

/** Paints the pictures of this site: only those that changed since they were painted last. */
export function sitePainter(site: SiteData): Painter {
	const color = (name: string) => tokenColor(tokens, name).light;
	const look: SocialLook = {
		name: site.name,
		logo: site.logo?.src,
		colors: {
			paper: color('paper'),
			contour: color('contour'),
			ink: color('ink'),
			soft: color('ink-soft'),
			accent: accentColors(site.colors.accent).light,
		},
	};
	const logo = look.logo && readFileSync(join(publicFolder(), look.logo), 'base64');
	let painter: Painter | undefined;
	return async (picture) => {
		const key = keyOf('picture', { language, look, logo, picture });
		const make = () => {
			painter ??= createPainter(look, publicFolder().replaceAll('\\', '/'), fonts);
			return painter(picture);
		};
		const { file } = await keptOrMade(cache, key, make);
		return Buffer.from(file);
	};
}
