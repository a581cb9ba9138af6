/** A running week in an address: the id of one of the guide's, or seven kinds of runs from Monday to Sunday. */
import type { Guide, Week } from '../guide/guide.ts';
import { weekdaysFrom } from '../planner/calendar-days.ts';
import { runsOf, type RunWeek } from '../planner/race-runs.ts';
import { keysOf, runKinds, type RunKind, type Weekday } from '../schema/vocabulary.ts';

/** The runs that may stand in a runner's own week. The race has its date. */
export const ownRunKinds: readonly RunKind[] = keysOf(runKinds).filter((kind) => kind !== 'race');

/** The guide's running weeks that go for any part of a season before the taper. */
export function runningWeeks({ methods, weeks }: Pick<Guide, 'methods' | 'weeks'>): Week[] {
	const used = Object.values(methods).flatMap(({ phases }) =>
		(['off-season', 'base', 'build', 'peak'] as const).map((phase) => phases[phase].runningWeek),
	);
	return Object.values(weeks).filter(({ id }) => used.includes(id));
}

/** "rest.quality.easy.quality.easy.long.easy", from Monday to Sunday. */
export const formatRuns = (kinds: readonly string[]): string => kinds.join('.');

/** Seven kinds from Monday to Sunday; `undefined` if the text says anything else. */
export function parseRuns(text: string): RunKind[] | undefined {
	const kinds = text.split('.').filter((kind): kind is RunKind => ownRunKinds.some((own) => own === kind));
	return kinds.length === 7 && formatRuns(kinds) === text ? kinds : undefined;
}

/**
 * The runs that a text names, from the first day of the week on.
 *
 * @returns `undefined` if it names neither seven runs nor a running week to choose.
 */
export function runsFrom(text: string, guide: Guide, weekStart: Weekday): RunWeek | undefined {
	if (runningWeeks(guide).some(({ id }) => id === text)) return runsOf(guide, text, weekStart);
	const kinds = parseRuns(text);
	const fromMonday = weekdaysFrom('monday');
	return (
		kinds &&
		weekdaysFrom(weekStart).map((day) => {
			const kind = kinds[fromMonday.indexOf(day)] ?? 'rest';
			return { kind, label: runKinds[kind] };
		})
	);
}
