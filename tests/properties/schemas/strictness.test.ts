/** A field that nobody knows is an error everywhere: in every collection, at every depth. */
import { z } from 'astro/zod';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schemas } from '../../../src/schema/collections.ts';
import { planIndexSchema, weekPlanSchema } from '../../../src/schema/plan.ts';
import { ruleSchema } from '../../../src/schema/rule.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { groupsIn, withField } from '../../fixtures/groups.ts';
import { minimalEntries, minimalSite } from '../../fixtures/minimal-entries.ts';
import { rawEntries, rawFields } from '../../fixtures/raw-content.ts';
import { planWeek } from '../../../src/planner/week.ts';
import { guide } from '../../fixtures/real-guide.ts';

const folders = [
	'exercises',
	'principles',
	'routines',
	'phases',
	'methods',
	'weeks',
	'weeks/published',
] as const;

/** Every real entry, every smallest one, the settings and a plan, each with its schema. */
const accepted: { name: string; schema: z.ZodType; value: unknown }[] = [
	...folders.flatMap((folder) =>
		Object.entries(rawEntries(folder)).map(([id, value]) => ({
			name: `${folder}/${id}`,
			schema: schemas[folder === 'weeks/published' ? 'weeks' : folder],
			value,
		})),
	),
	...Object.entries(rawFields('evidence.yaml') as Record<string, unknown>).map(([id, value]) => ({
		name: `evidence/${id}`,
		schema: schemas.evidence,
		value,
	})),
	...(Object.keys(minimalEntries) as (keyof typeof minimalEntries)[]).map((name) => ({
		name: `smallest of ${name}`,
		schema: schemas[name],
		value: minimalEntries[name],
	})),
	{ name: 'site.yaml', schema: siteSchema, value: rawFields('site.yaml') },
	{
		name: 'all settings',
		schema: siteSchema,
		value: {
			...minimalSite,
			coach: { name: 'Anna', about: 'Runs far.', url: 'https://example.org' },
			colors: { accent: '#123456' },
			logo: { src: 'logo.svg', alt: '' },
			publish: { methods: ['guide'], equipment: ['gym'] },
		},
	},
	{
		name: 'a week plan',
		schema: weekPlanSchema,
		value: planWeek(guide, {
			method: 'guide',
			phase: 'base',
			sessions: 2,
			equipment: 'gym',
			weekStart: 'monday',
		}),
	},
	{
		name: 'the list of plans',
		schema: planIndexSchema,
		value: [{ id: 'a', kind: 'week', title: 'A', page: '/a/', json: '/a.json', pdf: { a4: '/a.pdf' } }],
	},
];

/** Groups whose fields are names that the author chooses. */
const freeNames = new Set(['totals.hardSets']);

test('what is there is accepted', () => {
	for (const { name, schema, value } of accepted) expect(schema.safeParse(value).error, name).toBeUndefined();
});

test('one unknown field, anywhere in anything, is refused', () => {
	const everywhere = accepted.flatMap(({ name, schema, value }) =>
		groupsIn(value)
			.filter((place) => !freeNames.has(place.join('.')))
			.map((place) => ({ name, schema, value, place })),
	);
	const slips = everywhere.filter(
		({ schema, value, place }) => schema.safeParse(withField(value, place, 'zzz', 'zzz')).success,
	);
	expect(slips.map(({ name, place }) => `${name}: ${place.join('.')}`)).toEqual([]);
	// 34 exercises alone have more than four groups each
	expect(everywhere.length).toBeGreaterThan(34 * 4);
});

test('the name of the unknown field does not matter', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...accepted),
			fc.nat(),
			fc.stringMatching(/^[a-z][A-Za-z]{3,12}$/).map((name) => `${name}Q`),
			({ schema, value }, index, field) => {
				const places = groupsIn(value).filter((place) => !freeNames.has(place.join('.')));
				const place = places[index % places.length] ?? [];
				expect(schema.safeParse(withField(value, place, field, [])).success).toBe(false);
			},
		),
		{ numRuns: 300 },
	);
});

test('no schema holds a group that lets unknown fields pass', () => {
	const loose: string[] = [];
	const seen = new Set<unknown>();
	const walk = (schema: unknown, at: string): void => {
		if (!(schema instanceof z.ZodType) || seen.has(schema)) return;
		seen.add(schema);
		if (schema instanceof z.ZodObject && !(schema.def.catchall instanceof z.ZodNever)) loose.push(at);
		for (const [key, part] of Object.entries(schema.def)) {
			if (part instanceof z.ZodType) walk(part, `${at}.${key}`);
			else if (Array.isArray(part)) part.forEach((one, index) => walk(one, `${at}.${key}${index}`));
			else if (typeof part === 'object' && part !== null && key === 'shape') {
				for (const [field, one] of Object.entries(part as object)) walk(one, `${at}.${field}`);
			}
		}
	};
	for (const [name, schema] of Object.entries({
		...schemas,
		siteSchema,
		ruleSchema,
		weekPlanSchema,
		planIndexSchema,
	})) {
		walk(schema, name);
	}
	expect(loose).toEqual([]);
	expect(seen.size).toBeGreaterThan(100);
});
