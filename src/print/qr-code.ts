import { encode } from 'uqr';

/**
 * A place in a document's data where the QR code of an address goes. It is drawn when the document is printed: finding
 * the one of eight patterns that is read best takes a while, and most documents are kept from an earlier build.
 */
export interface Code {
	codeOf: string;
}

const isCode = (value: unknown): value is Code =>
	typeof value === 'object' && value !== null && 'codeOf' in value;

/**
 * A document's data as JSON, with its codes drawn.
 *
 * @throws Error if an address is too long for a QR code (about 2900 characters).
 */
export const withCodes = (data: unknown): string =>
	JSON.stringify(data, (_, value: unknown) => (isCode(value) ? drawn(value.codeOf) : value));

const codes = new Map<string, string>();

/** Both papers, and the weeks of a season and its booklet, share a code. */
function drawn(url: string): string {
	const code = codes.get(url) ?? qrCode(encode(url, { ecc: 'M', border: 0 }).data);
	codes.set(url, code);
	return code;
}

/** As `sheet.typ` has it. */
const ink = '#1f2421';

/**
 * An SVG without a quiet zone. Runs of black modules become one bar each, and all of them one shape: an outline for each
 * module is read slowly.
 */
function qrCode(modules: readonly (readonly boolean[])[]): string {
	const bars = modules.flatMap((row, y) =>
		[
			...row
				.map((black) => (black ? '1' : '0'))
				.join('')
				.matchAll(/1+/g),
		].map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`),
	);
	const side = modules.length;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="${ink}" d="${bars.join('')}"/></svg>`;
}
