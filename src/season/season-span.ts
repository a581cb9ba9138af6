/** How many weeks a season has, and what to say if it cannot be. */
import { plural } from '../language/plural.ts';
import { t } from '../language/t.ts';
import { addDays, daysBetween, isCalendarDay, startOfWeek } from '../planner/calendar-days.ts';
import { longDate } from '../guide/date-words.ts';
import { firstDayOf, seasonWeeks } from '../planner/season-frame.ts';
import { phases, type Weekday } from '../schema/vocabulary.ts';
import { quoted } from './quoted.ts';
import type { Problem, Remark, Way } from './remark.ts';
import { formatForm } from './season-address.ts';
import type { SeasonForm } from './season-form.ts';

/** Where in time a season is asked for. */
export interface SpanQuestion {
	form: SeasonForm;
	/** What a form is before anybody touches it. */
	defaults: SeasonForm;
	/** The day that it is where the runner is. */
	today: string;
	weekStart: Weekday;
	/** Id of a method that the site has pages for. */
	method: string;
}

/** A season's place in time, or everything that keeps it from having one. */
export type Span = { length: number; remarks: Remark[] } | { problems: Problem[] };

const { min, max } = seasonWeeks;
/** After so many days nobody recovers from a race any more. */
const justRun = 42;

/** Weeks from the one that holds a day to the race week, both included. */
const weeksFrom = (day: string, race: string, weekStart: Weekday): number =>
	daysBetween(startOfWeek(day, weekStart), startOfWeek(race, weekStart)) / 7 + 1;

/** First day of the coming week: today, if a week begins today. */
const comingWeek = (today: string, weekStart: Weekday): string => startOfWeek(addDays(today, 6), weekStart);

/**
 * The weeks that a form asks for. A season may be under way: who planned it weeks ago comes back to it. Even its race
 * may be run, as long as weeks of recovery follow.
 */
export function spanOf(question: SpanQuestion): Span {
	const { form, today, weekStart, method } = question;
	const wrong = [wrongRace(question), wrongWeeks(form), wrongStart(form)].filter((one) => one !== undefined);
	if (wrong.length > 0) return { problems: wrong };
	if (form.from === 'weeks') return underWay(question, Number(form.weeks));
	if (form.from === 'start') return byStart(question);

	const { race } = form;
	const length = weeksFrom(comingWeek(today, weekStart), race, weekStart);
	if (length < min) return { problems: [tooSoon(question)] };
	if (length <= max) return { length, remarks: [] };
	const first = longDate(firstDayOf(race, max, weekStart));
	const words = t`Your race is ${length} weeks away, and a season has at most ${max}. So it starts on ${first}. Until then, take the weeks of the off-season.`;
	return { length: max, remarks: [{ words, ways: [phaseWay(method, 'off-season')] }] };
}

const problem = (field: Problem['field'], words: string, ways: readonly Way[] = []): Problem => ({
	field,
	words,
	ways,
});

const weeksOf = {
	'off-season': t`Off-season weeks`,
	taper: t`Taper weeks`,
	'race-week': phases['race-week'],
	recovery: t`Recovery weeks`,
};

const phaseWay = (method: string, phase: keyof typeof weeksOf): Way => ({
	words: weeksOf[phase],
	path: `/plans/${method}/${phase}/`,
});

function wrongRace({ form, today, weekStart, method }: SpanQuestion): Problem | undefined {
	const { race, from, recovery } = form;
	if (race === '') return problem('race', t`Choose the day of your race.`);
	if (!isCalendarDay(race))
		return problem('race', t`${quoted(race)} is not a day of the calendar. Choose the day of your race.`);
	const lastDay = addDays(startOfWeek(race, weekStart), 6 + 7 * (Number(recovery) || 0));
	if (race >= today || (from !== 'coming' && recovery !== '0' && lastDay >= today)) return undefined;
	return problem(
		'race',
		t`${longDate(race)} is over. Choose the day of your next race.`,
		daysBetween(race, today) <= justRun ? [phaseWay(method, 'recovery')] : [],
	);
}

function wrongWeeks({ from, weeks }: SeasonForm): Problem | undefined {
	if (from !== 'weeks') return undefined;
	const range = t`A season has ${min} to ${max} weeks, race week included.`;
	if (weeks === '') return problem('weeks', `${range} ${t`How many shall yours have?`}`);
	if (!/^\d+$/.test(weeks))
		return problem('weeks', `${t`${quoted(weeks)} is not a number of weeks.`} ${range}`);
	const isRight = Number(weeks) >= min && Number(weeks) <= max;
	if (isRight) return undefined;
	return problem('weeks', t`A season has ${min} to ${max} weeks, race week included, not ${Number(weeks)}.`);
}

