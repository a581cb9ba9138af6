import { deflateSync } from 'node:zlib';

/** Objects that share one stream: a reader unpacks all of them to get at one. */
const objectsPerStream = 200;

/** Where the cross-reference stream finds an object: at an offset of the file, or at a place in an object stream. */
type Place = { offset: number } | { stream: number; index: number };

/**
 * The same PDF with its small objects in compressed streams (ISO 32000-1, 7.5.7 and 7.5.8). Typst writes the
 * structure tree, which makes a file accessible, as plain text, and it is a third of a sheet; in a booklet, more.
 *
 * @param file As Typst writes it: each object once, each stream with its length, one cross-reference table.
 * @returns The same objects under the same numbers.
 * @throws Error if the file is written in another way than this knows.
 */
export function packPdf(file: Uint8Array): Uint8Array {
	const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
	const text = bytes.toString('latin1');
	const { objects, trailer, header } = objectsOf(text);
	const parts: Buffer[] = [];
	let length = 0;
	const write = (part: Buffer | string): void => {
		const buffer = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
		parts.push(buffer);
		length += buffer.length;
	};
	const places = new Map<number, Place>();
	const writeStream = (number: number, entries: string, content: Buffer): void => {
		places.set(number, { offset: length });
		write(`${number} 0 obj\n<<${entries}/Length ${content.length}>>\nstream\n`);
		write(content);
		write('\nendstream\nendobj\n');
	};

	write(header);
	for (const object of objects.filter((one) => one.stream !== undefined)) {
		const { number, value, stream = '' } = object;
		// What describes the file has to be found by those who read no PDF; everything else is packed.
		if (value.includes('/Filter') || value.includes('/Type /Metadata')) {
			places.set(number, { offset: length });
			write(`${number} 0 obj\n${value}\nstream\n${stream}\nendstream\nendobj\n`);
		} else {
			const entries = value.replace(/^<<|>>$/g, '').replace(/\/Length \d+/, '');
			writeStream(number, `${entries}/Filter /FlateDecode`, deflated(Buffer.from(stream, 'latin1')));
		}
	}

	let last = Math.max(...objects.map(({ number }) => number));
	const plain = objects.filter(({ stream }) => stream === undefined);
	for (let first = 0; first < plain.length; first += objectsPerStream) {
		const chunk = plain.slice(first, first + objectsPerStream);
		last += 1;
		let offset = 0;
		const index = chunk.map(({ number, value }, position) => {
			places.set(number, { stream: last, index: position });
			const entry = `${number} ${offset}`;
			offset += value.length + 1;
			return entry;
		});
		const head = `${index.join(' ')}\n`;
		const content = Buffer.from(head + chunk.map(({ value }) => `${value}\n`).join(''), 'latin1');
		writeStream(
			last,
			`/Type /ObjStm /N ${chunk.length} /First ${head.length} /Filter /FlateDecode`,
			deflated(content),
		);
	}

	const table = last + 1;
	const start = length;
	places.set(table, { offset: start });
	const entries = `/Type /XRef /Size ${table + 1} /W [1 4 2] ${trailer} /Filter /FlateDecode `;
	writeStream(table, entries, deflated(crossReferences(places, table + 1)));
	write(`startxref\n${start}\n%%EOF\n`);
	return Buffer.concat(parts);
}

interface PdfObject {
	number: number;
	value: string;
	/** What stands between `stream` and `endstream`, if it has one. */
	stream: string | undefined;
}

function objectsOf(text: string): { objects: PdfObject[]; trailer: string; header: string } {
	const end = /\nstartxref\s+(\d+)\s+%%EOF\s*$/.exec(text);
	const start = Number(end?.[1] ?? -1);
	const table = /^xref\n0 (\d+)\n/.exec(text.slice(start, start + 40));
	const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text.slice(start))?.[1];
	if (table === null || trailer === undefined) throw unknown('it has no cross-reference table');
	const first = start + table[0].length;
	const offsets = Array.from({ length: Number(table[1]) - 1 }, (_, index) =>
		Number(text.slice(first + 20 * (index + 1), first + 20 * (index + 1) + 10)),
	);
	const ends = new Map(
		offsets.toSorted((a, b) => a - b).map((offset, index, all) => [offset, all[index + 1] ?? start]),
	);
	const objects = offsets.map((offset, index) =>
		objectOf(index + 1, text.slice(offset, ends.get(offset)).trimEnd()),
	);
	return {
		objects,
		trailer: trailer.replace(/\/Size \d+/, '').trim(),
		header: text.slice(0, Math.min(...offsets)),
	};
}

function objectOf(number: number, text: string): PdfObject {
	const opening = `${number} 0 obj\n`;
	const closing = '\nendobj';
	if (!text.startsWith(opening) || !text.endsWith(closing)) {
		throw unknown(`object ${number} is not where it should be`);
	}
	const content = text.slice(opening.length, -closing.length);
	if (!content.endsWith('\nendstream')) return { number, value: content, stream: undefined };
	const [value = ''] = content.split('\nstream\n', 1);
	const length = Number(/\/Length (\d+)\b(?! \d+ R)/.exec(value)?.[1] ?? NaN);
	const from = value.length + '\nstream\n'.length;
	if (content.slice(from + length).trimStart() !== 'endstream') {
		throw unknown(`the length of stream ${number} is wrong`);
	}
	return { number, value, stream: content.slice(from, from + length) };
}

/** Seven bytes each: the kind, then the offset, or the stream and the place in it. */
function crossReferences(places: ReadonlyMap<number, Place>, size: number): Buffer {
	const table = Buffer.alloc(size * 7);
	for (let number = 0; number < size; number++) {
		const place = places.get(number);
		const at = number * 7;
		if (place === undefined) {
			if (number !== 0) throw unknown(`object ${number} is missing`);
			table.writeUInt16BE(65_535, at + 5);
		} else if ('offset' in place) {
			table.writeUInt8(1, at);
			table.writeUInt32BE(place.offset, at + 1);
		} else {
			table.writeUInt8(2, at);
			table.writeUInt32BE(place.stream, at + 1);
			table.writeUInt16BE(place.index, at + 5);
		}
	}
	return table;
}

/** A level of 9 takes twice as long for a hundredth less. */
const deflated = (content: Buffer): Buffer => deflateSync(content, { level: 6, memLevel: 9 });
const unknown = (what: string) =>
	new Error(`The PDF cannot be packed: ${what}. Has a new version of Typst another way to write files?`);
