import { expect, test } from 'vitest';
import { rawExercises } from '../../fixtures/raw-content.ts';
import { guide } from '../../fixtures/real-guide.ts';

const ids = Object.keys(rawExercises);
const easierOf = (id: string) => rawExercises[id]?.regressions ?? [];

test('harder versions are those that name this one as easier, and no others', () => {
	for (const one of ids) {
		for (const other of ids) {
			expect(guide.exercises[one]?.progressions.includes(other), `${other} from ${one}`).toBe(
				easierOf(other).includes(one),
			);
		}
	}
});

test('by hand: four ways on from the split squat', () => {
	// bulgarian-split-squat, lunge, rear-lunge and step-up name it
	expect(guide.exercises['split-squat']?.progressions).toEqual([
		'bulgarian-split-squat',
		'lunge',
		'rear-lunge',
		'step-up',
	]);
	expect(guide.exercises.squat?.progressions).toEqual(['split-squat']);
	expect(guide.exercises['nordic-curl']?.progressions).toEqual([]);
});

test('no exercise is easier than itself, however many steps away', () => {
	// Take out, again and again, what has nothing easier left: in the end nothing may be left.
	let left = new Set(ids);
	for (;;) {
		const free = [...left].filter((id) => !easierOf(id).some((easier) => left.has(easier)));
		if (free.length === 0) break;
		left = new Set([...left].filter((id) => !free.includes(id)));
	}
	expect([...left]).toEqual([]);
});

test('an easier version is of no higher level', () => {
	const levels = ['beginner', 'intermediate', 'advanced'];
	const harder = ids.flatMap((id) =>
		easierOf(id)
			.filter(
				(easier) =>
					levels.indexOf(guide.exercises[easier]?.level ?? '') >
					levels.indexOf(guide.exercises[id]?.level ?? ''),
			)
			.map(
				(easier) =>
					`${easier} (${guide.exercises[easier]?.level ?? ''}) from ${id} (${guide.exercises[id]?.level ?? ''})`,
			),
	);
	expect(harder).toEqual([]);
});
