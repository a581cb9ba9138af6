import { expect, test } from 'vitest';
import { fieldsAt } from '../../../src/guide/schema-walk.ts';
import { schemas } from '../../../src/schema/collections.ts';
import { siteSchema } from '../../../src/schema/site.ts';

test('the fields of a group', () => {
	expect(fieldsAt(schemas.exercises, {}, ['muscles'])).toEqual(['primary', 'secondary']);
	expect(fieldsAt(schemas.exercises, {}, ['dose', 'amount'])).toEqual(['unit', 'min', 'max', 'per']);
});

test('the fields of a file', () => {
	expect(fieldsAt(schemas.phases, {}, [])).toEqual(['title', 'order', 'summary', 'searchedAs', 'emphasis']);
});

test('the fields of an item of a list', () => {
	expect(fieldsAt(schemas.exercises, { mistakes: [{}] }, ['mistakes', 0])).toEqual(['mistake', 'fix']);
});

test('the fields of a group that may be left out', () => {
	expect(fieldsAt(siteSchema, { coach: {} }, ['coach'])).toEqual([
		'name',
		'credentials',
		'about',
		'url',
		'picture',
		'contact',
	]);
	expect(fieldsAt(siteSchema, { colors: {} }, ['colors'])).toEqual(['accent']);
});

test('the names that a group with fixed names takes', () => {
	expect(fieldsAt(schemas.weeks, { days: {} }, ['days'])).toEqual([
		'monday',
		'tuesday',
		'wednesday',
		'thursday',
		'friday',
		'saturday',
		'sunday',
	]);
	expect(fieldsAt(schemas.weeks, { days: { friday: {} } }, ['days', 'friday'])).toEqual([
		'run',
		'label',
		'sessions',
	]);
});

test('a line of a routine is the alternative with fields, when it has fields', () => {
	const routine = { exercises: ['plank', { exercise: 'squat', dose: {} }] };
	expect(fieldsAt(schemas.routines, routine, ['exercises', 1])).toEqual([
		'exercise',
		'dose',
		'optional',
		'leaveOutFirst',
		'note',
	]);
	expect(fieldsAt(schemas.routines, routine, ['exercises', 1, 'dose'])).toEqual([
		'sets',
		'amount',
		'restSeconds',
		'tempo',
		'note',
	]);
});

test('a rule is the one of its kind', () => {
	const principle = { rule: { kind: 'race-clear' } };
	expect(fieldsAt(schemas.principles, principle, ['rule'])).toEqual(['kind', 'lowerBodyDays', 'anyDays']);
});
