import { describe, expect, test } from 'vitest';
import { countOf, remains, remainWords, type Values } from '../../../src/exercise-browser/choice.ts';

const squat: Values = {
	pattern: ['squat'],
	kit: ['none', 'dumbbell'],
	level: ['beginner'],
	objects: ['knee'],
};
const swing: Values = { pattern: ['hinge'], kit: ['kettlebell'], level: ['intermediate'], objects: ['back'] };
const bridge: Values = { pattern: ['hinge'], kit: ['none'], level: ['beginner'], objects: ['knee', 'back'] };
const plank: Values = { pattern: ['core'], kit: ['none'], level: ['beginner'], objects: [''] };
const all = [squat, swing, bridge, plank];

const left = (chosen: Values) => all.filter((exercise) => remains(exercise, chosen));

describe('what remains', () => {
	test('everything, as long as nothing is chosen', () => {
		expect(left({})).toEqual(all);
		expect(left({ pattern: [] })).toEqual(all);
	});

	test('values of a filter are alternatives', () => {
		expect(left({ pattern: ['squat'] })).toEqual([squat]);
		expect(left({ pattern: ['squat', 'hinge'] })).toEqual([squat, swing, bridge]);
	});

	test('filters have to be met together', () => {
		expect(left({ pattern: ['squat', 'hinge'], kit: ['none'] })).toEqual([squat, bridge]);
		expect(left({ pattern: ['squat'], kit: ['kettlebell'] })).toEqual([]);
	});

	test('what objects leaves out, and each further one leaves out more', () => {
		expect(left({ objects: ['knee'] })).toEqual([swing, plank]);
		expect(left({ objects: ['knee', 'back'] })).toEqual([plank]);
	});

	test('what an exercise says nothing of, it does not have', () => {
		expect(left({ muscle: ['calves'] })).toEqual([]);
		expect(remains({}, { objects: ['knee'] })).toBe(true);
	});
});

describe('the count beside a choice', () => {
	test('is what it stands for under the other filters, whatever is chosen beside it', () => {
		expect(countOf(all, {}, 'kit', 'none')).toBe(3);
		expect(countOf(all, { pattern: ['hinge'] }, 'kit', 'none')).toBe(1);
		expect(countOf(all, { pattern: ['hinge'] }, 'pattern', 'squat')).toBe(1);
		expect(countOf(all, { kit: ['kettlebell'] }, 'pattern', 'squat')).toBe(0);
	});

	test('of what objects, is what remains if this objects as well', () => {
		expect(countOf(all, {}, 'objects', 'back')).toBe(2);
		expect(countOf(all, { objects: ['knee'] }, 'objects', 'back')).toBe(1);
		expect(countOf(all, { objects: ['knee'] }, 'objects', 'knee')).toBe(2);
	});
});

test('a number of exercises in words', () => {
	expect([0, 1, 34].map(remainWords)).toEqual(['No exercise is all of that', 'One exercise', '34 exercises']);
});
