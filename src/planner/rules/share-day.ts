import { easyRuns } from '../../schema/vocabulary.ts';
import { aRun, dayName, daysOf, neighbour, runName, sessionsOf, yourRun } from '../schedule.ts';
import type { Evaluator } from './evaluator.ts';
import { t } from '../../language/t.ts';

/** Hard work stands on the day of a hard run, after it. A week without such a run leaves the day open. */
export const shareDay: Evaluator<'share-day'> = {
	scope: 'days',
	remedy: 'give the running week another quality day, or plan fewer heavy sessions',
	evaluate(rule, schedule) {
		const days = daysOf(schedule);
		return sessionsOf(schedule)
			.filter(({ session }) => rule.stress.includes(session.stress))
			.map(({ session, day, at, week }) => {
				const open = !schedule.weeks[week]?.days.some(({ run }) => rule.with.includes(run.kind));
				const shares = rule.with.includes(day.run.kind);
				const inOrder = session.order === rule.order;
				return {
					status: open || (shares && inOrder) ? 'kept' : 'broken',
					week,
					at,
					sessions: [session],
					text: () => {
						const wanted = rule.with.map(runName).join(` ${t`or`} `);
						if (open) return t`This week has no ${wanted}, so ${session.title} may stand on any free day.`;
						if (!shares)
							return t`${session.title} stands on ${dayName(day.day)} with ${aRun(day.run.kind)}, away from your ${wanted}.`;
						if (!inOrder)
							return t`${session.title} comes before ${yourRun(day.run.kind)} on ${dayName(day.day)}.`;
						const next = neighbour(days, at, 1, schedule.repeats);
						const easy = next !== undefined && easyRuns.includes(next.run.kind);
						return easy
							? t`Same day as ${yourRun(day.run.kind)}, after it, so ${dayName(next.day)} stays easy.`
							: t`Same day as ${yourRun(day.run.kind)}, after it.`;
					},
				};
			});
	},
};
