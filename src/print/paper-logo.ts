/** The site's logo as sheets show it. Whatever a brand brings, a sheet is printed: at worst without it. */
import { extname, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import type { SiteData } from '../schema/site.ts';

export interface PaperLogo {
	svg: string;
	/** Width by height. */
	ratio: number;
	/** For those who do not see it; empty for decoration. */
	alt: string;
	/** The name of the site is in it: it stands without the name beside it. */
	alone: boolean;
}

/** The longest SVG that every sheet carries as it is, in letters. */
const longest = 40_000;
/** Of a logo in pixels: 300 to an inch at its largest, on the cover of a booklet. */
const mostPixels = { width: 760, height: 200 } as const;

/**
 * @param read Gives a file of the public folder.
 * @returns Undefined for a site without a logo, or with one that nothing can draw.
 */
export async function paperLogo(
	{ name, logo }: Pick<SiteData, 'name' | 'logo'>,
	read: (path: string) => Uint8Array,
): Promise<PaperLogo | undefined> {
	if (logo === undefined) return undefined;
	const bytes = read(logo.src);
	const alone = logo.wordmark === true;
	try {
		const { width, height } = await sharp(bytes).metadata();
		const drawn = extname(logo.src) === '.svg' ? Buffer.from(bytes).toString('utf8') : undefined;
		const svg = drawn !== undefined && isPrintable(drawn) ? drawn : await inPixels(bytes);
		return { svg, ratio: width / height, alt: alone ? name : logo.alt, alone };
	} catch {
		// Pages show it if a browser can.
		return undefined;
	}
}

const isPrintable = (svg: string): boolean =>
	svg.length <= longest &&
	NodeCompiler.create({ workspace: resolve('.') }).compile({
		mainFileContent: '#image(bytes(sys.inputs.svg), format: "svg")',
		inputs: { svg },
	}).result !== null;

/** As a picture in an SVG, so that templates have one kind of logo. */
async function inPixels(bytes: Uint8Array): Promise<string> {
	const { data, info } = await sharp(bytes, { density: 300 })
		.resize({ ...mostPixels, fit: 'inside', withoutEnlargement: true })
		.png({ compressionLevel: 9 })
		.toBuffer({ resolveWithObject: true });
	const { width, height } = info;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${data.toString('base64')}"/></svg>`;
}
