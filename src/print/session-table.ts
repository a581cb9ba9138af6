/** The sessions of a week as tables to write in. */
import { capital } from '../language/casing.ts';
import { intensityWords, minutesWords, restWords, setsWords } from '../guide/dose-words.ts';
import { find, type Guide } from '../guide/guide.ts';
import { inSentence } from '../guide/in-sentence.ts';
import { listWords } from '../guide/list-words.ts';
import { shortDay } from '../guide/short-day.ts';
import { t } from '../language/t.ts';
import { lineName } from './line-name.ts';
import { canBeLoaded } from '../planner/kit.ts';
import type { PlanDay, PlanLine, PlanSession, WeekPlan } from '../schema/plan.ts';
import type { SiteData } from '../schema/site.ts';
import { orders, weekdays, type Order, type Weekday } from '../schema/vocabulary.ts';

/** One row of a session. */
export interface SheetLine {
	/** Id of the exercise: its picture is found by it. */
	exercise: string;
	name: string;
	/** "3 × 8–10 reps per leg". */
	dose: string;
	/** "70–75 % of max" and "RPE 7–8", or one of them, or nothing. */
	intensity: string[];
	/** "2 min"; empty after a single set. */
	rest: string;
	/** The line's note and what it stands in for; null if there is nothing to say. */
	note: string | null;
	/** For each cell of the session's row, whether there is something to write in it. */
	cells: boolean[];
}

/** One session, or several days' sessions that are the same to the letter. */
export interface SheetSession {
	title: string;
	/** "Wednesday and Saturday, after the run". */
	when: string;
	/** "24–27 min · RPE 7". */
	facts: string;
	/** What is special about it, below its table: a circuit, or a routine that is cut short; null if nothing is. */
	remark: string | null;
	/** Why it stands there. `day` is a short name where there are several days. */
	why: { day: string | null; text: string }[];
	/** Heads of the empty cells, one cell for each set of each day: "Set 1", "Wed", or "Wed 1". */
	cells: string[];
	/** Whether any of its exercises is done with a load to write down. */
	loaded: boolean;
	lines: SheetLine[];
}

/** Most write-in cells that a row has room for, at 14 mm each. */
const mostCells = 6;

/** The tables of a week, in the order of its days. */
export const sessionTables = (plan: WeekPlan, guide: Guide): SheetSession[] =>
	groupSessions(plan.days).map((group) => sheetSession(group, plan, guide));

interface Placed {
	day: Weekday;
	session: PlanSession;
}

/** Sessions that are the same line by line share one table, as long as its cells have room in a row. */
function groupSessions(days: readonly PlanDay[]): Placed[][] {
	const groups: Placed[][] = [];
	for (const { day, sessions } of days) {
		for (const session of sessions) {
			const group = groups.find(
				([first, ...others]) =>
					first !== undefined &&
					sameWork(first.session, session) &&
					mostSets(session) * (others.length + 2) <= mostCells,
			);
			if (group) group.push({ day, session });
			else groups.push([{ day, session }]);
		}
	}
	return groups;
}

const sameWork = (a: PlanSession, b: PlanSession) => workOf(a) === workOf(b);
const workOf = ({ routine, title, minutes, rpe, exercises }: PlanSession) =>
	JSON.stringify([routine, title, minutes, rpe, exercises]);

const mostSets = ({ exercises }: PlanSession) => Math.max(...exercises.map(({ sets }) => sets));

function sheetSession(group: Placed[], plan: WeekPlan, guide: Guide): SheetSession {
	const days = group.map(({ day }) => day);
	const [{ session }] = group as [Placed, ...Placed[]];
	const sets = mostSets(session);
	const several = days.length > 1;
	return {
		title: session.title,
		when: whenWords(group),
		facts: [minutesWords(session.minutes), plan.published ? '' : `RPE\u00a0${session.rpe}`]
			.filter((fact) => fact !== '')
			.join(' · '),
		remark: remarkOn(session, guide),
		why: several ? onePerDay(group) : session.because.slice(0, 2).map(({ text }) => ({ day: null, text })),
		cells: days.flatMap((day) =>
			count(sets).map((set) =>
				!several ? t`Set\u00a0${set}` : sets === 1 ? shortDay(day) : `${shortDay(day)}\u00a0${set}`,
			),
		),
		loaded: session.exercises.some((line) =>
			canBeLoaded(find(guide, 'exercises', line.exercise), plan.equipment),
		),
		lines: session.exercises.map((line) => sheetLine(line, session, days.length, sets, guide)),
	};
}

