/** Why the planner found no way, in words for the runner who asked. */
import { find, type Guide } from '../guide/guide.ts';
import { pageOf } from '../guide/pages.ts';
import type { PlanError } from '../planner/plan-error.ts';
import { phases } from '../schema/vocabulary.ts';
import type { Problem, Way } from './remark.ts';
import { formatForm } from './season-address.ts';
import type { SeasonForm } from './season-form.ts';

/**
 * Says which week cannot be planned, which rules collide in it, and what to change.
 *
 * @param form The form that was planned.
 */
export function refusalOf(error: PlanError, form: SeasonForm, defaults: SeasonForm, guide: Guide): Problem {
	const { phase, sessions, week } = error.attempt;
	const { collisions } = error;
	const where =
		week === undefined ? phases[phase] : `Week ${week.number} of ${week.of} (${phases[phase].toLowerCase()})`;
	const what = sessions === 1 ? 'its strength session' : `its ${sessions} strength sessions`;
	const whose = form.runs === '' ? 'the method’s running week' : 'your running week';
	const why =
		collisions.length === 0
			? ''
			: ` Wherever they stand, a rule is broken: ${collisions.map(({ text }) => text).join(' ')}`;
	// What names fields of a file is for whoever writes the method.
	const remedies = error.remedies.filter((remedy) => !/[`']/.test(remedy));
	const help = remedies.length === 0 ? '' : ` What helps: ${remedies.join('; or ')}.`;
	const ways: Way[] = collisions.map(({ principle }) => ({
		words: find(guide, 'principles', principle).title,
		path: pageOf('principles', principle),
	}));
	if (form.runs !== '')
		ways.unshift({
			words: 'Plan with the method’s own running weeks',
			path: formatForm({ ...form, runs: '' }, defaults),
		});
	return {
		field: form.runs === '' ? 'method' : 'runs',
		words: `${where}: ${whose} leaves no way to place ${what}.${why}${help}`,
		ways,
	};
}
