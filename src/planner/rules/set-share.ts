import { find, type Exercise, type Guide } from '../../guide/guide.ts';
import type { PlanLine } from '../../schema/plan.ts';
import type { Schedule } from '../schedule.ts';
import { sessionsOf } from '../schedule.ts';

/**
 * Of the sets that `counts` picks in a week, the share that `wanted` picks, 0 to 1.
 *
 * @returns `undefined` if the week has no such sets.
 */
export function shareOfSets(
	guide: Guide,
	schedule: Schedule,
	week: number,
	counts: (exercise: Exercise) => boolean,
	wanted: (exercise: Exercise, line: PlanLine) => boolean,
): number | undefined {
	let all = 0;
	let some = 0;
	for (const entry of sessionsOf(schedule)) {
		if (entry.week !== week) continue;
		for (const line of entry.session.exercises) {
			const exercise = find(guide, 'exercises', line.exercise);
			if (!counts(exercise)) continue;
			all += line.sets;
			if (wanted(exercise, line)) some += line.sets;
		}
	}
	return all === 0 ? undefined : some / all;
}

/** 0.667 as "67 %". */
export const percent = (share: number) => `${Math.round(share * 100)} %`;
