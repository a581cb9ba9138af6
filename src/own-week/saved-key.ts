/** Where the browser keeps a runner's own days; apart from what reads them, because every week page asks for it. */

/** The key of a plan. Storage belongs to a whole origin, where several copies of the site may stand. */
export const keyFor = (base: string, plan: string): string => `cairn:week:1:${base}:${plan}`;

/** Whether anything is kept there, whatever it is. */
export function isKept(key: string): boolean {
	try {
		return localStorage.getItem(key) !== null;
	} catch {
		return false; // Private windows may refuse.
	}
}
