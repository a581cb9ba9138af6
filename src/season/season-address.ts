/** The address of a season: `?race=2027-06-12&weeks=16&kit=home`. Links are shared, so names and values stay as they are. */
import type { SeasonForm } from './season-form.ts';

/** The fields that an address names, in the order in which they are written. */
export const fieldNames = [
	'race',
	'name',
	'weeks',
	'start',
	'method',
	'kit',
	'sessions',
	'runs',
	'recovery',
	'late',
	'time',
] as const satisfies (keyof SeasonForm)[];

/** Whether an address says anything of a season. */
export function speaksOfSeason(search: string): boolean {
	const given = new URLSearchParams(search);
	return fieldNames.some((name) => given.has(name));
}

/**
 * The form that an address describes. Nothing is checked here; what is missing or empty is as in `defaults`. A number
 * of weeks comes before a start.
 *
 * @param search With or without its question mark.
 */
export function parseForm(search: string, defaults: SeasonForm): SeasonForm {
	const given = new URLSearchParams(search);
	const said = (name: (typeof fieldNames)[number]) => given.get(name) ?? '';
	const form = { ...defaults };
	for (const name of fieldNames) if (said(name) !== '') form[name] = said(name);
	form.from = said('weeks') !== '' ? 'weeks' : said('start') !== '' ? 'start' : 'coming';
	if (form.from === 'weeks') form.start = defaults.start;
	return form;
}

/**
 * The query that describes a form, with its question mark; empty if nothing differs from `defaults`.
 *
 * @example formatForm({ ...defaults, race: '2027-06-12', kit: 'home' }, defaults) // '?race=2027-06-12&kit=home'
 */
export function formatForm(form: SeasonForm, defaults: SeasonForm): string {
	const query = new URLSearchParams();
	for (const name of fieldNames) {
		const chosen = name === 'weeks' || name === 'start' ? form.from === name : form[name] !== defaults[name];
		if (chosen) query.set(name, form[name]);
	}
	return query.size === 0 ? '' : `?${query.toString()}`;
}
