import { listWords } from '../guide/list-words.ts';
import { encode } from 'uqr';
import { accentColors } from '../brand/colors.ts';
import { thumbnailSvg } from '../figures/runner/figure-svg.ts';
import { lightPalette, styleOf } from '../figures/runner/palette.ts';
import { intensityWords, minutesWords, restWords, setsWords } from '../guide/dose-words.ts';
import { find, type Exercise, type Guide } from '../guide/guide.ts';
import { inSentence } from '../guide/in-sentence.ts';
import { canBeLoaded } from '../planner/kit.ts';
import type { PlanDay, PlanLine, PlanSession, WeekPlan } from '../schema/plan.ts';
import type { SiteData } from '../schema/site.ts';
import { articles } from '../schema/source.ts';
import {
	easyRuns,
	hardRuns,
	orders,
	profiles,
	weekdays,
	type Order,
	type Paper,
	type RunKind,
	type Weekday,
} from '../schema/vocabulary.ts';

/** How hard a day's run is. Sheets tell it by a shape and a word. */
export type Effort = 'hard' | 'easy' | 'neutral';

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

/** One row of a session. */
export interface SheetLine {
	name: string;
	/** The exercise as an SVG; null if it is not drawn. */
	picture: string | null;
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
	/** Heads of the empty cells, one cell for each set of each day: "Set 1", "Wed", or "Wed 1", and the unit. */
	cells: { label: string; unit: string | null }[];
	lines: SheetLine[];
}

/** Everything that `week.typ` shows, as plain words and numbers. */
export interface WeekSheet {
	language: 'en';
	/** Title of the file: "Base: two strength sessions, gym – Cairn". */
	documentTitle: string;
	/** Typst's name of the paper. */
	paper: 'a4' | 'us-letter';
	/** The accent, dark enough to be read on white. */
	accent: string;
	brand: { name: string; tagline: string; coach: string | null };
	title: string;
	/** Phase, method, kit and time, each with its label. */
	facts: { label: string; value: string }[];
	/** Whether to leave a line for the date: plans with dates show them in the strip. */
	askForDate: boolean;
	days: SheetDay[];
	sessions: SheetSession[];
	/** How to read and use the tables, in a sentence or three; empty without sessions. */
	legend: string;
	disclaimer: string;
	/** Whose method this is and where it was published; null if it is the brand's own. */
	source: string | null;
	/** Address of the plan's page. */
	page: { url: string; words: string };
	/** The QR code of that address, row by row: true is black. No quiet zone. */
	qr: boolean[][];
}

const typstPapers = { a4: 'a4', letter: 'us-letter' } as const satisfies Record<Paper, string>;
const effortWords = { hard: 'Hard', easy: 'Easy', neutral: 'Medium' } as const satisfies Record<
	Effort,
	string
>;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Most write-in cells that a row has room for, at 14 mm each. */
const mostCells = 6;

/**
 * What the sheet of a week shows: `week.typ` draws it and adds nothing.
 *
 * @param options.pageUrl Full address of the plan's page; it goes into the QR code.
 * @param options.disclaimer The site's whole disclaimer.
 * @throws Error if the plan names something that the guide does not have, or the address is too long for a
 *   QR code (about 2900 characters).
 */
