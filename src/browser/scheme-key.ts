/** Where the browser keeps whether this copy of the site is light or dark. */
export const schemeKey = (base: string): string => `cairn:scheme:1:${base}`;
