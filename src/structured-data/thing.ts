/** What a page is about, in the words of schema.org: for search engines and other programs that read pages. */
export interface Thing {
	readonly '@type': string | readonly string[];
	readonly [property: string]: Property;
}
type Property = string | number | Thing | readonly Property[] | undefined;

/** Makes the whole address of a path of the site. */
export type Absolute = (path: string) => string;

/**
 * Things as one block of JSON-LD. A text may hold `<`, which would end the block: it is written in a way that JSON
 * knows and HTML does not.
 */
export const jsonLd = (things: readonly Thing[]): string =>
	JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');

/** A number, or the limits of one. */
export const quantity = (
	{ min, max }: { min: number; max: number },
	unit: { unitCode: string } | { unitText: string },
): Thing =>
	min === max
		? { '@type': 'QuantitativeValue', value: min, ...unit }
		: { '@type': 'QuantitativeValue', minValue: min, maxValue: max, ...unit };
