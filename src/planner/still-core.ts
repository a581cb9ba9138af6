import { find, type Exercise, type Guide } from '../guide/guide.ts';
import { corePatterns, type Profile } from '../schema/vocabulary.ts';
import { fits } from './kit.ts';
import { withLines, type UnplacedSession } from './session.ts';

const isCore = ({ pattern }: Exercise) => corePatterns.includes(pattern);

/** Whether some core exercise of the sessions holds still. */
export const hasStillCore = (guide: Guide, sessions: readonly UnplacedSession[]): boolean =>
	sessions.some(({ exercises }) =>
		exercises.some(({ exercise }) => {
			const found = find(guide, 'exercises', exercise);
			return isCore(found) && found.stability === 'static';
		}),
	);

/**
 * A session for the first weeks, in which the trunk learns to hold still: core exercises that move it are replaced by
 * an easier one that does not, or left out.
 */
export function withStillCore(guide: Guide, session: UnplacedSession, profile: Profile): UnplacedSession {
	const moves = (id: string) => {
		const exercise = find(guide, 'exercises', id);
		return isCore(exercise) && exercise.stability === 'dynamic';
	};
	if (!session.exercises.some(({ exercise }) => moves(exercise))) return session;
	const taken = new Set(session.exercises.map(({ exercise }) => exercise));
	const exercises = session.exercises.flatMap((line) => {
		if (!moves(line.exercise)) return [line];
		const easier = find(guide, 'exercises', line.exercise)
			.regressions.map((id) => find(guide, 'exercises', id))
			.find((one) => isCore(one) && one.stability === 'static' && fits(one, profile) && !taken.has(one.id));
		if (easier === undefined) return [];
		taken.add(easier.id);
		return [
			{
				...line,
				exercise: easier.id,
				amount: easier.dose.amount,
				replaces: line.exercise,
				note: easier.dose.note ?? null,
			},
		];
	});
	if (exercises.length === 0) return session;
	return withLines(guide, session, exercises);
}
