/** The families that the site being built is set in. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Fault } from '../brand/brand-files.ts';
import type { SiteData } from '../schema/site.ts';
import { packagesOf, readTypeface, UnfitTypeface, type Typeface } from './typeface.ts';

/** The site's own families; undefined where it is set in ours. */
export interface Typefaces {
	text: Typeface | undefined;
	headings: Typeface | undefined;
}

/** The fields of `site.yaml` that name a family. */
export const typefaceFields = ['text', 'headings'] as const;
type TypefaceField = (typeof typefaceFields)[number];

/** A family that the site cannot be set in. */
export class TypefaceFault extends Error {
	readonly fault: Fault;
	/** Nobody could look at it: npm did not answer. */
	readonly isUnseen: boolean;

	constructor(
		field: TypefaceField,
		fault: Fault,
		cause: { isUnseen: boolean; said?: string; error?: Error },
	) {
		const advice = fault.fix.replace(/^./, (letter) => letter.toUpperCase());
		super(
			`site.yaml fonts.${field}: ${fault.message}. ${advice}.${cause.said === undefined ? '' : `\n${cause.said}`}`,
			{ cause: cause.error },
		);
		this.fault = fault;
		this.isUnseen = cause.isUnseen;
	}
}

/** Where a family's packages go that a brand asked for: each family by itself, for npm takes away what it was not asked for. */
const fetchedTo = (id: string) => join('.cairn/fonts', id);

/**
 * The families that `site.yaml` asks for. Packages that are not there are fetched from npm, once.
 *
 * @throws TypefaceFault if they cannot be fetched, or do not have what the site needs.
 */
export function typefacesOf({ fonts }: Pick<SiteData, 'fonts'>): Typefaces {
	const read = (field: TypefaceField): Typeface | undefined => {
		const id = fonts?.[field];
		return id === undefined ? undefined : typeface(id, field);
	};
	return { text: read('text'), headings: read('headings') };
}

/** Their names, each once. */
export const familyTitles = ({ text, headings }: Typefaces): string[] => [
	...new Set([text, headings].flatMap((one) => (one === undefined ? [] : [one.title]))),
];

const known = new Map<string, Typeface>();

function typeface(id: string, field: TypefaceField): Typeface {
	const before = known.get(id);
	if (before !== undefined) return before;
	const folder = folderWith(id) ?? fetch(id, field);
	try {
		const read = readTypeface(id, resolve(folder));
		known.set(id, read);
		return read;
	} catch (error) {
		if (!(error instanceof UnfitTypeface)) throw error;
		throw new TypefaceFault(
			field,
			{ message: `'${id}' ${error.message}`, fix: 'choose another family' },
			{ isUnseen: false, error },
		);
	}
}

const folderWith = (id: string): string | undefined =>
	['node_modules', join(fetchedTo(id), 'node_modules')].find((folder) =>
		Object.values(packagesOf(id)).every((name) => existsSync(join(folder, name))),
	);

/** Packages bring no code of theirs along: install scripts are not run, and only font files are read. */
function fetch(id: string, field: TypefaceField): string {
	console.log(`Fetching the font '${id}' from npm …`);
	const folder = fetchedTo(id);
	mkdirSync(folder, { recursive: true });
	const { web, paper } = packagesOf(id);
	// The generation of packages that ours are of; those of families differ in the rest.
	const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		dependencies: Record<string, string>;
	};
	const range = (ours: string) => `^${dependencies[ours] ?? ''}`.replace(/\.\d+\.\d+$/, '');
	const wanted = [
		`${web}@${range('@fontsource-variable/source-sans-3')}`,
		`${paper}@${range('@expo-google-fonts/source-sans-3')}`,
	];
	const { status, stderr } = spawnSync(
		'npm',
		[
			'install',
			'--ignore-scripts',
			'--no-save',
			'--no-package-lock',
			'--no-audit',
			'--no-fund',
			'--loglevel=error',
			// Without a network, it is said in seconds rather than minutes.
			'--fetch-retry-mintimeout=1000',
			'--fetch-retry-maxtimeout=4000',
			'--prefix',
			folder,
			...wanted,
		],
		{ encoding: 'utf8', shell: process.platform === 'win32' },
	);
	const found = folderWith(id);
	if (status === 0 && found !== undefined) return found;
	rmSync(folder, { recursive: true, force: true });
	const said = stderr.trim();
	throw /E404|ETARGET/.test(stderr)
		? new TypefaceFault(
				field,
				{
					message: `npm has no ${web} and ${paper}`,
					fix: 'look the family up on fontsource.org: its id is the end of its address, and it has to be variable',
				},
				{ isUnseen: false },
			)
		: new TypefaceFault(
				field,
				{
					message: `'${id}' could not be fetched from npm`,
					fix: 'connect to the network and try again, or choose a family that is there already',
				},
				{ isUnseen: true, said },
			);
}
