/** The checker that looks at seasons in the other tests finds what is broken in them; each fault is put in by hand. */
import { describe, expect, test } from 'vitest';
import { find } from '../../../src/guide/guide.ts';
import type { SeasonPlan, WeekPlan } from '../../../src/schema/plan.ts';
import { buildLimitsOf } from '../../fixtures/build-limits.ts';
import { brokenLines } from '../../fixtures/independent-season.ts';
import { guide } from '../../fixtures/real-guide.ts';
import { seasonOf, sessionsOf, usual, weekOf } from '../../fixtures/season.ts';

const wanted = { ...usual, raceDate: '2027-06-12' };
const asked = {
	guide,
	method: find(guide, 'methods', 'guide'),
	wanted,
	build: buildLimitsOf(guide, 'guide', 'gym'),
};

/** Names of the lines that a season with this fault breaks. */
function linesWith(fault: (season: SeasonPlan) => void): string[] {
	const season = structuredClone(seasonOf(wanted));
	fault(season);
	return [...new Set(brokenLines(season, asked).map((line) => line.split(':')[0] ?? ''))];
}

/** The first line of a session of a week: of the lower body on Tuesday. */
function firstLift(week: WeekPlan) {
	const line = week.days[1]?.sessions[0]?.exercises[0];
	if (line === undefined) throw new Error('Tuesday has its session.');
	return line;
}

test('a season as it is planned breaks none', () => {
	expect(linesWith(() => undefined)).toEqual([]);
});

describe('a fault breaks its line', () => {
	test.each<[string, (season: SeasonPlan) => void]>([
		['days', ({ weeks }) => weeks[2]?.days.reverse()],
		['dates', (season) => Object.assign(weekOf(season, 3).days[2] ?? {}, { date: '2027-03-11' })],
		['race', (season) => Object.assign(weekOf(season, 5).days[2]?.run ?? {}, { kind: 'race' })],
		['runs', (season) => Object.assign(weekOf(season, 15).days[3]?.run ?? {}, { kind: 'long' })],
		['weeks', ({ weeks }) => weeks.pop()],
		['phases', (season) => Object.assign(weekOf(season, 8), { phase: 'build' })],
		['deload', (season) => Object.assign(weekOf(season, 14), { deload: true })],
		['sums', (season) => (weekOf(season, 6).totals.load += 1)],
		['sums', (season) => ((sessionsOf(weekOf(season, 6))[1] ?? { minutes: { max: 0 } }).minutes.max += 1)],
		['lines', (season) => (firstLift(weekOf(season, 6)).sets = 0)],
		['lines', (season) => (firstLift(weekOf(season, 6)).amount.min = 20)],
		['per side', (season) => (firstLift(weekOf(season, 6)).amount.per = 'total')],
		['dose', (season) => (firstLift(weekOf(season, 6)).restSeconds = 30)],
		['feasible', (season) => (firstLift(weekOf(season, 6)).intensity.percent1RM = [75, 95])],
		['kit', (season) => (firstLift(weekOf(season, 6)).exercise = 'plank')],
		[
			'ids',
			(season) => Object.assign(sessionsOf(weekOf(season, 6))[1]?.because[0] ?? {}, { principle: 'luck' }),
		],
		['because', (season) => sessionsOf(weekOf(season, 6))[1]?.because.splice(0)],
		['sessions', (season) => (weekOf(season, 6).sessionsPerWeek = 1)],
		['one dial', (season) => (firstLift(weekOf(season, 6)).amount.max += 1)],
		['change', (season) => (weekOf(season, 6).change = 'The same as week 4.')],
		['change', (season) => (weekOf(season, 6).change = 'One more set than last week of push-up.')],
		['ease-in', (season) => weekOf(season, 1).notes?.splice(0)],
		['ease-in', (season) => (weekOf(season, 3).easeIn = true)],
		['words', (season) => (season.title = 'undefined weeks')],
		[
			'findings',
			(season) =>
				season.findings.push({
					principle: 'ease-in',
					rule: 'ease-in',
					severity: 'must',
					status: 'broken',
					week: 4,
					text: 'No.',
				}),
		],
	])('%s (%#)', (line, fault) => {
		expect(linesWith(fault)).toContain(line);
	});
});

