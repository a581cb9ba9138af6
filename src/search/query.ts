/** What somebody looks for, as it stands in the address of the search page. */
export interface Query {
	words: string;
	/** Chosen values of each filter; one of them is enough, but every filter counts. */
	filters: Readonly<Record<string, readonly string[]>>;
}

/** Filters of the search page, by what addresses call them. */
export const filterNames = ['type', 'phase', 'muscle', 'equipment'] as const;

/** Reads a query from the part of an address behind the question mark. */
export function parseQuery(search: string): Query {
	const parameters = new URLSearchParams(search);
	const filters = filterNames.map((name) => [name, parameters.getAll(name)] as const);
	return {
		words: parameters.get('q') ?? '',
		filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
	};
}

/** The query as the part of an address behind the question mark; empty if nothing is looked for. */
export function formatQuery({ words, filters }: Query): string {
	const parameters = new URLSearchParams();
	if (words.trim() !== '') parameters.set('q', words.trim());
	for (const [name, values] of Object.entries(filters))
		for (const value of values) parameters.append(name, value);
	const text = parameters.toString();
	return text === '' ? '' : `?${text}`;
}

/** Whether anything is asked for at all. */
export const isAsked = ({ words, filters }: Query): boolean =>
	words.trim() !== '' || Object.values(filters).some((values) => values.length > 0);
