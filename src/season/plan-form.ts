import { t } from '../language/t.ts';
import { PlanError } from '../planner/plan-error.ts';
import { planSeason } from '../planner/season.ts';
import type { SeasonPlan } from '../schema/plan.ts';
import { refusalOf } from './refusal.ts';
import type { Problem } from './remark.ts';
import type { SeasonForm, SeasonOffer } from './season-form.ts';
import { wishFrom, type SeasonWish } from './season-wish.ts';

/** A season with the wish that it comes from. */
export interface PlannedSeason {
	season: SeasonPlan;
	wish: SeasonWish;
}

/**
 * Plans the season that a form asks for, as seen from `today`.
 *
 * @returns The season, or everything that stands in its way.
 */
export function planForm(
	form: SeasonForm,
	offer: SeasonOffer,
	today: string,
): PlannedSeason | { problems: readonly Problem[] } {
	const answer = wishFrom(form, offer, today);
	if ('problems' in answer) return answer;
	const { wish } = answer;
	try {
		return { season: planSeason(offer.guide, wish.request), wish };
	} catch (error) {
		if (error instanceof PlanError)
			return { problems: [refusalOf(error, form, offer, (other) => isPossible(other, offer, today))] };
		const words = t`This guide cannot plan that, and it is not your mistake: ${String(error)} Another method or kit may do.`;
		return { problems: [{ field: 'method', words, ways: [] }] };
	}
}

/** Whether a form makes a season. */
function isPossible(form: SeasonForm, offer: SeasonOffer, today: string): boolean {
	const answer = wishFrom(form, offer, today);
	if ('problems' in answer) return false;
	try {
		planSeason(offer.guide, answer.wish.request);
		return true;
	} catch {
		return false;
	}
}
