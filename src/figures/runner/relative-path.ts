import { commandsOf } from './path-commands.ts';

/**
 * The same path with every place given from the one before it: the numbers are smaller, and so is the file.
 *
 * @param d Path data of whole numbers with absolute commands M, L, H, V, C, S, Q, A and Z, each written out.
 */
export function relativePath(d: string): string {
	let at = [0, 0];
	let start = at;
	return commandsOf(d)
		.map(({ command, numbers }) => {
			const [x = 0, y = 0] = at;
			switch (command) {
				case 'Z':
					at = start;
					return 'z';
				case 'H':
					at = [numbers[0] ?? x, y];
					return `h${(numbers[0] ?? x) - x}`;
				case 'V':
					at = [x, numbers[0] ?? y];
					return `v${(numbers[0] ?? y) - y}`;
			}
			const shape = command === 'A' ? numbers.splice(0, 5) : [];
			const from = numbers.map((value, index) => value - (index % 2 === 0 ? x : y));
			at = numbers.slice(-2);
			if (command === 'M') start = at;
			return command.toLowerCase() + compact([...shape, ...from]);
		})
		.join('');
}

/** Numbers with as few spaces as path data needs: a minus sign tells them apart, too. */
const compact = (numbers: readonly number[]): string =>
	numbers.map((value, index) => (index === 0 || value < 0 ? String(value) : ` ${value}`)).join('');