describe('a broken must is named by its kind', () => {
	const musts = (fault: (season: SeasonPlan) => void) => {
		const season = structuredClone(seasonOf(wanted));
		fault(season);
		return brokenLines(season, asked).flatMap((line) => /^must: (\S+)/.exec(line)?.[1] ?? []);
	};
	/** Moves the sessions of one day to another. */
	const move = (season: SeasonPlan, week: number, from: number, to: number) => {
		const { days } = weekOf(season, week);
		const sessions = days[from]?.sessions.splice(0) ?? [];
		days[to]?.sessions.push(...sessions);
	};

	test.each<[string, (season: SeasonPlan) => void]>([
		// from the quality day to the easy Wednesday
		['share-day', (season) => move(season, 6, 1, 2)],
		['keep-easy', (season) => move(season, 6, 1, 2)],
		['clear-before', (season) => move(season, 6, 3, 4)],
		['race-clear', (season) => move(season, 16, 0, 3)],
		// six days before the race, across the week's edge
		['race-clear', (season) => move(season, 15, 1, 6)],
		[
			'session-length',
			(season) => ((sessionsOf(weekOf(season, 6))[1] ?? { minutes: { max: 0 } }).minutes.max = 46),
		],
		[
			'minimum-dose',
			(season) => sessionsOf(weekOf(season, 8)).forEach((session) => (session.minutes.min = 19)),
		],
		['frequency', (season) => weekOf(season, 6).days[3]?.sessions.splice(0)],
		[
			'unilateral',
			(season) =>
				sessionsOf(weekOf(season, 6)).forEach(({ exercises }) =>
					exercises.forEach((line) => (line.amount.per = 'total')),
				),
		],
		['core-weekly', (season) => weekOf(season, 6).days[0]?.sessions.splice(0)],
		['progression', (season) => sessionsOf(weekOf(season, 4)).forEach((session) => (session.load *= 1.3))],
		[
			'deload',
			(season) =>
				sessionsOf(weekOf(season, 5)).forEach(({ exercises }) =>
					exercises.forEach((line) => (line.sets += 1)),
				),
		],
		['deload', (season) => (weekOf(season, 5).deload = false)],
		['deload', (season) => move(season, 5, 0, 5)],
		['maintenance', (season) => (firstLift(weekOf(season, 10)).intensity.percent1RM = [70, 75])],
		[
			'maintenance',
			(season) => ((sessionsOf(weekOf(season, 10))[1] ?? { minutes: { max: 0 } }).minutes.max = 40),
		],
		['taper', (season) => (firstLift(weekOf(season, 15)).sets += 4)],
		['taper', (season) => (firstLift(weekOf(season, 15)).intensity.rpe = [6, 7])],
		['ease-in', (season) => (firstLift(weekOf(season, 2)).intensity.percent1RM = [50, 60])],
		['ease-in', (season) => ((sessionsOf(weekOf(season, 1))[1] ?? { rpe: 0 }).rpe = 7)],
	])('%s (%#)', (kind, fault) => {
		expect(musts(fault)).toContain(kind);
	});
});

test('a week after the race does without its session only if it has no day for it', () => {
	const broken = (raceDate: string, weekStart: 'monday' | 'saturday', fault?: (week: WeekPlan) => void) => {
		const after = { ...usual, length: 8, sessions: 1, recoveryWeeks: 1, raceDate, weekStart };
		const season = structuredClone(seasonOf(after));
		fault?.(weekOf(season, 9));
		return brokenLines(season, { ...asked, wanted: after });
	};
	const rest = (week: WeekPlan) => {
		for (const { sessions } of week.days)
			for (const [at, { routine }] of sessions.entries())
				if (routine === 'gentle-return') sessions.splice(at, 1);
		week.sessionsPerWeek = 0;
		week.notes = ['The race is only days behind you, so rest comes before the strength session this week.'];
	};
	// Saturday's race closes the days to Tuesday, and Sunday's hike is a day for the legs, whatever a note says.
	expect(broken('2027-06-12', 'monday')).toEqual([]);
	expect(broken('2027-06-12', 'monday', rest)).toContain('sessions: 0 instead of 1 in week 9');
	// Thursday's race closes the hike as well.
	expect(broken('2027-06-10', 'saturday')).toEqual([]);
	expect(broken('2027-06-10', 'saturday', (week) => (week.notes = []))).toEqual([
		'notes: not why there are 0 sessions in week 9',
	]);
});
