/**
 * A runner's own week in an address: `?runs=sat-sun&put=lower-body.thu&free=tue`.
 *
 * `runs` says whose runs change places, in rings: the run of each day goes to the next day of its ring, the last one's
 * to the first. `put` names sessions that are not where the plan has them; the second one of a routine is
 * `ultra-legs.2.fri`. `free` lists the days without strength. What is as planned is not said.
 */
import type { WeekPlan } from '../schema/plan.ts';
import { keysOf, weekdays, type Weekday } from '../schema/vocabulary.ts';
import { arrangementOf, mayStand, sessionsIn, type Arrangement } from './own-week.ts';
import { ownWeekFields as fields } from './own-week-fields.ts';

const days = keysOf(weekdays);
const short = (day: Weekday) => day.slice(0, 3);
const dayOf = (word: string) => days.find((day) => short(day) === word);

/** An arrangement as a query that begins with a question mark; empty if all is as planned. */
export function formatArrangement(plan: Pick<WeekPlan, 'days'>, arrangement: Arrangement): string {
	const planned = arrangementOf(plan).sessions;
	const names = sessionNames(plan);
	const lists = {
		runs: ringsOf(arrangement.runs).map((ring) => ring.map(short).join('-')),
		put: arrangement.sessions.flatMap((day, index) =>
			day === planned[index] ? [] : [`${names[index] ?? ''}.${short(day)}`],
		),
		free: arrangement.closed.map(short),
	};
	const said = fields.filter((field) => lists[field].length > 0);
	return said.map((field, index) => `${index === 0 ? '?' : '&'}${field}=${lists[field].join(',')}`).join('');
}

/**
 * Reads an arrangement of this plan from the query of an address.
 *
 * @returns `undefined` if it says nothing, or anything that does not fit the plan.
 */
export function parseArrangement(plan: Pick<WeekPlan, 'days'>, query: string): Arrangement | undefined {
	const asked = new URLSearchParams(query);
	const list = (field: (typeof fields)[number]) =>
		(asked.get(field) ?? '').split(',').filter((word) => word !== '');
	if (fields.every((field) => list(field).length === 0)) return undefined;
	const planned = arrangementOf(plan);

	const runs: Record<Weekday, Weekday> = { ...planned.runs };
	const rings = list('runs').map((ring) => ring.split('-').map(dayOf));
	const inRings = rings.flat();
	if (!distinct(inRings)) return undefined;
	for (const ring of rings) {
		if (ring.length < 2) return undefined;
		ring.forEach((from, index) => {
			const to = ring[(index + 1) % ring.length];
			if (from !== undefined && to !== undefined) runs[to] = from;
		});
	}

	const names = sessionNames(plan);
	const put = list('put').map((word) => {
		const end = word.lastIndexOf('.');
		return { index: names.indexOf(word.slice(0, end)), day: dayOf(word.slice(end + 1)) };
	});
	if (new Set(put.map(({ index }) => index)).size < put.length) return undefined;
	const sessions = [...planned.sessions];
	for (const { index, day } of put) {
		if (index < 0 || day === undefined) return undefined;
		sessions[index] = day;
	}

	const free = list('free').map(dayOf);
	if (!distinct(free)) return undefined;
	const arrangement = { runs, sessions, closed: days.filter((day) => free.includes(day)) };
	return sessions.every((day, index) => mayStand(plan, arrangement, index, day)) ? arrangement : undefined;
}

/** Days that are all there, none of them twice. */
const distinct = (list: readonly (Weekday | undefined)[]): list is Weekday[] =>
	!list.includes(undefined) && new Set(list).size === list.length;

/** What the address calls each session: its routine, numbered from the second one on. */
function sessionNames(plan: Pick<WeekPlan, 'days'>): string[] {
	const seen = new Map<string, number>();
	return sessionsIn(plan).map(({ routine }) => {
		const count = (seen.get(routine) ?? 0) + 1;
		seen.set(routine, count);
		return count === 1 ? routine : `${routine}.${count}`;
	});
}

/** The rings in which runs change places, each from its first day of the week on. */
function ringsOf(runs: Arrangement['runs']): Weekday[][] {
	const rings: Weekday[][] = [];
	for (const first of days) {
		if (runs[first] === first || rings.some((ring) => ring.includes(first))) continue;
		const ring: Weekday[] = [first];
		for (let next = goesTo(first); next !== first; next = goesTo(next)) ring.push(next);
		rings.push(ring);
	}
	return rings;

	function goesTo(day: Weekday): Weekday {
		return days.find((other) => runs[other] === day) ?? day;
	}
}
