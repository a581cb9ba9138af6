/** The published value is a public contract: `/plans/**.json`. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { planWeeks, publicationOf } from '../../../src/planner/publication.ts';
import { weekPlanSchema } from '../../../src/schema/plan.ts';
import { allPlans, mondayPlans, planOf } from '../../fixtures/all-plans.ts';
import { guide, site } from '../../fixtures/real-guide.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('every plan passes its schema, and is the same after a trip through JSON', () => {
	for (const { name, plan } of allPlans) {
		expect(weekPlanSchema.safeParse(asJson(plan)).error, name).toBeUndefined();
		expect(asJson(plan), name).toEqual(plan);
	}
});

describe('the JSON Schema', () => {
	const schema = z.toJSONSchema(weekPlanSchema);
	const validate = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(schema);

	test('accepts every plan', () => {
		for (const { name, plan } of allPlans) {
			validate(asJson(plan));
			expect(validate.errors ?? [], name).toEqual([]);
		}
	});

	test('accepts what a season adds to a week', () => {
		const [first, ...others] = planOf('guide/base/2x-gym').days;
		const inSeason = {
			...planOf('guide/base/2x-gym'),
			week: 3,
			weeksToRace: 13,
			deload: false,
			easeIn: false,
			days: [{ ...first, date: '2027-03-01' }, ...others],
		};
		expect(validate(asJson(inSeason))).toBe(true);
		expect(weekPlanSchema.safeParse(asJson(inSeason)).success).toBe(true);
	});

	test.each([
		['a field that nobody knows', { wurst: 1 }],
		['six days', { days: planOf('guide/base/2x-gym').days.slice(0, 6) }],
		['a phase that does not exist', { phase: 'summer' }],
		['a plan of another kind', { kind: 'season' }],
		[
			'a date that is none',
			{ days: planOf('guide/base/2x-gym').days.map((day) => ({ ...day, date: '1.3.2027' })) },
		],
		['half a session a week', { sessionsPerWeek: 1.5 }],
	])('refuses %s', (_, change) => {
		expect(validate(asJson({ ...planOf('guide/base/2x-gym'), ...change }))).toBe(false);
		expect(weekPlanSchema.safeParse(asJson({ ...planOf('guide/base/2x-gym'), ...change })).success).toBe(
			false,
		);
	});
});

test('names and nesting are those of planning.md', () => {
	const plan = planOf('guide/base/2x-gym');
	expect(plan).toMatchObject({
		kind: 'week',
		version: 1,
		id: 'guide/base/2x-gym',
		method: 'guide',
		phase: 'base',
		equipment: 'gym',
		sessionsPerWeek: 2,
		published: false,
	});
	expect(Object.keys(plan).sort()).toEqual(
		'kind version id title method phase equipment sessionsPerWeek published days findings totals'
			.split(' ')
			.sort(),
	);
	const tuesday = plan.days[1];
	expect(Object.keys(tuesday ?? {}).sort()).toEqual(['day', 'run', 'sessions']);
	expect(tuesday?.day).toBe('tuesday');
	expect(Object.keys(tuesday?.run ?? {}).sort()).toEqual(['kind', 'label']);
	const session = tuesday?.sessions[0];
	expect(session).toMatchObject({
		routine: 'lower-body',
		title: 'Lower body',
		stress: 'heavy-lower',
		order: 'after-run',
	});
	expect(Object.keys(session ?? {}).sort()).toEqual(
		'routine title stress order minutes rpe load exercises because'.split(' ').sort(),
	);
	expect(session?.exercises[0]).toEqual({
		exercise: 'bulgarian-split-squat',
		sets: 3,
		amount: { unit: 'reps', min: 8, max: 10, per: 'side' },
		intensity: { percent1RM: [70, 75], rpe: [7, 8] },
		restSeconds: 120,
		replaces: null,
		note: null,
	});
	expect(Object.keys(session?.because[0] ?? {}).sort()).toEqual(['principle', 'text']);
	expect(plan.findings.find(({ day }) => day === 'tuesday')).toMatchObject({
		principle: 'hard-days-hard',
		rule: 'share-day',
		severity: 'must',
		status: 'kept',
		day: 'tuesday',
	});
	expect(Object.keys(plan.totals).sort()).toEqual(['hardSets', 'load', 'minutes']);
});

test('the same input gives the same bytes', () => {
	const again = planWeeks(
		structuredClone(guide),
		structuredClone(publicationOf(guide, { ...site, weekStart: 'monday' })),
	);
	expect(again).toEqual(mondayPlans);
	expect(JSON.stringify(again)).toBe(JSON.stringify(mondayPlans));
});
