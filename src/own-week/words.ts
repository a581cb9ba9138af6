/** What the page says of a runner's own week, in sentences. */
import { listWords } from '../guide/list-words.ts';
import { byPrinciple } from '../planner/audit.ts';
import type { AuditChanges } from '../planner/audit-changes.ts';
import type { Arrangement } from '../planner/own-week.ts';
import type { Finding, WeekPlan } from '../schema/plan.ts';
import { weekdays, type Weekday } from '../schema/vocabulary.ts';
import { dayOf, nameOf, type Movable } from './movable.ts';

/**
 * How many principles an audit finds broken and bent.
 *
 * @example standingWords(findings) // "1 principle is broken, 2 are bent."
 */
export function standingWords(findings: readonly Finding[]): string {
	const { broken } = byPrinciple(findings);
	const musts = broken.filter(({ findings: [first] }) => first.severity === 'must').length;
	const shoulds = broken.length - musts;
	if (broken.length === 0) return 'Every rule is kept.';
	if (musts === 0) return `No principle is broken, ${shoulds} ${shoulds === 1 ? 'is' : 'are'} bent.`;
	const first = `${musts} ${musts === 1 ? 'principle is' : 'principles are'} broken`;
	return shoulds === 0 ? `${first}.` : `${first}, ${shoulds} ${shoulds === 1 ? 'is' : 'are'} bent.`;
}

/**
 * What a step does to the rules.
 *
 * @example effectWords(changes) // "breaks 2, bends 1"
 */
export function effectWords({ breaks, bends, mends }: AuditChanges): string {
	const parts = Object.entries({ breaks, bends, mends }).filter(([, list]) => list.length > 0);
	return parts.length === 0
		? 'breaks nothing'
		: parts.map(([verb, { length }]) => `${verb} ${length}`).join(', ');
}

/**
 * What was moved where. A run takes the place of another one, which goes where it came from.
 *
 * @param after The week after the move.
 * @param from The day on which it stood.
 */
export function movedWords(
	plan: Pick<WeekPlan, 'days'>,
	after: Arrangement,
	movable: Movable,
	from: Weekday,
): string {
	const first = `${nameOf(plan, movable)} moved to ${weekdays[dayOf(after, movable)]}`;
	if ('session' in movable) return `${first}.`;
	return `${first}, ${nameOf(plan, { run: after.runs[from] })} to ${weekdays[from]}.`;
}

/** Which sessions were placed anew, and where. */
export function placedWords(plan: Pick<WeekPlan, 'days'>, before: Arrangement, after: Arrangement): string {
	const placed = after.sessions.flatMap((day, session) =>
		day === before.sessions[session] ? [] : [`${nameOf(plan, { session })} on ${weekdays[day]}`],
	);
	return `Placed: ${listWords(placed)}.`;
}

/** What it means that a day is open or closed to strength. */
export function closedWords(
	plan: Pick<WeekPlan, 'days'>,
	{ sessions, closed }: Arrangement,
	day: Weekday,
): string {
	if (!closed.includes(day)) return `${weekdays[day]} is open again.`;
	const here = sessions.flatMap((at, session) => (at === day ? [nameOf(plan, { session })] : []));
	if (here.length === 0) return `Nothing will be placed on ${weekdays[day]}.`;
	const stand = `${listWords(here)} still ${here.length === 1 ? 'stands' : 'stand'} on ${weekdays[day]}`;
	return `${stand}. Move ${here.length === 1 ? 'it' : 'them'}, or press “Place them for me”.`;
}

/**
 * Why nothing was placed.
 *
 * @param toOpen The closed days of which one, opened, is enough.
 * @param collide Whether it is rules that stand in the way, and not the number of days.
 */
export function impossibleWords(
	{ sessions, closed }: Arrangement,
	toOpen: readonly Weekday[],
	collide: boolean,
): string {
	const open = 7 - closed.length;
	const why = collide
		? 'On these days, no way to place the sessions keeps every must.'
		: `There are ${sessions.length} sessions, and ${open === 0 ? 'no day is' : open === 1 ? 'one day is' : `${open} days are`} open to them.`;
	const help =
		toOpen.length === 0
			? ''
			: ` It would work with strength on ${listWords(
					toOpen.map((day) => weekdays[day]),
					'or',
				)}.`;
	return `${why} Nothing was moved.${help}`;
}
