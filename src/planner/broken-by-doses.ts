import type { PhaseId } from '../schema/vocabulary.ts';
import { heldRules, judge } from './audit.ts';
import type { RuleContext, Schedule } from './schedule.ts';
import type { UnplacedSession } from './session.ts';

/** The `must`s that depend on doses alone and that sessions break, on whatever days they stand. */
export function brokenByDoses(
	phase: PhaseId,
	sessions: readonly UnplacedSession[],
	context: RuleContext,
): Set<string> {
	const schedule: Schedule = {
		repeats: false,
		weeks: [
			{
				phase,
				days: [
					{
						day: 'monday',
						run: { kind: 'medium-long', label: '' },
						sessions: sessions.map((session) => ({ ...session, order: 'after-run' })),
					},
				],
			},
		],
	};
	const verdicts = judge(heldRules(context, 'doses'), schedule, context);
	return new Set(
		verdicts
			.filter(({ status, severity }) => status === 'broken' && severity === 'must')
			.map(({ held }) => held.principle.id),
	);
}
