/** What passes for a log, and what is said of all that does not. */
import { expect, test } from 'vitest';
import { logOf, readLog } from '../../../src/gym/log.ts';
import { merged } from '../../../src/gym/merge.ts';
import { sessionOn } from '../../fixtures/training-log.ts';

const asFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a log that was written down is read as it was', () => {
	const log = logOf([sessionOn('2026-11-10'), sessionOn('2026-11-17', [{ load: 42.5, amount: 8 }, {}])]);
	expect(readLog(asFile(log))).toEqual({ log });
});

test('sessions stand in the order of time, whatever the order of the file', () => {
	const [first, second] = [sessionOn('2026-11-10'), sessionOn('2026-11-17')];
	expect(readLog({ kind: 'training-log', version: 1, sessions: [second, first] })).toEqual({
		log: logOf([first, second]),
	});
});

test.each([undefined, null, 7, 'text', [], {}, { kind: 'week', version: 1 }])('%j is no log', (value) => {
	expect(readLog(value)).toEqual({ problems: ['This is not a training log.'] });
});

test('a log of a later version is not read, and it says why', () => {
	expect(readLog({ kind: 'training-log', version: 2, sessions: [] })).toEqual({
		problems: [
			'This log has version 2. This page reads version 1: it may be older than the log. Reload it with a network.',
		],
	});
});

test('every problem is said at once, with its place', () => {
	const good = sessionOn('2026-11-10');
	const [exercise] = good.exercises;
	const value = {
		kind: 'training-log',
		version: 1,
		sessions: [
			{ ...good, started: 'yesterday', loads: 'stone' },
			'Lower body',
			{
				...good,
				id: '',
				exercises: [
					{ ...exercise, unit: 'miles', sets: [{ load: -4 }, { load: 40, amount: '8' }, null] },
					{ ...exercise, sets: 3 },
				],
			},
		],
	};
	expect(readLog(value)).toEqual({
		problems: [
			'Session 1 (Lower body): started is "yesterday"; it should be a moment such as 2027-03-02T17:30:00Z.',
			'Session 1 (Lower body): loads is "stone"; it should be one of kg, lb.',
			'Session 2 is "Lower body"; it should be an object.',
			'Session 3 (Lower body): id is ""; it should be text.',
			'Session 3 (Lower body), exercise 1: unit is "miles"; it should be one of reps, seconds, steps, taps, metres.',
			'Session 3 (Lower body), exercise 1, set 1: load is -4; it should be a number from 0 to 10000.',
			'Session 3 (Lower body), exercise 1, set 2: amount is "8"; it should be a number from 0 to 10000.',
			'Session 3 (Lower body), exercise 1, set 3 is null; it should be an object.',
			'Session 3 (Lower body), exercise 2: sets is 3; it should be a list.',
		],
	});
});

test('a log without sessions says that they are missing', () => {
	expect(readLog({ kind: 'training-log', version: 1 })).toEqual({
		problems: ['The log: sessions is missing; it should be a list.'],
	});
});

test('two logs become one, and no session counts twice', () => {
	const [tuesday, thursday, saturday] = ['2026-11-10', '2026-11-12', '2026-11-14'].map((day) =>
		sessionOn(day),
	);
	if (!tuesday || !thursday || !saturday) throw new Error('Three days make three sessions.');
	const ours = logOf([tuesday, saturday]);
	const theirs = logOf([tuesday, thursday]);
	expect(merged(ours, theirs)).toEqual({ log: logOf([tuesday, thursday, saturday]), added: 1, known: 1 });
	expect(merged(ours, ours)).toEqual({ log: ours, added: 0, known: 2 });
	expect(merged(logOf([]), ours)).toEqual({ log: ours, added: 2, known: 0 });
	// A file with the same session twice adds it once.
	const twice = { ...theirs, sessions: [thursday, thursday] };
	expect(merged(ours, twice)).toEqual({ log: logOf([tuesday, thursday, saturday]), added: 1, known: 1 });
});

test('of a session in both, ours stays', () => {
	const ours = sessionOn('2026-11-10', [{ load: 40, amount: 8 }]);
	const theirs = sessionOn('2026-11-10', [{ load: 90, amount: 1 }]);
	expect(merged(logOf([ours]), logOf([theirs])).log).toEqual(logOf([ours]));
});
