/** Why the planner found no way, in words for the runner who asked. */
import { find } from '../guide/guide.ts';
import { inSentence } from '../guide/in-sentence.ts';
import { pageOf } from '../guide/pages.ts';
import { plural } from '../language/plural.ts';
import { t } from '../language/t.ts';
import type { PlanError } from '../planner/plan-error.ts';
import { phases } from '../schema/vocabulary.ts';
import type { Problem, Way } from './remark.ts';
import { formatForm } from './season-address.ts';
import { formDefaults, type SeasonForm, type SeasonOffer } from './season-form.ts';

/**
 * Says which week cannot be planned, which rules collide in it, and what else the runner may choose. What the error
 * itself advises is for whoever writes the method.
 *
 * @param form The form that was planned.
 * @param isPossible Whether another form makes a season: a way that leads nowhere is not offered.
 */
export function refusalOf(
	error: PlanError,
	form: SeasonForm,
	offer: SeasonOffer,
	isPossible: (form: SeasonForm) => boolean,
): Problem {
	const { collisions } = error;
	const { phase, sessions, week } = error.attempt;
	const where =
		week === undefined ? phases[phase] : t`Week ${week.number} of ${week.of} (${inSentence(phases[phase])})`;
	const noWay =
		form.runs === ''
			? plural(
					sessions,
					t`${where}: the method’s running week leaves no way to place its strength session.`,
					t`${where}: the method’s running week leaves no way to place its ${sessions} strength sessions.`,
				)
			: plural(
					sessions,
					t`${where}: your running week leaves no way to place its strength session.`,
					t`${where}: your running week leaves no way to place its ${sessions} strength sessions.`,
				);
	const why =
		collisions.length === 0
			? []
			: [t`Wherever they stand, a rule is broken: ${collisions.map(({ text }) => text).join(' ')}`];
	const defaults = formDefaults(offer);
	const otherWays = otherForms(form, offer)
		.filter((other) => isPossible(other.form))
		.map((other): Way => ({ words: other.words, path: formatForm(other.form, defaults) }));
	const rules = collisions.map(({ principle }): Way => ({
		words: find(offer.guide, 'principles', principle).title,
		path: pageOf('principles', principle),
	}));
	return {
		field: form.runs === '' ? 'method' : 'runs',
		words: [noWay, ...why].join(' '),
		ways: [...otherWays, ...rules],
	};
}

/** The same season with one choice made otherwise, the nearest first. */
function otherForms(
	form: SeasonForm,
	{ guide, methods }: SeasonOffer,
): { words: string; form: SeasonForm }[] {
	return [
		...(form.runs === ''
			? []
			: [{ words: t`Plan with the method’s own running weeks`, form: { ...form, runs: '' } }]),
		...(form.sessions === ''
			? []
			: [{ words: t`Plan as many sessions as the method says`, form: { ...form, sessions: '' } }]),
		...methods
			.filter((method) => method !== form.method)
			.map((method) => ({
				words: t`Plan with another method: ${find(guide, 'methods', method).title}`,
				form: { ...form, method },
			})),
	];
}
