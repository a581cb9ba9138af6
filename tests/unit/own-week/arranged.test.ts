/** A plan on a runner's own days: what goes where, and what the audit says of it. */
import { describe, expect, test } from 'vitest';
import {
	arranged,
	arrangementOf,
	mayStand,
	sameDays,
	withDayClosed,
	withRunMoved,
	withSessionMoved,
} from '../../../src/planner/own-week.ts';
import { planSeason } from '../../../src/planner/season.ts';
import { mondayPlans, planOf } from '../../fixtures/all-plans.ts';
import { linesOf } from '../../fixtures/own-weeks.ts';
import { guide } from '../../fixtures/real-guide.ts';

const plan = planOf('guide/base/2x-gym');
const planned = { guide, plan };
const asPlanned = arrangementOf(plan);
/** Numbers of the sessions in the plan, from Monday on. */
const [, lowerBody, upperAndTrail] = [0, 1, 2];
const notKept = ({ findings }: Pick<typeof plan, 'findings'>) =>
	findings
		.filter(({ status }) => status === 'broken')
		.map(({ principle, severity, text }) => `${principle} (${severity}): ${text}`);

test('the plan as it is', () => {
	expect(linesOf(plan.days)).toEqual([
		'monday rest core-and-mobility',
		'tuesday quality lower-body',
		'wednesday easy',
		'thursday quality upper-and-trail',
		'friday easy',
		'saturday long',
		'sunday easy',
	]);
});

test('nothing moved is the plan, reasons and findings included', () => {
	for (const one of mondayPlans) {
		expect(arranged({ guide, plan: one }, arrangementOf(one)), one.id).toEqual(one);
	}
});

test('a run changes places with the run of the other day; sessions stay', () => {
	const own = arranged(planned, withRunMoved(asPlanned, 'saturday', 'sunday'));
	expect(linesOf(own.days)).toEqual([
		'monday rest core-and-mobility',
		'tuesday quality lower-body',
		'wednesday easy',
		'thursday quality upper-and-trail',
		'friday easy',
		'saturday easy',
		'sunday long',
	]);
	expect(notKept(own)).toEqual([]);
	expect(own.totals).toEqual(plan.totals);
});

test('a session on another day breaks what it breaks there, and takes its place in the day', () => {
	const own = arranged(planned, withSessionMoved(asPlanned, lowerBody, 'wednesday'));
	expect(linesOf(own.days).slice(1, 3)).toEqual(['tuesday quality', 'wednesday easy lower-body']);
	expect(notKept(own)).toEqual([
		'hard-days-hard (must): Lower body stands on Wednesday with an easy run, away from your quality run.',
		'easy-days-easy (must): Wednesday is an easy day, and Lower body loads the legs on it.',
		'easy-day-after (should): Thursday, the day after Lower body, brings a quality run.',
	]);
	const monday = arranged(planned, withSessionMoved(asPlanned, lowerBody, 'monday'));
	expect(monday.days[0]?.sessions.map(({ routine, order }) => `${routine} ${order}`)).toEqual([
		'core-and-mobility only',
		'lower-body only',
	]);
	expect(own.days[2]?.sessions[0]?.order).toBe('after-run');
});

describe('reasons', () => {
	test('go when they hold no more', () => {
		const before = plan.days[3]?.sessions[0]?.because.map(({ text }) => text);
		expect(before).toContain('Upper body and trail loads the legs, so it keeps off your easy days.');
		// On Thursday there is an easy run now.
		const own = arranged(planned, withRunMoved(asPlanned, 'thursday', 'friday'));
		expect(own.days[3]?.sessions[0]?.because.map(({ text }) => text)).not.toContain(
			'Upper body and trail loads the legs, so it keeps off your easy days.',
		);
	});

	test('are none where the planner would not put a session', () => {
		const own = arranged(planned, withSessionMoved(asPlanned, lowerBody, 'wednesday'));
		expect(own.days[2]?.sessions[0]?.because).toEqual([]);
	});

	test('come with a new day that is the best one', () => {
		// With Tuesday closed, heavy legs belong on the other quality day.
		const closed = withDayClosed(asPlanned, 'tuesday', true);
		const own = arranged(
			planned,
			withSessionMoved(withSessionMoved(closed, lowerBody, 'thursday'), upperAndTrail, 'saturday'),
		);
		expect(own.days[3]?.sessions[0]?.because.map(({ text }) => text)).toContain(
			'Same day as your quality run, after it, so Friday stays easy.',
		);
	});

	test('are not made up for a published week', () => {
		const published = planOf('published/guide');
		const own = arranged(
			{ guide, plan: published },
			withRunMoved(arrangementOf(published), 'saturday', 'sunday'),
		);
		expect(own.days.flatMap((day) => day.sessions.flatMap(({ because }) => because))).toEqual([]);
	});
});

test('the same session does not stand twice on a day', () => {
	const legs = planOf('ultra-legs/base/2x-gym');
	const twice = arrangementOf(legs);
	expect(twice.sessions).toEqual(['wednesday', 'saturday']);
	expect(mayStand(legs, twice, 0, 'saturday')).toBe(false);
	expect(mayStand(legs, twice, 0, 'friday')).toBe(true);
	expect(mayStand(plan, asPlanned, lowerBody, 'thursday')).toBe(true);
});

test('a closed day moves nothing by itself', () => {
	const closed = withDayClosed(asPlanned, 'tuesday', true);
	expect(closed.closed).toEqual(['tuesday']);
	expect(sameDays(closed, asPlanned)).toBe(true);
	expect(withDayClosed(closed, 'tuesday', false).closed).toEqual([]);
	expect(sameDays(withRunMoved(asPlanned, 'monday', 'friday'), asPlanned)).toBe(false);
});

test('a week of a season is audited between its neighbours', () => {
	const season = planSeason(guide, {
		method: 'ultra-legs',
		length: 12,
		equipment: 'gym',
		weekStart: 'monday',
	});
	const week = season.weeks[2];
	if (week === undefined) throw new Error('no third week');
	const inSeason = { guide, plan: week, season };
	expect(arranged(inSeason, arrangementOf(week)).findings).toEqual(week.findings);
	// Its Sunday is followed by the fourth week's Monday, which is for rest: easy, as Ultra Legs wants it.
	const last = arrangementOf(week).sessions.length - 1;
	const own = arranged(inSeason, withSessionMoved(arrangementOf(week), last, 'sunday'));
	const title = week.days.flatMap((day) => day.sessions).at(-1)?.title ?? '';
	expect(own.findings).toContainEqual(
		expect.objectContaining({ status: 'kept', text: `Monday, the day after ${title}, is easy.` }),
	);
});