function wrongStart({ from, start }: SeasonForm): Problem | undefined {
	if (from !== 'start') return undefined;
	if (start === '') return problem('start', t`Choose the day on which you start.`);
	if (isCalendarDay(start)) return undefined;
	return problem(
		'start',
		t`${quoted(start)} is not a day of the calendar. Choose the day on which you start.`,
	);
}

function tooSoon({ form, defaults, today, weekStart, method }: SpanQuestion): Problem {
	const { race } = form;
	const days = daysBetween(today, race);
	if (days === 0)
		return problem('race', t`Your race is today. There is nothing left to plan: run well.`, [
			phaseWay(method, 'recovery'),
		]);
	const need = t`A season needs at least four weeks.`;
	const withThisWeek = weeksFrom(today, race, weekStart);
	if (withThisWeek === 1)
		return problem(
			'race',
			`${need} ${plural(
				days,
				t`Your race is ${days} day away, and nothing that you lift now makes you stronger for it. Take race week instead.`,
				t`Your race is ${days} days away, and nothing that you lift now makes you stronger for it. Take race week instead.`,
			)}`,
			[phaseWay(method, 'race-week')],
		);
	if (withThisWeek < min)
		return problem(
			'race',
			`${need} ${plural(
				days,
				t`Your race is ${days} day away: take the taper week and race week instead.`,
				t`Your race is ${days} days away: take the taper week and race week instead.`,
			)}`,
			[phaseWay(method, 'taper'), phaseWay(method, 'race-week')],
		);
	return problem(
		'race',
		`${need} ${t`From the coming week on there are three. Start this week, and it is four; or take the taper week and race week.`}`,
		[
			{
				words: t`Start this week`,
				path: formatForm({ ...form, from: 'weeks', weeks: String(min) }, defaults),
			},
			phaseWay(method, 'taper'),
			phaseWay(method, 'race-week'),
		],
	);
}

function byStart(question: SpanQuestion): Span {
	const { form, defaults, today, weekStart } = question;
	const { race, start } = form;
	const wrong = (words: string, ways: readonly Way[] = []): Span => ({
		problems: [problem('start', words, ways)],
	});
	if (start >= race) return wrong(t`That start is not before your race. Choose an earlier day.`);

	const length = weeksFrom(start, race, weekStart);
	const startingOn = (day: string): Way[] =>
		day < startOfWeek(today, weekStart)
			? []
			: [{ words: t`Start on ${longDate(day)}`, path: formatForm({ ...form, start: day }, defaults) }];
	if (length < min) {
		const latest = firstDayOf(race, min, weekStart);
		return wrong(
			plural(
				length,
				t`A season needs at least four weeks, and from then on there is one. The last week to start in begins on ${longDate(latest)}.`,
				t`A season needs at least four weeks, and from then on there are ${length}. The last week to start in begins on ${longDate(latest)}.`,
			),
			startingOn(latest),
		);
	}
	if (length > max) {
		const earliest = firstDayOf(race, max, weekStart);
		return wrong(
			t`A season has at most ${max} weeks, and from then on there are ${length}. The first week to start in begins on ${longDate(earliest)}.`,
			startingOn(earliest),
		);
	}
	return underWay(question, length);
}

/** A season that may have begun before this week: then it says so. */
function underWay({ form, defaults, today, weekStart }: SpanQuestion, length: number): Span {
	const { race } = form;
	const first = firstDayOf(race, length, weekStart);
	const week = Math.floor(daysBetween(first, today) / 7) + 1;
	if (week <= 1) return { length, remarks: [] };
	const words = t`This season began on ${longDate(first)}: you are in week ${week}.`;
	if (weeksFrom(comingWeek(today, weekStart), race, weekStart) < min)
		return { length, remarks: [{ words, ways: [] }] };
	const afresh: Way = {
		words: t`Start in the coming week`,
		path: formatForm({ ...form, from: 'coming' }, defaults),
	};
	return {
		length,
		remarks: [
			{ words: `${words} ${t`If you have not begun yet, start in the coming week.`}`, ways: [afresh] },
		],
	};
}
