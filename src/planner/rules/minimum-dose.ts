import { isStrength, sessionsOf } from '../schedule.ts';
import type { Evaluator, Verdict } from './evaluator.ts';
import { plural } from '../../language/plural.ts';
import { t } from '../../language/t.ts';

/** Every week has its strength session of at least the method's minutes; the taper asks for a share of them. */
export const minimumDose: Evaluator<'minimum-dose'> = {
	scope: 'doses',
	remedy: 'add a strength session to the phase, or lengthen its routine',
	evaluate(rule, schedule, { method }) {
		const placed = sessionsOf(schedule);
		return schedule.weeks.flatMap(({ phase }, week): Verdict[] => {
			if (rule.exceptPhases.includes(phase)) return [];
			const minutes = method.minimumMinutes * (phase === 'taper' ? rule.taperShare : 1);
			const counting = placed
				.filter((entry) => entry.week === week)
				.map(({ session }) => session)
				.filter(({ stress, minutes: { min } }) => isStrength(stress) && min >= minutes);
			const kept = counting.length >= rule.sessions;
			return [
				{
					status: kept ? 'kept' : 'broken',
					week,
					sessions: counting,
					text: () => {
						const count = counting.length;
						if (kept)
							return plural(
								count,
								t`The week has ${count} strength session of at least ${minutes} minutes.`,
								t`The week has ${count} strength sessions of at least ${minutes} minutes.`,
							);
						if (count === 0) return t`The week has no strength session of at least ${minutes} minutes.`;
						return plural(
							count,
							t`The week has ${count} strength session of at least ${minutes} minutes, fewer than ${rule.sessions}.`,
							t`The week has ${count} strength sessions of at least ${minutes} minutes, fewer than ${rule.sessions}.`,
						);
					},
				},
			];
		});
	},
};
