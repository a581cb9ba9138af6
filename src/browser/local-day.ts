/** The day that it is on the runner's own calendar, as "2027-03-02": a date is not an instant. */
export function localDay(now = new Date()): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
