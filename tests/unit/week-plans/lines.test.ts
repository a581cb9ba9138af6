import { expect, test } from 'vitest';
import { allLines, allPlans, allSessions, complaints } from '../../fixtures/all-plans.ts';
import {
	rawExercise,
	rawExercises,
	rawRoutine,
	rawRoutines,
	type RawLine,
} from '../../fixtures/raw-content.ts';
import { guide } from '../../fixtures/real-guide.ts';

test('there is something to look at', () => {
	// 68 plans from 7 days on
	expect(allPlans).toHaveLength(476);
	expect(allLines.length).toBeGreaterThan(476);
});

test('sets, amount, unit, side and rest on every line, min ≤ max', () => {
	expect(
		complaints(allLines, ({ line: { sets, amount, restSeconds } }) => {
			if (!Number.isInteger(sets) || sets < 1) return `${sets} sets`;
			if (!['reps', 'seconds', 'steps', 'taps', 'metres'].includes(amount.unit)) return `unit ${amount.unit}`;
			if (!(amount.min > 0) || !(amount.min <= amount.max)) return `${amount.min} to ${amount.max}`;
			if (!['side', 'total'].includes(amount.per)) return `per ${amount.per}`;
			if (!Number.isInteger(restSeconds) || restSeconds < 0) return `${restSeconds} s of rest`;
			return false;
		}),
	).toEqual([]);
});

test('intensity lies within its scale, lowest first', () => {
	expect(
		complaints(allLines, ({ line: { intensity } }) => {
			const { percent1RM, rpe } = intensity;
			if (percent1RM && !(percent1RM[0] > 0 && percent1RM[0] <= percent1RM[1] && percent1RM[1] <= 100))
				return `${percent1RM.join('–')} %`;
			if (rpe && !(rpe[0] >= 0 && rpe[0] <= rpe[1] && rpe[1] <= 10)) return `RPE ${rpe.join('–')}`;
			return false;
		}),
	).toEqual([]);
});

test('per side wherever it counts twice: on each exercise that is done one side at a time', () => {
	expect(
		complaints(allLines, ({ line }) => {
			const { laterality } = rawExercise(line.exercise);
			return (
				laterality === 'per-side' && line.amount.per !== 'side' && 'one side at a time, counted in total'
			);
		}),
	).toEqual([]);
});

test('every id resolves', () => {
	expect(
		complaints(allLines, ({ line: { exercise, replaces } }) => {
			if (!(exercise in rawExercises)) return `no exercise ${exercise}`;
			if (replaces !== null && !(replaces in rawExercises)) return `no exercise ${replaces}`;
			return false;
		}),
	).toEqual([]);
	expect(
		complaints(allSessions, ({ session: { routine, title, stress, because } }) => {
			if (!(routine in rawRoutines)) return `no routine ${routine}`;
			if (rawRoutine(routine).title !== title || rawRoutine(routine).stress !== stress)
				return 'another title or stress';
			const unknown = because.find(({ principle }) => !(principle in guide.principles));
			return unknown && `no principle ${unknown.principle}`;
		}),
	).toEqual([]);
	for (const { name, plan } of allPlans) {
		expect(guide.methods[plan.method], name).toBeDefined();
		expect(guide.phases[plan.phase], name).toBeDefined();
		for (const { principle } of plan.findings) expect(guide.principles[principle], name).toBeDefined();
	}
});

test('no exercise of a routine gets lost: it is there, replaced, done by another one that says so, or left out by name', () => {
	const named = (line: RawLine) => (typeof line === 'string' ? { exercise: line, optional: false } : line);
	expect(
		complaints(allSessions, ({ session }) => {
			const lost = rawRoutine(session.routine)
				.exercises.map(named)
				.filter(({ exercise, optional }) => {
					if (optional === true || session.leftOut?.includes(exercise)) return false;
					const { name } = rawExercise(exercise);
					return !session.exercises.some(
						(line) =>
							line.exercise === exercise ||
							line.replaces === exercise ||
							(line.note ?? '').toLowerCase().includes(`does the work of the ${name.toLowerCase()}`),
					);
				});
			return lost.length > 0 && `lost ${lost.map(({ exercise }) => exercise).join(', ')}`;
		}),
	).toEqual([]);
});

test('the lines stand in the order of the routine', () => {
	const named = (line: RawLine) => (typeof line === 'string' ? line : line.exercise);
	expect(
		complaints(allSessions, ({ session }) => {
			const order = rawRoutine(session.routine).exercises.map(named);
			const places: number[] = [];
			for (const { exercise, replaces } of session.exercises) {
				places.push(order.indexOf(replaces ?? exercise, (places.at(-1) ?? -1) + 1));
			}
			return places.some((place, at) => place === -1 || place <= (places[at - 1] ?? -1)) && places.join(', ');
		}),
	).toEqual([]);
});

test('a circuit has no rests', () => {
	expect(
		complaints(
			allLines,
			({ session, line }) =>
				rawRoutine(session.routine).circuit === true && line.restSeconds !== 0 && `${line.restSeconds} s`,
		),
	).toEqual([]);
});

test('nothing is said with an empty note', () => {
	expect(
		complaints(allLines, ({ line }) => line.note !== null && line.note.trim() === '' && 'empty note'),
	).toEqual([]);
});
