/** A week on its page, whether by itself or in a booklet. */
import { shortDate } from '../guide/date-words.ts';
import { minutesWords } from '../guide/dose-words.ts';
import { find, type Guide } from '../guide/guide.ts';
import { effortOf } from '../guide/run-effort.ts';
import { shortDay } from '../guide/short-day.ts';
import { t } from '../language/t.ts';
import type { PlanDay, WeekPlan } from '../schema/plan.ts';
import type { SiteData } from '../schema/site.ts';
import { profiles } from '../schema/vocabulary.ts';
import { addressOf, type Address } from './imprint.ts';
import { legendOf, sessionTables, type SheetSession } from './session-table.ts';

/** How hard a day's run is. Sheets tell it by a shape and a word. */
export type Effort = ReturnType<typeof effortOf>;

/** One day of the strip at the head of the sheet. */
export interface SheetDay {
	/** "Tue". */
	name: string;
	/** "2 Mar", where the plan has dates. */
	date: string | null;
	/** What the day's run is, in words. */
	run: string;
	effort: Effort;
	/** Word for the effort: "Hard"; empty on a day without a run, which is not easy but free. */
	effortWord: string;
	/** Titles of the day's sessions, in the order in which they are done. */
	sessions: string[];
}

/** The page as plain words and numbers: see `week-page.typ`. */
export interface WeekPage extends Address {
	title: string;
	/** Phase, method, kit and time, each with its label. */
	facts: { label: string; value: string }[];
	/** Whether to leave a line for the date: plans with dates show them in the strip. */
	askForDate: boolean;
	/** What is different in this week of a season, in a few sentences; empty outside of seasons. */
	change: string;
	days: SheetDay[];
	sessions: SheetSession[];
	/** How to read and use the tables, in a sentence or three; empty without sessions. */
	legend: string;
}

const effortWords = { hard: t`Hard`, easy: t`Easy`, between: t`Medium` } as const satisfies Record<
	Effort,
	string
>;

/**
 * What the page of a week shows.
 *
 * @param pageUrl Full address of the plan's page; it goes into the QR code.
 */
export function weekPage(plan: WeekPlan, guide: Guide, site: SiteData, pageUrl: string): WeekPage {
	const sessions = sessionTables(plan, guide);
	return {
		title: plan.title,
		facts: facts(plan, guide),
		askForDate: plan.days.every(({ date }) => date === undefined),
		change: [plan.change ?? '', ...(plan.notes ?? [])].filter((words) => words !== '').join(' '),
		days: plan.days.map(sheetDay),
		sessions,
		legend: legendOf(sessions, site.units),
		...addressOf(pageUrl),
	};
}

function facts(plan: WeekPlan, guide: Guide): WeekPage['facts'] {
	const facts = [
		{ label: t`Phase`, value: guide.phases[plan.phase].title },
		{ label: t`Method`, value: find(guide, 'methods', plan.method).title },
		{ label: t`Kit`, value: profiles[plan.equipment] },
	];
	if (plan.totals.minutes.max > 0) facts.push({ label: t`Time`, value: minutesWords(plan.totals.minutes) });
	if (plan.week !== undefined) facts.unshift({ label: t`Week`, value: seasonWeek(plan.week, plan) });
	return facts;
}

/** "3, 13 to go, lighter": where the week stands in its season. */
function seasonWeek(week: number, { weeksToRace, deload, easeIn }: WeekPlan): string {
	const words = [String(week)];
	if (weeksToRace !== undefined && weeksToRace > 0) words.push(t`${weeksToRace}\u00a0to go`);
	if (deload === true) words.push(t`lighter`);
	if (easeIn === true) words.push(t`easing in`);
	return words.join(', ');
}

function sheetDay(planned: PlanDay): SheetDay {
	const { day, date, run, sessions } = planned;
	const effort = effortOf(planned);
	return {
		name: shortDay(day),
		date: date === undefined ? null : dateWords(date),
		run: run.label,
		effort,
		effortWord: run.kind === 'rest' ? '' : effortWords[effort],
		sessions: sessions.map(({ title }) => title),
	};
}

/** On one line, and no longer than a day's column: "7 Sep". */
const dateWords = (date: string): string => shortDate(date).replace(' ', '\u00a0').replace('Sept', 'Sep');
