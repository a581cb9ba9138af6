import { find } from '../guide/guide.ts';
import { listWords } from '../guide/list-words.ts';
import { t } from '../language/t.ts';
import type { SeasonRequest } from '../planner/season-request.ts';
import { keysOf, maintenancePolicies, profilesInSentence } from '../schema/vocabulary.ts';
import { runsFrom } from './own-runs.ts';
import { quoted } from './quoted.ts';
import type { Problem, Remark } from './remark.ts';
import { formatForm } from './season-address.ts';
import { formDefaults, type SeasonForm, type SeasonOffer } from './season-form.ts';
import { spanOf } from './season-span.ts';

/** A form that makes sense: what to plan, and all that goes with it. */
export interface SeasonWish {
	request: SeasonRequest;
	/** When sessions begin in the calendar: "18:30"; without it they last all day. */
	startTime?: string;
	/** What to know before reading the plan. */
	remarks: readonly Remark[];
	/** The query that brings this season back on any day: "?race=2027-06-12&weeks=16". */
	address: string;
}

/** Longest name of a race, in characters. */
export const longestName = 80;
/** Most weeks of recovery that the page offers. */
export const mostRecovery = 4;

/**
 * What a form asks for, or everything that is wrong with it, in the order of its fields.
 *
 * @param today The day that it is where the runner is.
 */
export function wishFrom(
	form: SeasonForm,
	offer: SeasonOffer,
	today: string,
): { wish: SeasonWish } | { problems: readonly Problem[] } {
	const { guide, methods, kits, weekStart } = offer;
	const defaults = formDefaults(offer);
	const problems: Problem[] = [];
	const demand = (holds: boolean, field: keyof SeasonForm, words: string): void => {
		if (!holds) problems.push({ field, words, ways: [] });
	};

	const hasMethod = methods.includes(form.method);
	const method = hasMethod ? form.method : defaults.method;
	const name = form.name.trim().replace(/\s+/g, ' ');
	const span = spanOf({ form, defaults, today, weekStart, method });
	if ('problems' in span) problems.push(...span.problems);
	demand(
		name.length <= longestName,
		'name',
		t`This name has ${name.length} characters. Keep it to ${longestName}.`,
	);
	demand(
		hasMethod,
		'method',
		t`There is no method ${quoted(form.method)} here. Choose ${listWords(
			methods.map((id) => find(guide, 'methods', id).title),
			'or',
		)}.`,
	);
	const kit = kits.find((one) => one === form.kit);
	demand(
		kit !== undefined,
		'kit',
		t`There is no kit ${quoted(form.kit)} here. Choose ${listWords(
			kits.map((one) => profilesInSentence[one]),
			'or',
		)}.`,
	);
	demand(
		form.sessions === '' || /^[1-4]$/.test(form.sessions),
		'sessions',
		t`Strength sessions a week are 1 to 4, or as the method says.`,
	);
	const runs = form.runs === '' ? undefined : runsFrom(form.runs, guide, weekStart);
	demand(
		form.runs === '' || runs !== undefined,
		'runs',
		t`${quoted(form.runs)} is not a running week. Choose one, or say what you run on each of the seven days.`,
	);
	const recovery = Number(form.recovery);
	demand(
		/^\d$/.test(form.recovery) && recovery <= mostRecovery,
		'recovery',
		t`Recovery has 0 to ${mostRecovery} weeks.`,
	);
	const late = keysOf(maintenancePolicies).find((policy) => policy === form.late);
	demand(
		form.late === '' || late !== undefined,
		'late',
		t`Choose the method’s way, lighter with more repetitions, or keep the load.`,
	);
	demand(
		form.time === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(form.time),
		'time',
		t`${quoted(form.time)} is not a time of day. Write it as 18:30, or leave it empty for all-day entries.`,
	);
	if (problems.length > 0 || 'problems' in span || kit === undefined) return { problems };

	const { length, remarks } = span;
	const request: SeasonRequest = {
		method,
		length,
		equipment: kit,
		weekStart,
		raceDate: form.race,
		...(name !== '' && { raceName: name }),
		...(form.sessions !== '' && { sessions: Number(form.sessions) }),
		...(runs && { runs }),
		...(recovery > 0 && { recoveryWeeks: recovery }),
		...(late && { maintenance: late }),
	};
	// "The coming week" is another one next week: the season must stay where it was planned.
	const pinned: SeasonForm =
		form.from === 'coming' ? { ...form, from: 'weeks', weeks: String(length) } : { ...form };
	return {
		wish: {
			request,
			...(form.time !== '' && { startTime: form.time }),
			remarks,
			address: formatForm({ ...pinned, name }, defaults),
		},
	};
}
