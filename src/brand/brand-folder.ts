/** Reads a brand's folder. A brand is data from somebody else: what leads out of the folder is refused, and not read. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ContentFile } from '../guide/load.ts';
import type { Problem } from '../guide/problem.ts';
import { limits, publicFault, tooLarge, type Fault } from './brand-files.ts';
import { cleanSvg } from './clean-svg.ts';
import type { SettingsFile } from './site-settings.ts';

/** A file that is published as it is. */
export interface PublicFile {
	/** Below `public/`, with slashes. */
	relative: string;
	bytes: Uint8Array;
}

export interface BrandFolder {
	content: ContentFile[];
	/** Without those that are refused; SVGs are clean. */
	publicFiles: PublicFile[];
	problems: Problem[];
}

/** The `site.yaml` of a brand; without text, if there is none or none that may be read. */
export function readBrandSettings(folder: string): SettingsFile {
	const path = join(folder, 'site.yaml');
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (stats === undefined) return { path, text: undefined };
	const fault = faultOf(stats) ?? contentFault(stats.size);
	return fault === undefined ? { path, text: readFileSync(path, 'utf8') } : { path, text: undefined, fault };
}

/** Files beside `site.yaml` that are published with those in `public/`. */
const besides = ['logo.svg', 'logo-dark.svg'] as const;

/** Whether a brand has a logo beside its `site.yaml`. */
export const hasLogo = (folder: string): boolean => besides.some((name) => existsSync(join(folder, name)));

/** Reads `content/`, `public/` and the logo of a brand's folder; any may be missing. Hidden files are passed over. */
export function readBrandFolder(folder: string): BrandFolder {
	const problems: Problem[] = [];
	const tell = (path: string, fault: Fault, line = 1) => {
		problems.push({ file: typed(path), line, field: '', ...fault });
	};

	const content: ContentFile[] = [];
	for (const { path, below, size } of walk(join(folder, 'content'), tell)) {
		const fault = below === 'site.yaml' ? misplaced : contentFault(size);
		if (fault !== undefined) tell(path, fault);
		else content.push({ path: typed(path), relative: below, text: readFileSync(path, 'utf8') });
	}

	const publicFiles: PublicFile[] = [];
	let sum = 0;
	const logos = besides.flatMap((name) =>
		walk(join(folder, name), tell).map((file) => ({ ...file, below: name })),
	);
	for (const { path, below, size } of [...walk(join(folder, 'public'), tell), ...logos]) {
		sum += size;
		const bytes = size > limits.file ? Buffer.alloc(0) : readFileSync(path);
		const fault = publicFault(below, size, bytes.toString('latin1', 0, 4000));
		if (fault !== undefined) {
			tell(path, fault);
			continue;
		}
		const cleaned = /\.svg$/i.test(below) ? cleanSvg(bytes.toString('utf8')) : undefined;
		if (cleaned === undefined) publicFiles.push({ relative: below, bytes });
		else if ('svg' in cleaned) publicFiles.push({ relative: below, bytes: Buffer.from(cleaned.svg) });
		else tell(path, { message: cleaned.message, fix: cleaned.fix }, cleaned.line);
	}
	if (sum > limits.publicFolder)
		tell(
			join(folder, 'public'),
			tooLarge(
				sum,
				limits.publicFolder,
				'browsers keep all of it for use without a network: leave something out',
			),
		);
	return { content, publicFiles, problems };
}

const misplaced: Fault = {
	message: 'is read one folder further up',
	fix: 'move it out of content/, beside it',
};

const contentFault = (size: number): Fault | undefined =>
	size > limits.content ? tooLarge(size, limits.content, 'divide it into several files') : undefined;

interface FoundFile {
	path: string;
	/** Path below the folder, with slashes. */
	below: string;
	size: number;
}

/** Every file below a folder, in the order of their paths. What is no plain file or folder is told. */
function walk(folder: string, tell: (path: string, fault: Fault) => void): FoundFile[] {
	const found: FoundFile[] = [];
	const into = (path: string, below: string): void => {
		const stats = lstatSync(path, { throwIfNoEntry: false });
		if (stats === undefined) return;
		const fault = stats.isDirectory() ? undefined : faultOf(stats);
		if (fault !== undefined) tell(path, fault);
		else if (!stats.isDirectory()) found.push({ path, below, size: stats.size });
		else {
			for (const name of readdirSync(path).sort()) {
				if (!name.startsWith('.')) into(join(path, name), below === '' ? name : `${below}/${name}`);
			}
		}
	};
	into(folder, '');
	if (found.length > limits.files) {
		tell(folder, { message: `holds ${found.length} files`, fix: `leave no more than ${limits.files} in it` });
		return [];
	}
	return found;
}

function faultOf(stats: { isFile(): boolean; isSymbolicLink(): boolean }): Fault | undefined {
	if (stats.isFile()) return undefined;
	if (stats.isSymbolicLink())
		return { message: 'is a link to another place, which is not followed', fix: 'put the file itself here' };
	return { message: 'is neither a file nor a folder', fix: 'remove it' };
}

/** A path as somebody would type it from here. */
const typed = (path: string): string => relative(process.cwd(), path) || path;
