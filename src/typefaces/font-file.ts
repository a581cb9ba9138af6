/** What a TrueType file says of itself. By the OpenType specification, chapters `name` and `cmap`. Pure. */

/** @returns The bytes of a table of the file. @throws Error if there is none. */
function tableOf(font: Buffer, wanted: string): Buffer {
	const count = font.readUInt16BE(4);
	for (let index = 0; index < count; index += 1) {
		const at = 12 + 16 * index;
		if (font.toString('latin1', at, at + 4) !== wanted) continue;
		const from = font.readUInt32BE(at + 8);
		return font.subarray(from, from + font.readUInt32BE(at + 12));
	}
	throw new Error(`The font has no table '${wanted}'.`);
}

/** The name of the family, as programs list it that know more than four styles of a family. */
export function familyName(font: Buffer): string {
	const table = tableOf(font, 'name');
	const strings = table.readUInt16BE(4);
	const records = Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
		const at = 6 + 12 * index;
		const [platform, id] = [table.readUInt16BE(at), table.readUInt16BE(at + 6)];
		const from = strings + table.readUInt16BE(at + 10);
		return { platform, id, bytes: table.subarray(from, from + table.readUInt16BE(at + 8)) };
	});
	// Windows’ names are UTF-16, and there in every font; 16 is the family of all weights, 1 of up to four.
	const ofWindows = (id: number) => records.find((one) => one.platform === 3 && one.id === id)?.bytes;
	const name = ofWindows(16) ?? ofWindows(1);
	if (name === undefined) throw new Error('The font has no name.');
	return Buffer.from(name).swap16().toString('utf16le');
}

/** Those letters of a text that the font cannot draw, each once. */
export function missingLetters(font: Buffer, text: string): string[] {
	const has = lettersOf(tableOf(font, 'cmap'));
	return [...new Set(text)].filter((letter) => !has(letter.codePointAt(0) ?? 0));
}

function lettersOf(cmap: Buffer): (point: number) => boolean {
	const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
		cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4)),
	);
	const ranges = subtables.flatMap((table) => {
		if (table.readUInt16BE(0) === 12) {
			return Array.from({ length: table.readUInt32BE(12) }, (_, index): [number, number] => [
				table.readUInt32BE(16 + 12 * index),
				table.readUInt32BE(20 + 12 * index),
			]);
		}
		if (table.readUInt16BE(0) !== 4) return [];
		const segments = table.readUInt16BE(6) / 2;
		return Array.from({ length: segments }, (_, index): [number, number] => [
			table.readUInt16BE(16 + 2 * segments + 2 * index),
			table.readUInt16BE(14 + 2 * index),
		]);
	});
	return (point) => ranges.some(([from, to]) => from <= point && point <= to);
}
