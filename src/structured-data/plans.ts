import type { Guide, Routine } from '../guide/guide.ts';
import { find } from '../guide/guide.ts';
import { rangeWords } from '../guide/dose-words.ts';
import { t } from '../language/t.ts';
import { pageOf } from '../guide/pages.ts';
import type { SeasonPlan, WeekPlan } from '../schema/plan.ts';
import { stresses } from '../schema/vocabulary.ts';
import { quantity, type Absolute, type Thing } from './thing.ts';

/** A routine, with the exercises that it is made of. */
export const routineThing = (
	{ title, summary, stress, exercises }: Routine,
	guide: Guide,
	absolute: Absolute,
): Thing => ({
	'@type': 'ExercisePlan',
	name: title,
	description: summary,
	exerciseType: stresses[stress],
	hasPart: exercises.map(({ exercise }) => ({
		'@type': 'ExercisePlan',
		name: find(guide, 'exercises', exercise).name,
		url: absolute(pageOf('exercises', exercise)),
	})),
});

/** A week of strength sessions: how often, how long and, where we planned it ourselves, how hard. */
export function weekThing(plan: WeekPlan, name: string, description: string): Thing {
	const sessions = plan.days.flatMap((day) => day.sessions);
	const efforts = sessions.map(({ rpe }) => rpe);
	const effort = { min: Math.min(...efforts), max: Math.max(...efforts) };
	return {
		'@type': 'ExercisePlan',
		name,
		description,
		exerciseType: t`Strength training`,
		activityFrequency: quantity(
			{ min: sessions.length, max: sessions.length },
			{ unitText: t`sessions per week` },
		),
		...(sessions.length > 0 && {
			activityDuration: quantity(plan.totals.minutes, { unitText: t`minutes per week` }),
		}),
		...(sessions.length > 0 && !plan.published && { intensity: t`RPE ${rangeWords(effort)}` }),
	};
}

/** A season of such weeks, up to the race. */
export const seasonThing = ({ length }: SeasonPlan, name: string, description: string): Thing => ({
	'@type': 'ExercisePlan',
	name,
	description,
	exerciseType: t`Strength training`,
	activityDuration: quantity({ min: length, max: length }, { unitCode: 'WEE' }),
});
