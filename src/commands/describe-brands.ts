import { counted } from '../guide/list-words.ts';

/** What a brand has, and what it cost. */
interface BrandCost {
	pages: number;
	pdfs: number;
	/** How many of them were there before. */
	kept: number;
	/** Seconds that a core worked, for its build and its part in printing ahead: they do not depend on what else runs. */
	cpu: number;
}

export const secondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;

/** What became of a brand that was built with others. */
export interface BrandResult {
	name: string;
	/** Undefined if its build failed. */
	built: BrandCost | undefined;
	/** What its build had to say: problems, or what to mind. */
	words: string;
}

/** A table of all brands, and below it, why each that failed did. */
export function describeBrands(results: readonly BrandResult[]): string {
	const first = results.find(({ built }) => built !== undefined)?.built;
	const rows = results.map(({ name, built }) =>
		built === undefined || first === undefined
			? [name, 'failed', '', '', '']
			: [
					name,
					String(built.pages),
					`${built.pdfs} (${built.kept} kept)`,
					`${built.cpu.toFixed(0)} s`,
					`${((100 * built.cpu) / first.cpu).toFixed(0)} %`,
				],
	);
	const table = [['Brand', 'Pages', 'PDFs', 'CPU', 'Of the first'], ...rows];
	const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
	const lines = table.map((row) =>
		row
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
			)
			.join('  ')
			.trimEnd(),
	);
	const failed = results.filter(({ built }) => built === undefined);
	const reasons = failed.map(({ name, words }) => `${name}\n${words.trim().replace(/^/gm, '  ')}`);
	const summary =
		failed.length === 0 ? [] : [`${counted(failed.length, 'brand')} of ${results.length} failed.`];
	return [lines.join('\n'), ...reasons, ...summary].join('\n\n');
}
