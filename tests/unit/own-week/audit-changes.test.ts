/** What a move breaks, bends and mends, from two lists of findings. */
import { expect, test } from 'vitest';
import { auditChanges } from '../../../src/planner/audit-changes.ts';
import type { Finding } from '../../../src/schema/plan.ts';

const finding = (
	principle: string,
	status: Finding['status'],
	text: string,
	severity: Finding['severity'] = 'must',
): Finding => ({ principle, rule: 'any', severity, status, text });

/** The principles of each list. */
const named = (before: Finding[], after: Finding[]) => {
	const { breaks, bends, mends } = auditChanges(before, after);
	const names = (list: typeof breaks) => list.map(({ principle }) => principle);
	return { breaks: names(breaks), bends: names(bends), mends: names(mends) };
};

test('a must that broke, a should that bends, and something that is kept again', () => {
	const before = [
		finding('a', 'kept', 'a is kept'),
		finding('b', 'kept', 'b is kept', 'should'),
		finding('c', 'broken', 'c is broken'),
	];
	const after = [
		finding('a', 'broken', 'a is broken'),
		finding('b', 'broken', 'b is bent', 'should'),
		finding('c', 'kept', 'c is kept'),
	];
	expect(named(before, after)).toEqual({ breaks: ['a'], bends: ['b'], mends: ['c'] });
	expect(auditChanges(before, after).mends[0]?.findings[0].text).toBe('c is kept');
	expect(named(after, before)).toEqual({ breaks: ['c'], bends: [], mends: ['a', 'b'] });
});

test('what was broken before in the same place is no news', () => {
	const broken = finding('a', 'broken', 'on Tuesday');
	expect(named([broken], [broken])).toEqual({ breaks: [], bends: [], mends: [] });
});

test('what is broken in another place now is', () => {
	expect(named([finding('a', 'broken', 'on Tuesday')], [finding('a', 'broken', 'on Friday')])).toEqual({
		breaks: ['a'],
		bends: [],
		mends: [],
	});
});

test('a principle is mended only when all of it is kept', () => {
	const before = [finding('a', 'broken', 'on Tuesday'), finding('a', 'broken', 'on Friday')];
	expect(named(before, [finding('a', 'kept', 'on Tuesday'), finding('a', 'broken', 'on Friday')])).toEqual({
		breaks: [],
		bends: [],
		mends: [],
	});
});

test('a principle that is both broken and bent counts as broken', () => {
	const after = [finding('a', 'broken', '24 hours'), finding('a', 'broken', '48 hours', 'should')];
	expect(named([], after)).toEqual({ breaks: ['a'], bends: [], mends: [] });
});
