/** What may stand in a brand's folder: pure rules about names, sizes and first bytes. */
import { fixedPages, withPages } from '../guide/pages.ts';

/** Largest sizes, in bytes. */
export const limits = {
	/** Of a file in `content/`, or of `site.yaml`. */
	content: 300_000,
	/** Of a file in `public/`. */
	file: 5_000_000,
	/** Of all files in `public/`; readers' browsers keep them for use without a network. */
	publicFolder: 25_000_000,
	/** Number of files in either folder. */
	files: 2000,
} as const;

/** What is wrong, and how to mend it. */
export interface Fault {
	message: string;
	fix: string;
}

/** Bytes with which files of a kind begin, as Latin letters. Text has no such mark. */
const kinds: Readonly<Record<string, RegExp | undefined>> = {
	svg: /^[\s\S]*<svg/i,
	png: /^\x89PNG\r\n/,
	jpg: /^\xff\xd8\xff/,
	jpeg: /^\xff\xd8\xff/,
	webp: /^RIFF....WEBP/s,
	avif: /^....ftyp/s,
	gif: /^GIF8/,
	ico: /^\0\0\x01\0/,
	pdf: /^%PDF-/,
	woff2: /^wOF2/,
	txt: /^/,
	csv: /^/,
	ics: /^BEGIN:VCALENDAR/,
	gpx: /^[\s\S]*<gpx/,
};

/** Files and folders at the top of a built site that the build writes itself. */
const ofTheBuild = new Set([
	...fixedPages.map((path) => path.split('/')[1] ?? ''),
	...withPages,
	'_astro',
	'coaches',
	'figures',
	'icons',
	'licences',
	'pagefind',
	'published',
	'schemas',
	'sheet-not-kept',
	'social',
	'contours.svg',
	'feed.xml',
	'guide.json',
	'llms.txt',
	'robots.txt',
	'sitemap.xml',
]);

/**
 * What speaks against a file in a brand's `public/`. Pictures, documents and fonts are welcome; what a browser would
 * run, what hosts read as orders, and what the build writes itself is not.
 *
 * @param path Below `public/`, with slashes.
 * @param head The first bytes of the file, as Latin letters.
 */
export function publicFault(path: string, size: number, head: string): Fault | undefined {
	const [top = '', ...below] = path.split('/');
	if (path === 'CNAME') {
		return /^[a-z0-9-]+(\.[a-z0-9-]+)+\s*$/i.test(head)
			? undefined
			: { message: 'is no domain', fix: 'write the domain on one line, such as strength.example.org' };
	}
	if (!path.split('/').every((name) => /^\w[\w.-]*$/.test(name))) {
		return {
			message: 'has a name that not every host can serve',
			fix: 'use letters without accents, digits and - _ . only',
		};
	}
	const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
	const kind = kinds[ending];
	if (kind === undefined) {
		return {
			message: `is no kind of file that a brand may publish`,
			fix: `remove it; pictures, documents and fonts are welcome: ${Object.keys(kinds).join(', ')}`,
		};
	}
	if (ofTheBuild.has(top) || (below.length === 0 && /^guide(\.\w+)?\.pdf$/.test(top))) {
		return {
			message: `would stand where the build writes '${top}' itself`,
			fix: 'give it another name, or put it into a folder of its own, such as public/files/',
		};
	}
	if (size > limits.file)
		return tooLarge(size, limits.file, 'make it smaller: a picture needs no more than 1600 pixels');
	if (!kind.test(head)) {
		return { message: `is not what .${ending} says`, fix: 'export it again, or give it its right ending' };
	}
	return undefined;
}

export const tooLarge = (size: number, most: number, fix: string): Fault => ({
	message: `is too large: ${inMegabytes(size)}, and ${inMegabytes(most)} is the most`,
	fix,
});

const inMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
