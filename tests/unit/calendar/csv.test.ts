import { describe, expect, test } from 'vitest';
import { seasonCsv } from '../../../src/calendar/season-csv.ts';
import type { PlanLine, SeasonPlan } from '../../../src/schema/plan.ts';
import { datedSeason } from '../../fixtures/dated-season.ts';
import { guide } from '../../fixtures/real-guide.ts';

const head =
	'week,date,day,phase,run,session,order,minutes min,minutes max,session RPE,exercise,sets,amount min,amount max,' +
	'unit,per,% 1RM min,% 1RM max,RPE min,RPE max,rest seconds,instead of,note';

const rowsOf = (season: SeasonPlan) => seasonCsv(season, guide).split('\r\n');
const row = (season: SeasonPlan, week: number, exercise: string) =>
	rowsOf(season).find((one) => one.startsWith(`${week},`) && one.includes(`,${exercise},`));

/** A season of one exercise, with something typed as the label of its run and the note of its line. */
function typed(run: string, note: PlanLine['note']): string {
	const season = datedSeason();
	const weeks = season.weeks.slice(0, 1).map((week) => ({
		...week,
		days: week.days.slice(1, 2).map((day) => ({
			...day,
			run: { ...day.run, label: run },
			sessions: day.sessions.map((session) => ({
				...session,
				exercises: session.exercises.slice(0, 1).map((line) => ({ ...line, note })),
			})),
		})),
	}));
	return seasonCsv({ ...season, weeks }, guide).slice(head.length + 2);
}

test('a head, then a row for each exercise, each line ended by CR and LF', () => {
	const rows = rowsOf(datedSeason());
	expect(rows[0]).toBe(head);
	// Core and mobility has 5 exercises and comes 4 times; lower body 3; upper body and trail 5; full body 6, twice.
	expect(rows).toHaveLength(1 + 4 * 5 + 3 + 5 + 2 * 6 + 1);
	expect(rows.at(-1)).toBe('');
});

test('a main lift has everything', () => {
	expect(row(datedSeason(), 1, 'Bulgarian split squat')).toBe(
		'1,2027-05-18,Tuesday,Base,Hill repeats,Lower body,after the run,30,32,8,Bulgarian split squat,3,8,10,reps,side,70,75,7,8,120,,',
	);
});

test('what a plan does not say is empty', () => {
	expect(row(datedSeason(), 1, 'Foam rolling')).toBe(
		'1,2027-05-17,Monday,Base,Rest,Core and mobility,no run that day,21,25,5,Foam rolling,1,60,90,seconds,side,,,,,0,,"Optional. On each side, half the time for the hamstrings and half for the glutes."',
	);
});

test('an exercise for missing kit names the one that it replaces', () => {
	expect(row(datedSeason({ equipment: 'bodyweight' }), 1, 'Split squat')).toBe(
		'1,2027-05-18,Tuesday,Base,Hill repeats,Lower body,after the run,31,32,8,Split squat,3,10,10,reps,side,,,7,8,120,Bulgarian split squat,Lower yourself slowly until it feels that hard',
	);
});

test('a season without dates has none', () => {
	const season = datedSeason();
	const weeks = season.weeks.map((week) => ({
		...week,
		days: week.days.map(({ date: _date, ...day }) => day),
	}));
	expect(row({ ...season, raceDate: null, weeks }, 1, 'Step-up')).toMatch(/^1,,Tuesday,Base,/);
});

describe('quotes', () => {
	test.each([
		['a comma', 'Hills, short', '"Hills, short"'],
		['quotes', 'The "wall"', '"The ""wall"""'],
		['a line break', 'Hills\nor track', '"Hills\nor track"'],
	])('around %s', (_, label, cell) => {
		expect(typed(label, null)).toBe(
			`1,2027-05-18,Tuesday,Base,${cell},Lower body,after the run,30,32,8,Bulgarian split squat,3,8,10,reps,side,70,75,7,8,120,,\r\n`,
		);
	});
});

describe('what looks like a formula is text', () => {
	test.each([
		['=1+1', "'=1+1"],
		['+41 hills', "'+41 hills"],
		['-5 km', "'-5 km"],
		['@track', "'@track"],
		['\t=1+1', "'\t=1+1"],
		['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
		['5 km = 3 miles', '5 km = 3 miles'],
	])('%j', (label, cell) => {
		expect(typed(label, null)).toContain(`,Base,${cell},Lower body,`);
	});
	test('in the last column too', () => {
		expect(typed('Hills', '=A1')).toMatch(/,'=A1\r\n$/);
	});
});
