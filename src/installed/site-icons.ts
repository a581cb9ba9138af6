import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import tokens from '../styles/tokens.css?raw';
import { accentColors } from '../brand/colors.ts';
import { publicFolder } from '../brand/current.ts';
import { tokenColor } from '../head/token-color.ts';
import { upper } from '../language/casing.ts';
import { paperFonts, type PaperFonts } from '../print/fonts.ts';
import type { SiteData } from '../schema/site.ts';
import { typefacesOf } from '../typefaces/current.ts';
import { iconSvg, type IconLook } from './icon-drawing.ts';
import type { Icon } from './icons.ts';

/** Paints the icons of a site: its logo, or its initial where there is none. */
export async function siteIcons(site: SiteData): Promise<(icon: Icon) => Promise<Buffer>> {
	const { light: accent } = accentColors(site.colors.accent);
	const look: IconLook = {
		name: site.name,
		mark: site.logo
			? { logo: await logoAddress(join(publicFolder(), site.logo.src)) }
			: { letters: initialSvg(site.name, accent, paperFonts(typefacesOf(site))) },
		colors: {
			paper: tokenColor(tokens, 'paper').light,
			contour: tokenColor(tokens, 'contour').light,
			accent,
		},
	};
	return async (icon) =>
		sharp(Buffer.from(iconSvg(icon, look)), { density: (72 * icon.size) / 512 })
			.resize(icon.size, icon.size)
			.png({ effort: 10, compressionLevel: 9 })
			.toBuffer();
}

/** The logo as an address that holds it: what draws icons opens no files. */
async function logoAddress(file: string): Promise<string> {
	const isSvg = extname(file) === '.svg';
	const content = isSvg ? readFileSync(file) : await sharp(file).png().toBuffer();
	return `data:image/${isSvg ? 'svg+xml' : 'png'};base64,${content.toString('base64')}`;
}

/** The first letter of a name, as an outline: nothing depends on the fonts of a machine. */
function initialSvg(name: string, color: string, fonts: PaperFonts): string {
	const compiler = NodeCompiler.create({
		workspace: resolve('.'),
		fontArgs: [{ fontPaths: [...fonts.files] }],
	});
	return compiler.plainSvg({
		mainFileContent: `#set page(width: 100pt, height: 100pt, margin: 0pt, fill: none)
#set text(font: json(bytes(sys.inputs.fonts)), weight: 600, size: 128pt, fill: rgb(sys.inputs.color), top-edge: "bounds", bottom-edge: "bounds")
#place(center + horizon, sys.inputs.letter)`,
		inputs: {
			color,
			fonts: JSON.stringify([...(fonts.own.headings ?? []), 'Source Serif 4']),
			letter: upper(/^./u.exec(name)?.[0] ?? ''),
		},
	});
}
