/** A runner's own week as an address says it, and what an address must not be able to do. */
import { describe, expect, test } from 'vitest';
import {
	arrangementOf,
	withDayClosed,
	withRunMoved,
	withSessionMoved,
	type Arrangement,
} from '../../../src/planner/own-week.ts';
import { formatArrangement, parseArrangement } from '../../../src/planner/own-week-address.ts';
import { speaksOfDays } from '../../../src/planner/own-week-fields.ts';
import { planOf } from '../../fixtures/all-plans.ts';

/** Core and mobility on Monday, Lower body on Tuesday, Upper body and trail on Thursday. */
const plan = planOf('guide/base/2x-gym');
/** Ultra Legs on Wednesday and on Saturday. */
const twice = planOf('ultra-legs/base/2x-gym');
const asPlanned = arrangementOf(plan);

const said: [string, Arrangement, string][] = [
	['nothing', asPlanned, ''],
	['two runs that change places', withRunMoved(asPlanned, 'sunday', 'saturday'), '?runs=sat-sun'],
	[
		'two pairs of them',
		withRunMoved(withRunMoved(asPlanned, 'saturday', 'sunday'), 'monday', 'wednesday'),
		'?runs=mon-wed,sat-sun',
	],
	[
		// Tuesday's run is on Wednesday, Wednesday's on Friday, Friday's on Tuesday.
		'a ring of three',
		withRunMoved(withRunMoved(asPlanned, 'tuesday', 'wednesday'), 'tuesday', 'friday'),
		'?runs=tue-wed-fri',
	],
	['a session', withSessionMoved(asPlanned, 1, 'thursday'), '?put=lower-body.thu'],
	[
		'two sessions',
		withSessionMoved(withSessionMoved(asPlanned, 1, 'thursday'), 2, 'saturday'),
		'?put=lower-body.thu,upper-and-trail.sat',
	],
	['a closed day', withDayClosed(asPlanned, 'tuesday', true), '?free=tue'],
	[
		'all of it',
		withDayClosed(
			withSessionMoved(withRunMoved(asPlanned, 'saturday', 'sunday'), 1, 'thursday'),
			'tuesday',
			true,
		),
		'?runs=sat-sun&put=lower-body.thu&free=tue',
	],
];

describe('what is said', () => {
	test.each(said)('%s', (_, arrangement, query) => {
		expect(formatArrangement(plan, arrangement)).toBe(query);
		expect(parseArrangement(plan, query)).toEqual(query === '' ? undefined : arrangement);
		expect(speaksOfDays(query)).toBe(query !== '');
	});

	test('the second session of a routine has a number', () => {
		expect(formatArrangement(twice, withSessionMoved(arrangementOf(twice), 1, 'sunday'))).toBe(
			'?put=ultra-legs.2.sun',
		);
		expect(parseArrangement(twice, '?put=ultra-legs.mon,ultra-legs.2.sun')?.sessions).toEqual([
			'monday',
			'sunday',
		]);
	});

	test('the ring of three moves the runs that it names', () => {
		const runs = parseArrangement(plan, '?runs=tue-wed-fri')?.runs;
		expect([runs?.tuesday, runs?.wednesday, runs?.friday]).toEqual(['friday', 'tuesday', 'wednesday']);
	});
});

test('an address that a messenger has encoded means the same', () => {
	expect(parseArrangement(plan, '?put=lower-body.thu%2Cupper-and-trail.sat&utm_source=chat')).toEqual(
		said[5]?.[1],
	);
});

test.each([
	'',
	'?',
	'?q=plank',
	'?runs=',
	'?runs=sat',
	'?runs=sat-',
	'?runs=sat-xyz',
	'?runs=sat-sat',
	'?runs=sat-sun,sun-mon',
	'?put=lower-body',
	'?put=lower-body.',
	'?put=lower-body.noday',
	'?put=no-such-routine.mon',
	'?put=lower-body.2.mon',
	'?put=lower-body.mon,lower-body.wed',
	'?put=.mon',
	'?free=someday',
	'?free=tue,tue',
	'?runs=sat-sun&put=rubbish',
	'?put=__proto__.mon',
	'?put=%E0%A4%A',
])('%s is no week of this plan', (query) => {
	expect(parseArrangement(plan, query)).toBeUndefined();
});

test('no session stands twice on a day, whatever the address says', () => {
	expect(parseArrangement(twice, '?put=ultra-legs.sat')).toBeUndefined();
	expect(parseArrangement(twice, '?put=ultra-legs.sat,ultra-legs.2.wed')?.sessions).toEqual([
		'saturday',
		'wednesday',
	]);
});
