/** Keeps a runner's own days of each plan in the browser, as far as the browser lets us. */
import { attempt, type Store } from '../browser/storage.ts';
import type { WeekPlan } from '../schema/plan.ts';

/** What a plan looks like, in a line. */
export const shapeOf = ({ days }: Pick<WeekPlan, 'days'>): string =>
	days
		.map(({ day, run, sessions }) => [day, run.kind, ...sessions.map(({ routine }) => routine)].join(' '))
		.join(', ');

interface Saved {
	/** The shape of the plan: a runner's days of one plan mean nothing in another. */
	of: string;
	/** The runner's days, as they stand in the address. */
	days: string;
}

/** The days that were kept of a plan that looks like this; what was kept of any other is dropped. */
export function savedDays(
	key: string,
	of: string,
	store: () => Store = () => localStorage,
): string | undefined {
	const saved = attempt(() => JSON.parse(store().getItem(key) ?? 'null') as Partial<Saved> | null);
	if (saved === null) return undefined;
	if (saved?.of === of && typeof saved.days === 'string') return saved.days;
	attempt(() => store().removeItem(key));
	return undefined;
}

/** Keeps the days of a plan; none for the days of the plan itself. */
export function saveDays(
	key: string,
	of: string,
	days: string,
	store: () => Store = () => localStorage,
): void {
	attempt(() => {
		if (days === '') store().removeItem(key);
		else store().setItem(key, JSON.stringify({ of, days } satisfies Saved));
	});
}
