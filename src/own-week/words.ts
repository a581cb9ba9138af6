/** What the page says of a runner's own week, in sentences. */
import { listWords } from '../guide/list-words.ts';
import { plural } from '../language/plural.ts';
import { t } from '../language/t.ts';
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
	if (broken.length === 0) return t`Every rule is kept.`;
	if (musts === 0)
		return plural(
			shoulds,
			t`No principle is broken, ${shoulds} is bent.`,
			t`No principle is broken, ${shoulds} are bent.`,
		);
	if (shoulds === 0)
		return plural(musts, t`${musts} principle is broken.`, t`${musts} principles are broken.`);
	return plural(
		musts,
		plural(
			shoulds,
			t`${musts} principle is broken, ${shoulds} is bent.`,
			t`${musts} principle is broken, ${shoulds} are bent.`,
		),
		plural(
			shoulds,
			t`${musts} principles are broken, ${shoulds} is bent.`,
			t`${musts} principles are broken, ${shoulds} are bent.`,
		),
	);
}

/**
 * What a step does to the rules.
 *
 * @example effectWords(changes) // "breaks 2, bends 1"
 */
export function effectWords({ breaks, bends, mends }: AuditChanges): string {
	const parts = [
		...(breaks.length > 0 ? [t`breaks ${breaks.length}`] : []),
		...(bends.length > 0 ? [t`bends ${bends.length}`] : []),
		...(mends.length > 0 ? [t`mends ${mends.length}`] : []),
	];
	return parts.length === 0 ? t`breaks nothing` : parts.join(', ');
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
	const [name, to] = [nameOf(plan, movable), weekdays[dayOf(after, movable)]];
	if ('session' in movable) return t`${name} moved to ${to}.`;
	return t`${name} moved to ${to}, ${nameOf(plan, { run: after.runs[from] })} to ${weekdays[from]}.`;
}

/** Which sessions were placed anew, and where. */
export function placedWords(plan: Pick<WeekPlan, 'days'>, before: Arrangement, after: Arrangement): string {
	const placed = after.sessions.flatMap((day, session) =>
		day === before.sessions[session] ? [] : [t`${nameOf(plan, { session })} on ${weekdays[day]}`],
	);
	return t`Placed: ${listWords(placed)}.`;
}

/** What it means that a day is open or closed to strength. */
export function closedWords(
	plan: Pick<WeekPlan, 'days'>,
	{ sessions, closed }: Arrangement,
	day: Weekday,
): string {
	if (!closed.includes(day)) return t`${weekdays[day]} is open again.`;
	const here = sessions.flatMap((at, session) => (at === day ? [nameOf(plan, { session })] : []));
	if (here.length === 0) return t`Nothing will be placed on ${weekdays[day]}.`;
	return plural(
		here.length,
		t`${listWords(here)} still stands on ${weekdays[day]}. Move it, or press “Place them for me”.`,
		t`${listWords(here)} still stand on ${weekdays[day]}. Move them, or press “Place them for me”.`,
	);
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
	const why = collide
		? t`On these days, no way to place the sessions keeps every must.`
		: tooFewWords(sessions.length, 7 - closed.length);
	const days = listWords(
		toOpen.map((day) => weekdays[day]),
		'or',
	);
	const help = toOpen.length === 0 ? [] : [t`It would work with strength on ${days}.`];
	return [why, t`Nothing was moved.`, ...help].join(' ');
}

/** That there are more sessions than days for them. */
function tooFewWords(sessions: number, open: number): string {
	if (open === 0) return t`There are ${sessions} sessions, and no day is open to them.`;
	return plural(
		open,
		t`There are ${sessions} sessions, and one day is open to them.`,
		t`There are ${sessions} sessions, and ${open} days are open to them.`,
	);
}
