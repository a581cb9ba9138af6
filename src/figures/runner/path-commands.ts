/** One command of path data. */
export interface PathCommand {
	command: string;
	numbers: number[];
}

/** @param d Path data as the runner is drawn with: absolute commands, each written out, numbers with spaces between. */
export const commandsOf = (d: string): PathCommand[] =>
	d.split(/(?=[A-Z])/).map((words) => ({
		command: words.charAt(0),
		numbers: words.length === 1 ? [] : words.slice(1).split(' ').map(Number),
	}));
