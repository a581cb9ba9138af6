import { phases } from '../../schema/vocabulary.ts';
import { isStrength, sessionsOf } from '../schedule.ts';
import type { Evaluator } from './evaluator.ts';
import { inSentence } from '../../guide/in-sentence.ts';
import { plural } from '../../language/plural.ts';
import { t } from '../../language/t.ts';

/** Strength sessions in a week lie within the method's range for the phase; core and mobility count apart. */
export const frequency: Evaluator<'frequency'> = {
	scope: 'doses',
	remedy: "change the phase's `sessions` or its routines",
	evaluate(_, schedule, { method }) {
		const placed = sessionsOf(schedule);
		return schedule.weeks.map(({ phase }, week) => {
			const sessions = placed
				.filter((entry) => entry.week === week && isStrength(entry.session.stress))
				.map(({ session }) => session);
			const allowed = method.phases[phase].sessions;
			const min = Math.min(...allowed);
			const max = Math.max(...allowed);
			const kept = sessions.length >= min && sessions.length <= max;
			return {
				status: kept ? 'kept' : 'broken',
				week,
				sessions,
				text: () => {
					const range = min === max ? String(min) : t`${min} to ${max}`;
					const has =
						sessions.length === 0
							? t`No strength session`
							: plural(
									sessions.length,
									t`${sessions.length} strength session`,
									t`${sessions.length} strength sessions`,
								);
					const name = inSentence(phases[phase]);
					return kept
						? t`${has} this week; this method plans ${range} in ${name}.`
						: t`${has} this week, where this method plans ${range} in ${name}.`;
				},
			};
		});
	},
};
