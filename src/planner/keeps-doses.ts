import type { PhaseId } from '../schema/vocabulary.ts';
import { heldRules, judge } from './audit.ts';
import type { RuleContext, Schedule } from './schedule.ts';
import type { UnplacedSession } from './session.ts';

/** Whether sessions, on whatever days, keep every `must` of the method that depends on doses alone. */
export function keepsDoses(
	phase: PhaseId,
	sessions: readonly UnplacedSession[],
	context: RuleContext,
): boolean {
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
	return judge(heldRules(context, 'doses'), schedule, context).every(
		({ status, severity }) => status === 'kept' || severity === 'should',
	);
}
