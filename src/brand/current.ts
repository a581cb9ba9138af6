/** The site that is being built: the default one, or the brand's whose folder `BRAND` names. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readContentFolder } from '../guide/content-folder.ts';
import { loadContent, type LoadedContent } from '../guide/load.ts';
import { isExample } from './address.ts';
import { ContentError, type Problem } from '../guide/problem.ts';
import { parseSourceFile } from '../guide/source-file.ts';
import type { SiteData } from '../schema/site.ts';
import { hasLogo, readBrandFolder, readBrandSettings, type PublicFile } from './brand-folder.ts';
import { pictureProblems } from './pictures.ts';
import { isGroup } from './overlay.ts';
import { loadSettings, type SettingsFile } from './site-settings.ts';

/** The brand's folder; undefined for the default site. */
export const currentBrand = (brand = process.env.BRAND): string | undefined =>
	brand === undefined || brand === '' ? undefined : brand;

/**
 * The default `site.yaml`, and over it the one of the brand's folder. Who names a folder means its settings: without
 * them that file is in the list, with no text.
 */
export function settingsFiles(contentFolder = 'content', brand = process.env.BRAND): SettingsFile[] {
	const path = join(contentFolder, 'site.yaml');
	const ours = existsSync(path) ? [{ path, text: readFileSync(path, 'utf8') }] : [];
	const folder = currentBrand(brand);
	return folder === undefined
		? ours
		: [
				...ours,
				{
					...readBrandSettings(folder),
					logo: hasLogo(folder) || existsSync(join(folder, 'public/logo.svg')),
				},
			];
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

/** The guide that a brand's copy was made with. */
export interface Attribution {
	name: string;
	/** Where it stands; undefined while nobody knows. */
	url: string | undefined;
}

/**
 * What a brand's copy was made with: our name, and our address once we have one. Undefined where nothing is to be said:
 * on our own site, or where a brand wants it so.
 */
export function currentAttribution(): Attribution | undefined {
	if (currentBrand() === undefined || !currentSite().attribution) return undefined;
	const { site } = loadSettings(settingsFiles('content', ''));
	return site && { name: site.name, url: isExample(site.url) ? undefined : site.url };
}

/** All content of a site, and what it publishes as it is. */
export interface SiteContent extends LoadedContent {
	/** Number of content files. */
	files: number;
	/** The brand's files. */
	publicFiles: PublicFile[];
}

/** Reads and checks our content folder, with a brand's laid over it. */
export function readContent(folder: string, brand: string | undefined): SiteContent {
	const files = readContentFolder(folder);
	const settings = settingsFiles(folder, brand);
	const brandFolder = currentBrand(brand);
	const own = brandFolder === undefined ? undefined : readBrandFolder(brandFolder);
	const content = loadContent(files, settings, own);
	const publicFiles = own?.publicFiles ?? [];
	const problems: Problem[] = [
		...(own?.problems ?? []),
		...content.problems,
		...pictureProblems(settings, [...publicFiles.map(({ relative }) => relative), ...ourPublicFiles()]),
	];
	return {
		...content,
		guide: problems.length === 0 ? content.guide : undefined,
		problems,
		files: files.length + (own?.content.length ?? 0),
		publicFiles,
	};
}

/** Where files stand that are published as they are. */
export const ourPublicFolder = 'public';
const ourPublicFiles = () =>
	readdirSync(ourPublicFolder, { recursive: true, encoding: 'utf8' }).map((path) =>
		path.replaceAll('\\', '/'),
	);

/**
 * Where a brand's content and public files are put together with ours, if it has any; undefined without them. Builds
 * read from there.
 */
export function laidFolder(brand = process.env.BRAND): string | undefined {
	const folder = currentBrand(brand);
	if (folder === undefined || !hasLayers(folder)) return undefined;
	return join('.cairn/brands', createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16));
}

/** Whether a brand has more than other settings. */
function hasLayers(folder: string): boolean {
	if (existsSync(join(folder, 'content')) || existsSync(join(folder, 'public')) || hasLogo(folder))
		return true;
	const { path, text } = readBrandSettings(folder);
	const { fields } = parseSourceFile(path, text ?? '').file;
	return isGroup(fields) && ('hide' in fields || 'overrides' in fields);
}

/** The folder that collections are read from. */
export const contentFolder = (): string => join(laidFolder() ?? '', 'content');

/** Whether there are pages beside the guide's: only a brand has any. */
export const hasPages = (): boolean => existsSync(join(contentFolder(), 'pages'));

/** The folder of files that are published as they are. */
export const publicFolder = (): string => join(laidFolder() ?? '', ourPublicFolder);
