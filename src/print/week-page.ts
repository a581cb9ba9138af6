/** A week on its page, whether by itself or in a booklet. */
import { minutesWords } from '../guide/dose-words.ts';
import { find, type Guide } from '../guide/guide.ts';
import { effortOf } from '../guide/run-effort.ts';
import type { PlanDay, WeekPlan } from '../schema/plan.ts';
import type { SiteData } from '../schema/site.ts';
import { profiles, weekdays } from '../schema/vocabulary.ts';
import { addressOf, type Address } from './imprint.ts';
import { legendOf, sessionTables, type SheetSession } from './session-table.ts';

/** How hard a day's run is. Sheets tell it by a shape and a word. */
export type Effort = ReturnType<typeof effortOf>;

/** One day of the strip at the head of the sheet. */
export interface SheetDay {
	/** "Tuesday". */
	name: string;
	/** "2 Mar", where the plan has dates. */
	date: string | null;
	/** What the day's run is, in words. */
	run: string;
	effort: Effort;
	/** Word for the effort: "Hard". */
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

const effortWords = { hard: 'Hard', easy: 'Easy', between: 'Medium' } as const satisfies Record<
	Effort,
	string
>;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

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
		{ label: 'Phase', value: guide.phases[plan.phase].title },
		{ label: 'Method', value: find(guide, 'methods', plan.method).title },
		{ label: 'Kit', value: profiles[plan.equipment] },
	];
	if (plan.totals.minutes.max > 0) facts.push({ label: 'Time', value: minutesWords(plan.totals.minutes) });
	if (plan.week !== undefined) facts.unshift({ label: 'Week', value: seasonWeek(plan.week, plan) });
	return facts;
}

/** "3, 13 to go, lighter": where the week stands in its season. */
function seasonWeek(week: number, { weeksToRace, deload, easeIn }: WeekPlan): string {
	const words = [String(week)];
	if (weeksToRace !== undefined && weeksToRace > 0) words.push(`${weeksToRace}\u00a0to go`);
	if (deload === true) words.push('lighter');
	if (easeIn === true) words.push('easing in');
	return words.join(', ');
}

function sheetDay(planned: PlanDay): SheetDay {
	const { day, date, run, sessions } = planned;
	const effort = effortOf(planned);
	return {
		name: weekdays[day],
		date: date === undefined ? null : dateWords(date),
		run: run.label,
		effort,
		effortWord: effortWords[effort],
		sessions: sessions.map(({ title }) => title),
	};
}

/** A date is not an instant: it is taken apart as text, so no time zone can shift it. */
function dateWords(date: string): string {
	const [, month, day] = date.split('-').map(Number);
	return `${day}\u00a0${months[(month ?? 1) - 1]}`;
}
