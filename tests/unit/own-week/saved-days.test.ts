/** What is kept in the browser, and what is dropped. */
import { expect, test } from 'vitest';
import { savedDays, saveDays, shapeOf } from '../../../src/own-week/saved-days.ts';
import { keyFor } from '../../../src/own-week/saved-key.ts';
import { planOf } from '../../fixtures/all-plans.ts';
import { refusing, storage } from '../../fixtures/browser-storage.ts';

test('days are there again for the same plan', () => {
	const { store } = storage();
	saveDays('key', 'shape', '?runs=sat-sun', store);
	expect(savedDays('key', 'shape', store)).toBe('?runs=sat-sun');
});

test('days of a plan that has changed are dropped', () => {
	const { store, kept } = storage();
	saveDays('key', 'shape', '?runs=sat-sun', store);
	expect(savedDays('key', 'another shape', store)).toBeUndefined();
	expect(kept.size).toBe(0);
});

test('the days of the plan itself are not kept', () => {
	const { store, kept } = storage();
	saveDays('key', 'shape', '?runs=sat-sun', store);
	saveDays('key', 'shape', '', store);
	expect(kept.size).toBe(0);
	expect(savedDays('key', 'shape', store)).toBeUndefined();
});

test.each(['', 'rubbish', '[]', '7', '"text"', '{"of":"shape"}', '{"of":"shape","days":7}'])(
	'%s is dropped',
	(value) => {
		const { store, kept } = storage();
		kept.set('key', value);
		expect(savedDays('key', 'shape', store)).toBeUndefined();
		expect(kept.size).toBe(0);
	},
);

test('a browser that refuses is no trouble', () => {
	expect(savedDays('key', 'shape', refusing)).toBeUndefined();
	expect(() => saveDays('key', 'shape', '?runs=sat-sun', refusing)).not.toThrow();
});

test('copies of the site and plans have keys of their own', () => {
	expect(keyFor('/coach/anna/', 'guide/base/2x-gym')).toBe('cairn:week:1:/coach/anna/:guide/base/2x-gym');
	expect(keyFor('/', 'guide/base/2x-gym')).toBe('cairn:week:1:/:guide/base/2x-gym');
});

test('the shape of a plan is its runs and sessions', () => {
	expect(shapeOf(planOf('guide/base/2x-gym'))).toBe(
		'monday rest core-and-mobility, tuesday quality lower-body, wednesday easy, thursday quality upper-and-trail, friday easy, saturday long, sunday easy',
	);
});
