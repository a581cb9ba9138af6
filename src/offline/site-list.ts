import type { FileHashes } from './route.ts';

/** The files of one build, as its worker knows them. */
export interface SiteList {
	/** Kept with the first visit: all of them, or none. */
	files: FileHashes;
	/** Size of all those, in bytes. */
	bytes: number;
	/** Kept on request, one by one. */
	sheets: Readonly<Record<string, SheetFile>>;
}

export interface SheetFile {
	/** Of its content. */
	hash: string;
	bytes: number;
}
