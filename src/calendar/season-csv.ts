import { find, type Guide } from '../guide/guide.ts';
import type { PlanDay, PlanLine, PlanSession, SeasonPlan, WeekPlan } from '../schema/plan.ts';
import { orders, weekdays } from '../schema/vocabulary.ts';

/** One exercise of a season with all that it stands in. */
interface Row {
	/** Number of the week, from 1. */
	number: number;
	week: WeekPlan;
	day: PlanDay;
	session: PlanSession;
	line: PlanLine;
}
type Cell = string | number | null | undefined;

/** The columns from left to right. Their names are what spreadsheets are built on: add to them, do not change them. */
const columns: Record<string, (row: Row, guide: Guide) => Cell> = {
	week: ({ number }) => number,
	date: ({ day }) => day.date,
	day: ({ day }) => weekdays[day.day],
	phase: ({ week }, guide) => guide.phases[week.phase].title,
	run: ({ day }) => day.run.label,
	session: ({ session }) => session.title,
	order: ({ session }) => orders[session.order],
	'minutes min': ({ session }) => session.minutes.min,
	'minutes max': ({ session }) => session.minutes.max,
	'session RPE': ({ session }) => session.rpe,
	exercise: ({ line }, guide) => find(guide, 'exercises', line.exercise).name,
	sets: ({ line }) => line.sets,
	'amount min': ({ line }) => line.amount.min,
	'amount max': ({ line }) => line.amount.max,
	unit: ({ line }) => line.amount.unit,
	per: ({ line }) => line.amount.per,
	'% 1RM min': ({ line }) => line.intensity.percent1RM?.[0],
	'% 1RM max': ({ line }) => line.intensity.percent1RM?.[1],
	'RPE min': ({ line }) => line.intensity.rpe?.[0],
	'RPE max': ({ line }) => line.intensity.rpe?.[1],
	'rest seconds': ({ line }) => line.restSeconds,
	'instead of': ({ line }, guide) => line.replaces && find(guide, 'exercises', line.replaces).name,
	note: ({ line }) => line.note,
};

/**
 * A season as a table (RFC 4180): a head, then a row for each exercise of each session. What a plan does not say is an
 * empty cell, such as the date in a season without dates.
 *
 * @returns The text of the file, without a byte order mark. The same input gives the same bytes.
 * @throws Error if the plan names something that the guide does not have.
 */
export function seasonCsv(season: SeasonPlan, guide: Guide): string {
	const rows = season.weeks.flatMap((week, index) =>
		week.days.flatMap((day) =>
			day.sessions.flatMap((session) =>
				session.exercises.map((line): Row => ({ number: index + 1, week, day, session, line })),
			),
		),
	);
	const table: Cell[][] = [
		Object.keys(columns),
		...rows.map((row) => Object.values(columns).map((cellOf) => cellOf(row, guide))),
	];
	return table.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}

/** A text that looks like a formula gets an apostrophe in front, or spreadsheets would run what somebody typed. */
function cellText(cell: Cell): string {
	const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell ?? '');
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
