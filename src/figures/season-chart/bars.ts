import { inSentence } from '../../guide/in-sentence.ts';
import { plural } from '../../language/plural.ts';
import { t } from '../../language/t.ts';
import type { SeasonPlan, WeekPlan } from '../../schema/plan.ts';
import { phases } from '../../schema/vocabulary.ts';

/** A week as the chart shows it. */
export interface Bar {
	week: WeekPlan;
	/** Where it begins and ends, as shares of the width: 0 to 1. */
	from: number;
	to: number;
	/** Height, as a share of the highest bar: 0 to 1. */
	height: number;
	/** Outlined for a lighter week, striped for one that eases in, filled for all others. */
	look: 'filled' | 'outlined' | 'striped';
	/** Strength sessions. */
	dots: number;
	/** What the week is, for a finger or a mouse that rests on it. */
	words: string;
}

/** The bars of a season, one for each week, the first one first. */
export function barsOf({ weeks }: Pick<SeasonPlan, 'weeks'>): Bar[] {
	const highest = Math.max(1, ...weeks.map(({ totals }) => totals.load));
	const slot = 1 / weeks.length;
	// Few weeks leave room, and bars as wide as that would look like boxes.
	const width = slot * Math.min(0.74, 0.3 + 0.04 * weeks.length);
	return weeks.map((week, index) => {
		const from = (index + 0.5) * slot - width / 2;
		return {
			week,
			from,
			to: from + width,
			height: week.totals.load / highest,
			look: week.deload === true ? 'outlined' : week.easeIn === true ? 'striped' : 'filled',
			dots: week.sessionsPerWeek,
			words: wordsFor(week),
		};
	});
}

/** "Week 4, base, lighter: planned load 204, 2 strength sessions". */
function wordsFor({ week = 0, phase, deload, easeIn, totals, sessionsPerWeek }: WeekPlan): string {
	const what = [
		t`Week ${week}`,
		inSentence(phases[phase]),
		...(deload === true ? [t`lighter`] : easeIn === true ? [t`easing in`] : []),
	];
	const dose = [
		totals.load === 0 ? t`no sessions` : t`planned load ${totals.load}`,
		...(sessionsPerWeek === 0
			? []
			: [
					plural(
						sessionsPerWeek,
						t`${sessionsPerWeek} strength session`,
						t`${sessionsPerWeek} strength sessions`,
					),
				]),
	];
	return `${what.join(', ')}: ${dose.join(', ')}`;
}