function sheetLine(
	line: PlanLine,
	session: PlanSession,
	days: number,
	mostSets: number,
	guide: Guide,
): SheetLine {
	const exercise = find(guide, 'exercises', line.exercise);
	const { name, note } = lineName(line, session.exercises, exercise);
	const replaced = line.replaces === null ? null : find(guide, 'exercises', line.replaces).name;
	const notes = [
		note === null ? null : capital(note),
		replaced === null ? null : t`Instead of: ${replaced}`,
	].filter((note) => note !== null);
	return {
		exercise: exercise.id,
		name,
		dose: setsWords(line, exercise.pattern),
		intensity: intensityWords(line.intensity)
			.split(' · ')
			.filter((words) => words !== ''),
		rest: line.sets === 1 ? '' : restWords(line.restSeconds),
		note: notes.length === 0 ? null : notes.map((note) => note.replace(/\.$/, '')).join('. '),
		cells: count(days).flatMap(() => count(mostSets).map((set) => set <= line.sets)),
	};
}

/** How the session differs from three sets with rests: a circuit, or a routine that is cut short. */
function remarkOn({ routine, leftOut = [] }: PlanSession, guide: Guide): string | null {
	const gone = leftOut.map((id) => inSentence(find(guide, 'exercises', id).name));
	const remarks = [
		find(guide, 'routines', routine).circuit ? t`One pass, without rest between exercises.` : '',
		gone.length === 0 ? '' : t`Lighter this week: leave out ${listWords(gone)}.`,
	].filter((remark) => remark !== '');
	return remarks.length === 0 ? null : remarks.join(' ');
}

/** The days and where the session stands in each: said once where it is the same on all. */
function whenWords(group: Placed[]): string {
	const byOrder = new Map<Order, string[]>();
	for (const { day, session } of group) {
		byOrder.set(session.order, [...(byOrder.get(session.order) ?? []), weekdays[day]]);
	}
	return [...byOrder].map(([order, days]) => `${listWords(days)}, ${orders[order]}`).join('; ');
}

/** The first reason of each day that no day before it gave already. */
function onePerDay(group: Placed[]): SheetSession['why'] {
	const said = new Set<string>();
	return group.flatMap(({ day, session }) => {
		const text = session.because.map((reason) => reason.text).find((reason) => !said.has(reason));
		if (text === undefined) return [];
		said.add(text);
		return [{ day: shortDay(day), text }];
	});
}

/**
 * How to read and use the tables, in a sentence or two; empty without sessions.
 *
 * Who prints a sheet may train in the other unit than the site: it is the site's that comes first.
 */
export function legendOf(sessions: readonly SheetSession[], units: SiteData['units']): string {
	if (sessions.length === 0) return '';
	const intensities = sessions.flatMap(({ lines }) => lines.flatMap(({ intensity }) => intensity));
	return [
		sessions.some(({ loaded }) => loaded)
			? t`Write the load (${eitherUnit[units]}) and the reps in each cell.`
			: t`Write in each cell what you managed.`,
		intensities.some((words) => words.includes('%'))
			? t`Go by RPE (at 8, two more were possible); % of max is what it usually comes to.`
			: intensities.length === 0
				? ''
				: t`RPE is effort: at 8, two more were possible.`,
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

/** Units of loads, the site's own first. */
export const eitherUnit = { kg: t`kg or lb`, lb: t`lb or kg` } as const satisfies Record<
	SiteData['units'],
	string
>;

const count = (to: number) => Array.from({ length: to }, (_, index) => index + 1);
