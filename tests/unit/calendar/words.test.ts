import { describe, expect, test } from 'vitest';
import { seasonCalendar } from '../../../src/calendar/season-calendar.ts';
import { sessionText } from '../../../src/calendar/session-text.ts';
import type { PlanDay, PlanSession, SeasonPlan, WeekPlan } from '../../../src/schema/plan.ts';
import { calendarOptions, datedSeason, valuesOf } from '../../fixtures/dated-season.ts';
import { guide } from '../../fixtures/real-guide.ts';

/** A space that does not break, so that a number keeps its unit. */
const s = '\u00a0';

const calendarOf = (season: SeasonPlan) => seasonCalendar(season, guide, calendarOptions);
const summaries = (season: SeasonPlan) => valuesOf(calendarOf(season), 'SUMMARY');
/** The lines of an event's description. */
const description = (season: SeasonPlan, event: number) =>
	valuesOf(calendarOf(season), 'DESCRIPTION')[event]?.replaceAll('\\,', ',').split('\\n');
const withFirstWeek = (season: SeasonPlan, change: Partial<WeekPlan>): SeasonPlan => ({
	...season,
	weeks: season.weeks.map((week, index) => (index === 0 ? { ...week, ...change } : week)),
});

/** The session of a routine in the season, and its day. */
function sessionOf(routine: string, season: SeasonPlan): [PlanDay, PlanSession] {
	for (const day of season.weeks.flatMap(({ days }) => days)) {
		const session = day.sessions.find((one) => one.routine === routine);
		if (session !== undefined) return [day, session];
	}
	throw new Error(`There is no ${routine} in the season.`);
}

describe('a title', () => {
	test('is that of the session, and the race comes last', () => {
		expect(summaries(datedSeason())).toEqual([
			'Core and mobility',
			'Lower body',
			'Upper body and trail',
			'Core and mobility',
			'Full body',
			'Core and mobility',
			'Full body',
			'Core and mobility',
			'Race day',
		]);
	});
	test('of a race is its name', () => {
		expect(summaries(datedSeason({ raceName: 'Lakes 100' })).at(-1)).toBe('Lakes 100');
	});
	test('says where a week is lighter', () => {
		expect(summaries(withFirstWeek(datedSeason(), { deload: true }))[1]).toBe('Lower body (lighter week)');
		expect(summaries(withFirstWeek(datedSeason(), { easeIn: true }))[1]).toBe('Lower body (easing in)');
	});
});

describe('a description', () => {
	test('of a session: place, time, exercises, reason, disclaimer, link', () => {
		expect(description(datedSeason(), 1)).toEqual([
			'Week 1 of 4 · Base',
			'',
			'After the run: Hill repeats',
			`30–32${s}min with warm-up · RPE${s}8`,
			'',
			`Bulgarian split squat: 3${s}×${s}8–10${s}reps per${s}leg · 70–75${s}% of max · RPE${s}7–8 · rest 2${s}min`,
			`Single-leg deadlift: 3${s}×${s}8–10${s}reps per${s}leg · 70–75${s}% of max · RPE${s}7–8 · rest 2${s}min`,
			`Step-up: 3${s}×${s}8–10${s}reps per${s}leg · 70–75${s}% of max · RPE${s}7–8 · rest 2${s}min`,
			'',
			'Same day as your quality run, after it, so Wednesday stays easy.',
			'',
			'Not medical advice.',
			'https://example.org/plan/?week=1',
		]);
	});
	test('of the race: place and link', () => {
		expect(description(datedSeason(), 8)).toEqual([
			'Week 4 of 4 · Race week',
			'',
			'https://example.org/plan/?week=4',
		]);
	});
	test('after the race counts from it', () => {
		const season = datedSeason({ phases: ['base', 'peak', 'taper', 'race-week', 'recovery'] });
		expect(description(season, 9)?.[0]).toBe('Week 1 after the race · Recovery');
	});
	test('the address stands in its property too', () => {
		expect(valuesOf(calendarOf(datedSeason()), 'URL;VALUE=URI')[1]).toBe('https://example.org/plan/?week=1');
	});
});

describe('a session', () => {
	test('without a run says so', () => {
		const [day, session] = sessionOf('core-and-mobility', datedSeason());
		expect(sessionText(day, session, guide)[0]).toBe(`No run today\n21–25${s}min with warm-up · RPE${s}5`);
	});
	test('beside cross-training names it', () => {
		const [day, session] = sessionOf('core-and-mobility', datedSeason());
		const run = { kind: 'cross-train', label: 'Swim or spin' } as const;
		expect(sessionText({ ...day, run }, session, guide)[0]).toMatch(/^No run today: Swim or spin\n/);
	});
	test('with an exercise for missing kit says what it replaces', () => {
		const [day, session] = sessionOf('lower-body', datedSeason({ equipment: 'bodyweight' }));
		expect(sessionText(day, session, guide)[1]?.split('\n')[0]).toBe(
			`Split squat: 3${s}×${s}10${s}reps per${s}leg · RPE${s}7–8 · rest 2${s}min · instead of the Bulgarian split squat · Lower yourself slowly until it feels that hard`,
		);
	});
	test('that is a circuit has no rest', () => {
		const [day, session] = sessionOf('mountain-legs', datedSeason({ method: 'ultra-legs' }));
		expect(sessionText(day, session, guide)[1]).toBe(
			[
				`Rear lunge: 1${s}×${s}20–50${s}reps per${s}leg · RPE${s}6–7`,
				`Step-up: 1${s}×${s}30–100${s}reps per${s}leg · RPE${s}6–7 · No bouncing off the lower foot`,
				'One pass from top to bottom, without rest between exercises.',
			].join('\n'),
		);
	});
	test('that is cut short says what it leaves out', () => {
		const [day, session] = sessionOf('lower-body', datedSeason());
		const short = { ...session, exercises: [], leftOut: ['nordic-curl', 'step-up', 'step-up'] };
		expect(sessionText(day, short, guide)[1]).toBe(
			'Lighter this week: leave out the end of the routine (Nordic curl, step-up).',
		);
	});
	test('without a reason ends with its exercises', () => {
		const [day, session] = sessionOf('lower-body', datedSeason());
		expect(sessionText(day, { ...session, because: [] }, guide)).toHaveLength(2);
	});
});
