/** Every `reference()` of the schemas is found, wherever it stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { referencesIn } from '../../../src/guide/schema-walk.ts';
import { schemas } from '../../../src/schema/collections.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { root } from '../../fixtures/places.ts';
import { rawEntries, rawFields } from '../../fixtures/raw-content.ts';

/** `path → target/id`, short enough to read in a list. */
const short = (schema: (typeof schemas)[keyof typeof schemas] | typeof siteSchema, value: unknown) =>
	referencesIn(schema, value).map(({ path, target, id }) => `${path.join('.')} → ${target}/${id}`);

describe('found in', () => {
	test('an exercise: regressions, substitutions, sources', () => {
		const exercise = {
			name: 'New one',
			regressions: ['easier', 'easiest'],
			substitutions: [{ when: 'knee', use: 'kinder', because: 'It is.' }],
			sources: [{ source: 'G' }, { source: 'derived', for: ['dose'] }],
		};
		expect(short(schemas.exercises, exercise)).toEqual([
			'regressions.0 → exercises/easier',
			'regressions.1 → exercises/easiest',
			'substitutions.0.use → exercises/kinder',
			'sources.0.source → sources/G',
			'sources.1.source → sources/derived',
		]);
	});

	test('a principle: rule, evidence, related, sources', () => {
		const principle = {
			rule: { kind: 'apart', routines: ['one', 'other'] },
			evidence: ['study-2020'],
			related: ['next'],
			sources: [{ source: 'U' }],
		};
		expect(short(schemas.principles, principle)).toEqual([
			'rule.routines.0 → routines/one',
			'rule.routines.1 → routines/other',
			'evidence.0 → evidence/study-2020',
			'related.0 → principles/next',
			'sources.0.source → sources/U',
		]);
	});

	test('the other rule that names routines', () => {
		const principle = { rule: { kind: 'easy-after', routines: ['tiring'] } };
		expect(short(schemas.principles, principle)).toEqual(['rule.routines.0 → routines/tiring']);
	});

	test('a routine: exercises in both ways of writing', () => {
		const routine = {
			exercises: ['plain', { exercise: 'with-dose', dose: { sets: 1 } }],
			sources: [{ source: 'G' }],
		};
		expect(short(schemas.routines, routine)).toEqual([
			'exercises.0 → exercises/plain',
			'exercises.1.exercise → exercises/with-dose',
			'sources.0.source → sources/G',
		]);
	});

	test('a method: the names under strictness, running weeks, routines, extras, sources', () => {
		const method = {
			strictness: { 'one-principle': 'must', another: 'off' },
			phases: {
				base: {
					sessions: [1],
					runningWeek: 'usual',
					routines: { 1: ['legs'] },
					extras: ['floor'],
					nearRace: ['arms'],
				},
			},
			sources: [{ source: 'G' }],
		};
		expect(short(schemas.methods, method)).toEqual([
			'strictness.one-principle → principles/one-principle',
			'strictness.another → principles/another',
			'phases.base.runningWeek → weeks/usual',
			'phases.base.routines.1.0 → routines/legs',
			'phases.base.extras.0 → routines/floor',
			'phases.base.nearRace.0 → routines/arms',
			'sources.0.source → sources/G',
		]);
	});

	test('a week: sessions, source, method', () => {
		const week = {
			days: { monday: { run: 'rest', sessions: ['floor'] } },
			source: 'U',
			method: 'ultra-legs',
		};
		expect(short(schemas.weeks, week)).toEqual([
			'days.monday.sessions.0 → routines/floor',
			'source → sources/U',
			'method → methods/ultra-legs',
		]);
	});

	test('the settings: methods', () => {
		expect(short(siteSchema, { publish: { methods: ['guide'] } })).toEqual([
			'publish.methods.0 → methods/guide',
		]);
	});

	test('a term: the principle that says more', () => {
		expect(short(schemas.terms, { term: 'Taper', definition: 'Less.', more: 'taper-the-lifting' })).toEqual([
			'more → principles/taper-the-lifting',
		]);
	});

	test('nothing in a phase or a study', () => {
		expect(short(schemas.phases, { title: 'Base', order: 1 })).toEqual([]);
		expect(short(schemas.evidence, { cite: 'One 2020' })).toEqual([]);
	});
});

test('what is not a text is passed over', () => {
	expect(short(schemas.exercises, { regressions: [3, null, { use: 'x' }], substitutions: 'none' })).toEqual(
		[],
	);
	expect(short(schemas.routines, { exercises: 'plank' })).toEqual([]);
	expect(short(schemas.exercises, null)).toEqual([]);
});

test('the tests above know every place where a schema says `reference` or `mention`', () => {
	// A new reference belongs into this list and into one of the tests above.
	const known: Record<string, number> = {
		'exercise.ts': 2, // regressions, substitutions
		'method.ts': 5, // running week, routines, extras, near the race, strictness
		'principle.ts': 2, // evidence, related
		'routine.ts': 2, // an exercise plain, an exercise with a dose
		'rule.ts': 2, // easy-after, apart
		'site.ts': 1, // methods
		'source.ts': 1, // source
		'term.ts': 1, // more
		'week.ts': 3, // sessions, source, method
	};
	const folder = join(root, 'src/schema');
	const counted = readdirSync(folder).flatMap((name) => {
		const count = readFileSync(join(folder, name), 'utf8').match(/\b(reference|mention)\('/g)?.length ?? 0;
		return count === 0 ? [] : [[name, count] as const];
	});
	expect(Object.fromEntries(counted)).toEqual(known);
});

test('in the real routines, every line leads to its exercise', () => {
	for (const [id, fields] of Object.entries(
		rawEntries<{ exercises: (string | { exercise: string })[] }>('routines'),
	)) {
		const named = fields.exercises.map((line) => (typeof line === 'string' ? line : line.exercise));
		const found = referencesIn(schemas.routines, fields).filter(({ target }) => target === 'exercises');
		expect(
			found.map((one) => one.id),
			id,
		).toEqual(named);
	}
});

test('in a real method, every text that is the id of a routine is found', () => {
	const fields = rawFields('methods/guide.mdx');
	const found = referencesIn(schemas.methods, fields).filter(({ target }) => target === 'routines');
	// off-season 2 + 3 and an extra, base and build 2 and an extra each, peak, taper and recovery 1 and an extra
	// each, the taper one near the race, race week an extra: 6 + 3 + 3 + 2 + 3 + 2 + 1
	expect(found).toHaveLength(20);
});