export function weekSheet(
	plan: WeekPlan,
	guide: Guide,
	site: SiteData,
	options: { paper: Paper; pageUrl: string; disclaimer: string },
): WeekSheet {
	const method = find(guide, 'methods', plan.method);
	const sessions = groupSessions(plan.days).map((group) => sheetSession(group, plan, guide, site.units));
	return {
		language: 'en',
		documentTitle: `${plan.title} – ${site.name}`,
		paper: typstPapers[options.paper],
		accent: accentColors(site.colors.accent).light,
		brand: { name: site.name, tagline: site.tagline, coach: site.coach?.name ?? null },
		title: plan.title,
		facts: facts(plan, guide),
		askForDate: plan.days.every(({ date }) => date === undefined),
		days: plan.days.map(sheetDay),
		sessions,
		legend: legend(sessions, site.units),
		disclaimer: options.disclaimer,
		source: sourceWords(method.sources.map(({ source }) => source)),
		page: { url: options.pageUrl, words: options.pageUrl.replace(/^https?:\/\//, '') },
		qr: encode(options.pageUrl, { ecc: 'M', border: 0 }).data,
	};
}

function facts(plan: WeekPlan, guide: Guide): WeekSheet['facts'] {
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

function sheetDay({ day, date, run, sessions }: PlanDay): SheetDay {
	const effort = effortOf(run.kind);
	return {
		name: weekdays[day],
		date: date === undefined ? null : dateWords(date),
		run: run.label,
		effort,
		effortWord: effortWords[effort],
		sessions: sessions.map(({ title }) => title),
	};
}

const effortOf = (kind: RunKind): Effort =>
	hardRuns.includes(kind) ? 'hard' : easyRuns.includes(kind) ? 'easy' : 'neutral';

/** A date is not an instant: it is taken apart as text, so no time zone can shift it. */
function dateWords(date: string): string {
	const [, month, day] = date.split('-').map(Number);
	return `${day}\u00a0${months[(month ?? 1) - 1]}`;
}

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

function sheetSession(group: Placed[], plan: WeekPlan, guide: Guide, loadUnit: string): SheetSession {
	const days = group.map(({ day }) => day);
	const [{ session }] = group as [Placed, ...Placed[]];
	const sets = mostSets(session);
	const several = days.length > 1;
	const loaded = session.exercises.some((line) =>
		canBeLoaded(find(guide, 'exercises', line.exercise), plan.equipment),
	);
	return {
		title: session.title,
		when: whenWords(group),
		facts: [minutesWords(session.minutes), plan.published ? '' : `RPE\u00a0${session.rpe}`]
			.filter((fact) => fact !== '')
			.join(' · '),
		remark: remarkOn(session, guide),
		why: several ? onePerDay(group) : session.because.slice(0, 2).map(({ text }) => ({ day: null, text })),
		cells: days.flatMap((day) =>
			count(sets).map((set) => ({
				label: !several ? `Set\u00a0${set}` : sets === 1 ? short(day) : `${short(day)}\u00a0${set}`,
				unit: loaded ? loadUnit : null,
			})),
		),
		lines: session.exercises.map((line) => sheetLine(line, days.length, sets, guide)),
	};
}

function sheetLine(line: PlanLine, days: number, mostSets: number, guide: Guide): SheetLine {
	const exercise = find(guide, 'exercises', line.exercise);
	const { name, pattern } = exercise;
	const replaced = line.replaces === null ? null : find(guide, 'exercises', line.replaces).name;
	const notes = [
		line.note === null ? null : capital(line.note),
		replaced === null ? null : `Instead of: ${replaced}`,
	].filter((note) => note !== null);
	return {
		name,
		picture: pictureOf(exercise),
		dose: setsWords(line, pattern),
		intensity: intensityWords(line.intensity)
			.split(' · ')
			.filter((words) => words !== ''),
		rest: line.sets === 1 ? '' : restWords(line.restSeconds),
		note: notes.length === 0 ? null : notes.map((note) => note.replace(/\.$/, '')).join('. '),
		cells: count(days).flatMap(() => count(mostSets).map((set) => set <= line.sets)),
	};
}

const onPaper = styleOf(lightPalette);
const pictures = new WeakMap<Exercise, string | null>();

/** Drawing takes longer than setting, and many sheets show the same exercise: it is drawn once. */
function pictureOf(exercise: Exercise): string | null {
	const { figure, muscles } = exercise;
	const picture =
		pictures.get(exercise) ?? (figure === undefined ? null : thumbnailSvg(figure, muscles, onPaper));
	pictures.set(exercise, picture);
	return picture;
}

/** How the session differs from three sets with rests: a circuit, or a routine that is cut short. */
function remarkOn({ routine, leftOut = [] }: PlanSession, guide: Guide): string | null {
	const gone = leftOut.map((id) => inSentence(find(guide, 'exercises', id).name));
	const remarks = [
		find(guide, 'routines', routine).circuit ? 'One pass, without rest between exercises.' : '',
		gone.length === 0 ? '' : `Lighter this week: leave out ${listWords(gone)}.`,
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
		return [{ day: short(day), text }];
	});
}

function legend(sessions: readonly SheetSession[], loadUnit: string): string {
	if (sessions.length === 0) return '';
	const intensities = sessions.flatMap(({ lines }) => lines.flatMap(({ intensity }) => intensity));
	const loaded = sessions.some(({ cells }) => cells.some(({ unit }) => unit !== null));
	return [
		loaded
			? `Write the load in ${loadUnit} in the empty cells, or what you managed.`
			: 'Write in the empty cells what you managed.',
		intensities.length === 0 ? '' : 'RPE is effort: at 8, two more were possible.',
		intensities.some((words) => words.includes('%')) ? 'Go by it; % of max is what it usually comes to.' : '',
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

function sourceWords(sources: readonly string[]): string | null {
	const used = Object.entries(articles).filter(([id]) => sources.includes(id));
	if (used.length === 0) return null;
	const works = used.map(([, { title, author, where }]) => `“${title}” by ${author} (${where})`);
	return `After ${listWords(works)}.`;
}

const short = (day: Weekday) => weekdays[day].slice(0, 3);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const count = (to: number) => Array.from({ length: to }, (_, index) => index + 1);
