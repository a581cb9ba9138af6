/** What a browser's storage is, so that a test can stand in for it. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Uses storage as far as the browser lets us: private windows and full disks refuse. A page works without it, it only
 * does not remember.
 *
 * @returns `undefined` where the browser refused.
 */
export function attempt<Result>(use: () => Result): Result | undefined {
	try {
		return use();
	} catch {
		return undefined;
	}
}
