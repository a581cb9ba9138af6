import { expect, test } from 'vitest';
import { ownRunKinds, parseRuns, runningWeeks, runsFrom } from '../../../src/season/own-runs.ts';
import { guide } from '../../fixtures/real-guide.ts';

const week = 'rest.quality.easy.medium-long.easy.long.recovery';
const kindsOf = (text: string, start: 'monday' | 'sunday') =>
	runsFrom(text, guide, start)?.map(({ kind }) => kind);

test('seven runs stand from Monday to Sunday, wherever the week begins', () => {
	const fromMonday = ['rest', 'quality', 'easy', 'medium-long', 'easy', 'long', 'recovery'];
	expect(kindsOf(week, 'monday')).toEqual(fromMonday);
	expect(kindsOf(week, 'sunday')).toEqual(['recovery', ...fromMonday.slice(0, 6)]);
});

test('a running week of the guide goes by its id', () => {
	expect(kindsOf('base', 'monday')).toEqual(['rest', 'quality', 'easy', 'quality', 'easy', 'long', 'easy']);
	expect(runningWeeks(guide).map(({ id }) => id)).toEqual([
		'base',
		'build',
		'off-season',
		'peak',
		'ultra-base',
		'ultra-build',
		'ultra-off-season',
	]);
});

test('anything else is no running week', () => {
	for (const text of [
		'',
		'rest',
		`${week}.easy`,
		week.replace('long', 'longer'),
		week.replace('rest', 'race'),
		` ${week}`,
		'race-week',
		'recovery',
	]) {
		expect(runsFrom(text, guide, 'monday'), text).toBeUndefined();
	}
});

test('the race is no run to choose', () => {
	expect(ownRunKinds).toHaveLength(11);
	expect(parseRuns('race.race.race.race.race.race.race')).toBeUndefined();
});
