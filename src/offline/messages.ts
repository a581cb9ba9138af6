/** What pages and the worker of their copy of the site say to each other. */
import type { SiteList } from './site-list.ts';

/** To a waiting worker: take the place of the older one, if the page that asks is the only one open. */
export const takeOverIfAlone = 'take over if alone';
/** To a waiting worker: take the place of the older one now; every open page reloads. */
export const takeOver = 'take over';
/** From a waiting worker to the page that asked: others are open, so it goes on waiting. */
export const goesOnWaiting = 'goes on waiting';

/** To any worker, with a port for the answer: what it keeps, as a `Holdings`. */
export const whatIsKept = 'what is kept';
export interface Holdings {
	/** Name of the cache with all files of the build. */
	cache: string;
	/** How many they are, and their size. */
	files: number;
	bytes: number;
	/** All that can be kept on request. */
	sheets: SiteList['sheets'];
}

/** To the active worker, with a port for the answer: fetch a sheet and keep it. */
export interface KeepSheet {
	keep: string;
}
/** How that went. `newer`: the server has a newer build than this worker; `full`: the browser has no room. */
export type KeepOutcome = 'kept' | 'newer' | 'full' | 'no network';
