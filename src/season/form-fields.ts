/** The fields of the season page and the form that they hold. */
import { weekdays, keysOf } from '../schema/vocabulary.ts';
import { formatRuns, parseRuns } from './own-runs.ts';
import { fieldNames } from './season-address.ts';
import type { SeasonForm } from './season-form.ts';

/** What the choice of a running week says when the seven days are filled in. */
export const own = 'own';

const days = keysOf(weekdays);
const dayField = (day: string) => `run-${day}`;
/** Fields whose value stands in the form as it is. */
const plain = fieldNames.filter((name) => name !== 'runs');

/** What the fields say. */
export function readFields(element: HTMLFormElement): SeasonForm {
	const data = new FormData(element);
	const said = (name: string): string => {
		const value = data.get(name);
		return typeof value === 'string' ? value : '';
	};
	return {
		...(Object.fromEntries(plain.map((name) => [name, said(name)])) as Record<
			(typeof plain)[number],
			string
		>),
		from: said('from') as SeasonForm['from'],
		runs: said('runs') === own ? formatRuns(days.map((day) => said(dayField(day)))) : said('runs'),
	};
}

/** Fills the fields. What they do not offer leaves them as they are. */
export function fillFields(element: HTMLFormElement, form: SeasonForm): void {
	const put = (name: string, value: string): void => {
		const field = element.elements.namedItem(name);
		if (field instanceof HTMLSelectElement) {
			if ([...field.options].some((option) => option.value === value)) field.value = value;
		} else if (field instanceof RadioNodeList) {
			// Setting a value that no button has would leave none of them chosen.
			if ([...field].some((button) => button instanceof HTMLInputElement && button.value === value))
				field.value = value;
		} else if (field instanceof HTMLInputElement) {
			if (field.type === 'radio') field.checked = field.value === value;
			else field.value = value;
		}
	};
	for (const name of plain) put(name, form[name]);
	put('from', form.from);
	const kinds = parseRuns(form.runs);
	put('runs', kinds === undefined ? form.runs : own);
	if (kinds) days.forEach((day, index) => put(dayField(day), kinds[index] ?? 'rest'));
}
