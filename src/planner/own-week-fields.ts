/** The fields of an address that hold a runner's own week (see `own-week-address.ts`); apart, because every week page asks for them. */
export const ownWeekFields = ['runs', 'put', 'free'] as const;

/** Whether the query of an address says anything about days. */
export const speaksOfDays = (query: string): boolean => {
	const asked = new URLSearchParams(query);
	return ownWeekFields.some((field) => asked.has(field));
};
