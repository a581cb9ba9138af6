import { resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import { contourMap, mapSize } from '../contours/contour-map.ts';
import { ourFonts, type PaperFonts } from '../print/fonts.ts';
import { socialSize, type SocialPicture } from './social-pictures.ts';
import { language } from '../language/language.ts';

/** What all pictures of a site have in common. */
export interface SocialLook {
	/** Of the site. */
	name: string;
	/** Path of the logo in the public folder. */
	logo: string | undefined;
	/** Each as #rrggbb. */
	colors: { paper: string; contour: string; ink: string; soft: string; accent: string };
}

/** Turns what a picture says into a PNG. */
export type Painter = (picture: SocialPicture) => Promise<Buffer>;

/** How far into the hills the pictures look: fewer lines weigh less, and are calmer behind words. */
const zoom = 2.1;

/**
 * Typst sets the words as outlines, so nothing depends on the fonts of a machine; sharp makes pixels of it.
 *
 * @param publicFolder Where the logo is, below the project's root.
 */
export function createPainter(
	{ name, logo, colors }: SocialLook,
	publicFolder = 'public',
	fonts: PaperFonts = ourFonts,
): Painter {
	const compiler = NodeCompiler.create({
		workspace: resolve('.'),
		fontArgs: [{ fontPaths: [...fonts.files] }],
	});
	const ground = paintGround(name, colors);
	return async ({ kind, title, lead, figure }) => {
		const data = {
			language,
			name,
			logo: logo === undefined ? null : `/${publicFolder}/${logo}`,
			colors,
			fonts: fonts.own,
			kind,
			title,
			lead,
			figure: figure ?? null,
		};
		const words = compiler.plainSvg({
			mainFilePath: resolve('src/social/picture.typ'),
			inputs: { data: JSON.stringify(data) },
			resetRead: true,
		});
		return sharp(await ground, { raw: { ...socialSize, channels: 3 } })
			.composite([{ input: Buffer.from(words.replace('width="1200pt" height="630pt"', '')) }])
			.png({ palette: true, dither: 0, effort: 1, compressionLevel: 9 })
			.toBuffer();
	};
}

/** In four tones: hundreds of them, too close to tell apart, would be most of a file. */
async function paintGround(name: string, colors: SocialLook['colors']): Promise<Buffer> {
	const drawn = sharp(Buffer.from(groundSvg(name, colors))).png({ palette: true, colours: 4, dither: 0 });
	return sharp(await drawn.toBuffer())
		.removeAlpha()
		.raw()
		.toBuffer();
}

/** The site's own hills, their summit in the upper right. */
function groundSvg(name: string, { paper, contour }: SocialLook['colors']): string {
	const { width, height } = socialSize;
	const [wide, high] = [mapSize.width * zoom, mapSize.height * zoom];
	const map = contourMap(name)
		.replace('stroke="#000"', `stroke="${contour}"`)
		.replace(
			/width="\d+" height="\d+"/,
			`x="${width - wide * 0.93}" y="-60" width="${wide}" height="${high}"`,
		);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${paper}"/>${map}</svg>`;
}
