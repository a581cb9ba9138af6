/** Something wrong with a content file, said so that its author can mend it. */
export interface Problem {
	/** Path of the file, as the author would type it. */
	file: string;
	/** Line in that file, from 1. */
	line: number;
	/** Field, such as `dose.amount.min`; empty for the file as a whole. */
	field: string;
	/** What is wrong. */
	message: string;
	/** How to mend it. */
	fix: string;
}

/** One line: `file:line field: what is wrong — how to mend it`. */
export function formatProblem({ file, line, field, message, fix }: Problem): string {
	return `${file}:${line} ${field === '' ? '' : `${field}: `}${message} — ${fix}`;
}

/** Problems in reading order: by file, then by line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line) || (a.field < b.field ? -1 : 1),
	);
}

/** Content that does not hold together. The message lists every problem, one a line. */
export class ContentError extends Error {
	readonly problems: readonly Problem[];
	constructor(problems: readonly Problem[]) {
		super(sortProblems(problems).map(formatProblem).join('\n'));
		this.name = 'ContentError';
		this.problems = problems;
	}
}
