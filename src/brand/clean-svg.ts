import { optimize, type CustomPlugin } from 'svgo';

/** A picture, or why it cannot be one. */
export type CleanedSvg = { svg: string } | { line: number; message: string; fix: string };

const fix = 'export it again as plain SVG';

/**
 * An SVG without scripts, and without what drawing programs leave in it. It is made to be shown by `<img>`, and does no
 * harm either if somebody opens its address.
 */
export function cleanSvg(text: string): CleanedSvg {
	// An entity may stand for anything, and would be looked at before it is put in.
	if (/<!ENTITY/i.test(text)) return { line: 1, message: 'defines entities', fix };
	const foreign: string[] = [];
	const undrawable: string[] = [];
	try {
		const { data } = optimize(text, {
			plugins: [
				'removeDoctype',
				'removeXMLProcInst',
				'removeComments',
				'removeMetadata',
				'removeEditorsNSData',
				'removeScripts',
				lookForForeign(foreign),
				lookForSize(undrawable),
			],
		});
		const [first] = foreign;
		if (first !== undefined) return { line: 1, message: `holds ${first}`, fix };
		if (!/^\s*<svg\b/.test(data)) return { line: 1, message: 'is no SVG', fix };
		const [fault] = undrawable;
		if (fault !== undefined) return { line: 1, message: fault, fix };
		return { svg: data };
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const { line = 1, reason = error.message } = error as { line?: number; reason?: string };
		return { line, message: `is no SVG: ${reason}`, fix };
	}
}

/** What a picture has no use for and `removeScripts` leaves: other documents, and addresses of other places. */
function lookForForeign(found: string[]): CustomPlugin {
	const inStyle = (text: string) => {
		if (leadsOut(text)) found.push('a style that loads something else');
	};
	return {
		name: 'look-for-foreign-things',
		fn: () => ({
			element: {
				enter: ({ name, attributes }) => {
					if (/(^|:)(script|foreignobject|iframe|object|embed|handler|listener)$/i.test(name))
						found.push(`<${name}>`);
					for (const [key, value] of Object.entries(attributes)) {
						const isAddress = /(^|:)(href|src)$/i.test(key);
						if (/^on/i.test(key)) found.push(`'${key}', which runs code`);
						else if (isAddress && !/^\s*(#|data:image\/(png|jpeg|webp|gif)[;,])/i.test(value))
							found.push(`the address of something else in '${key}'`);
						else if (key === 'attributeName' && /href|src|^on/i.test(value))
							found.push('an animation of an address');
						else if (!isAddress) inStyle(value);
					}
				},
			},
			text: { enter: ({ value }) => inStyle(value) },
			cdata: { enter: ({ value }) => inStyle(value) },
		}),
	};
}

/** Parts within parts: what draws SVGs for icons and paper gives up at 256. */
const deepest = 200;

/** What browsers may still show, and what draws icons and sheets does not. */
function lookForSize(found: string[]): CustomPlugin {
	let depth = 0;
	return {
		name: 'look-for-size',
		fn: () => ({
			element: {
				enter: ({ name, attributes: { viewBox, width, height } }, parent) => {
					depth += 1;
					if (depth === deepest) found.push('has parts within parts that nobody would draw so');
					if (name !== 'svg' || parent.type !== 'root') return;
					const sides = [
						...(viewBox
							?.trim()
							.split(/[\s,]+/)
							.slice(2) ?? []),
						width ?? '1',
						height ?? '1',
					];
					if (!sides.map(Number.parseFloat).every((side) => side >= 0.1 && side <= 100_000))
						found.push('has no size: its width, its height or its viewBox is nothing, or far too much');
				},
				exit: () => {
					depth -= 1;
				},
			},
		}),
	};
}

/** Styles may name a part of the same picture, and nothing else; a backslash could spell what nobody finds. */
const leadsOut = (text: string): boolean =>
	/@import|expression\s*\(|javascript:|\\/i.test(text) || /url\(\s*(?!['"]?\s*#)/i.test(text);
