import { html, type Html } from '../../html.ts';
import type { SeasonPlan } from '../../schema/plan.ts';
import { barsOf } from './bars.ts';
import { pageColors } from './chart-colors.ts';
import { written } from './written.ts';

/** In pixels: the highest bar, and the ground below it. */
const highest = 32;
const ground = 1;

/**
 * A season as small as a word, to stand beside others: bars in the colours of their phases, and nothing else. Seasons
 * end at the same race, so a shorter one begins further to the right.
 *
 * Says nothing to those who do not see it: the words beside it have to.
 *
 * @param beside All seasons that it is compared with: the longest of them is as wide as there is room, and the
 *   hardest week of them has the highest bar.
 */
export function seasonSpark(season: SeasonPlan, beside: readonly SeasonPlan[]): Html {
	const most = Math.max(...beside.map(({ weeks }) => weeks.length));
	const load = Math.max(1, ...beside.flatMap(({ weeks }) => weeks.map(({ totals }) => totals.load)));
	const share = season.weeks.length / most;
	const percent = (value: number) => `${written(value * 100)}%`;
	const bars = barsOf(season).map(({ week, from, to }) => {
		const tall = (week.totals.load / load) * highest;
		return html`<rect
			x="${percent(1 - share + from * share)}"
			y="${written(highest - tall)}"
			width="${percent((to - from) * share)}"
			height="${written(tall)}"
			fill="${pageColors.phases[week.phase]}"
		/>`;
	});
	return html`<svg class="season-spark" width="100%" height="${highest + ground}" aria-hidden="true">
		${bars}
		<rect y="${highest}" width="100%" height="${ground}" fill="${pageColors.soft}" />
	</svg>`;
}
