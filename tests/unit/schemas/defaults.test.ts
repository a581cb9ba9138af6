import { describe, expect, test } from 'vitest';
import { schemas } from '../../../src/schema/collections.ts';
import { ruleSchema } from '../../../src/schema/rule.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import {
	minimalEntries,
	minimalExercise,
	minimalMethod,
	minimalPhase,
	minimalPrinciple,
	minimalRoutine,
	minimalSite,
	minimalStudy,
	minimalWeek,
} from '../../fixtures/minimal-entries.ts';

describe('the smallest file stays small', () => {
	test('an exercise', () => {
		expect(schemas.exercises.parse(minimalExercise)).toEqual({
			...minimalExercise,
			aliases: [],
			searchedAs: [],
			muscles: { primary: ['quadriceps'], secondary: [] },
			equipment: [],
			load: [],
			secondsPerRep: 4,
			daily: false,
			regressions: [],
			substitutions: [],
			moreFigures: [],
			sources: [{ source: 'derived', for: [] }],
		});
	});

	test('a principle', () => {
		expect(schemas.principles.parse(minimalPrinciple)).toEqual({
			...minimalPrinciple,
			searchedAs: [],
			conflicts: [],
			evidence: [],
			related: [],
			sources: [{ source: 'derived', for: [] }],
		});
	});

	test('a routine; a plain id becomes a line', () => {
		expect(schemas.routines.parse(minimalRoutine)).toEqual({
			...minimalRoutine,
			searchedAs: [],
			circuit: false,
			exercises: [{ exercise: 'wall-sit', optional: false, leaveOutFirst: false }],
			sources: [{ source: 'derived', for: [] }],
		});
	});

	test('a phase has one default, a study none', () => {
		expect(schemas.phases.parse(minimalPhase)).toEqual({ ...minimalPhase, searchedAs: [] });
		expect(schemas.evidence.parse(minimalStudy)).toEqual(minimalStudy);
	});

	test('a week', () => {
		const { published, days } = schemas.weeks.parse(minimalWeek);
		expect(published).toBe(false);
		expect(days.monday).toEqual({ run: 'easy', sessions: [] });
	});

	test('a method', () => {
		const { phases } = schemas.methods.parse(minimalMethod);
		expect(phases.base).toEqual({
			sessions: [0],
			runningWeek: 'all-easy',
			routines: {},
			extras: [],
			nearRace: [],
		});
	});

	test('the settings', () => {
		expect(siteSchema.parse(minimalSite)).toEqual({
			...minimalSite,
			colors: { accent: '#b5451b' },
			language: 'en',
			weekStart: 'monday',
			units: 'kg',
			paper: ['a4', 'letter'],
			publish: {
				equipment: ['bodyweight', 'home', 'gym'],
				seasons: [8, 12, 16, 20, 24],
			},
			handbook: false,
			allowMdx: false,
			attribution: true,
		});
	});
});

describe('rules, as planning.md has them', () => {
	test.each([
		[
			{ kind: 'share-day', stress: 'heavy-lower', with: ['quality'] },
			{ kind: 'share-day', stress: ['heavy-lower'], with: ['quality'], order: 'after-run' },
		],
		[
			{ kind: 'keep-easy' },
			{
				kind: 'keep-easy',
				stress: ['heavy-lower', 'light-lower'],
				runs: ['rest', 'cross-train', 'recovery', 'easy', 'shakeout', 'strides', 'hill-strides'],
			},
		],
		[{ kind: 'clear-before' }, { kind: 'clear-before', runs: ['long', 'race'], allow: ['core', 'mobility'] }],
		[
			{ kind: 'clear-before', runs: 'race', allow: 'core' },
			{ kind: 'clear-before', runs: ['race'], allow: ['core'] },
		],
		[
			{ kind: 'minimum-dose' },
			{ kind: 'minimum-dose', sessions: 1, exceptPhases: ['race-week', 'recovery'], taperShare: 0.5 },
		],
		[
			{ kind: 'core-weekly' },
			{
				kind: 'core-weekly',
				exercises: 1,
				patterns: ['anti-extension', 'anti-rotation', 'lateral-core', 'rotation'],
				exceptPhases: ['race-week'],
				stillWeeks: 2,
			},
		],
		[{ kind: 'progression' }, { kind: 'progression', maxRise: 0.2 }],
		[{ kind: 'deload' }, { kind: 'deload', every: 4, maxLoaded: 5, sets: { min: 0.5, max: 0.6 } }],
		[
			{ kind: 'maintenance' },
			{ kind: 'maintenance', lighterPercent: { min: 50, max: 60 }, heavyPercent: 80 },
		],
		[{ kind: 'taper' }, { kind: 'taper', minCut: 0.41, weeks: 3 }],
		[{ kind: 'ease-in' }, { kind: 'ease-in', weeks: 2, maxRpe: 6 }],
		[{ kind: 'race-clear' }, { kind: 'race-clear', lowerBodyDays: 7, anyDays: 3 }],
		[
			{ kind: 'patterns', groups: { pull: ['horizontal-pull'] } },
			{ kind: 'patterns', groups: { pull: ['horizontal-pull'] }, fromSessions: 2 },
		],
	])('%j', (written, read) => {
		expect(ruleSchema.parse(written)).toEqual(read);
	});
});

describe('what depends on another field', () => {
	const issuesOf = (name: keyof typeof schemas, value: unknown) =>
		(schemas[name].safeParse(value).error?.issues ?? []).map(({ path, message }) => ({
			field: path.join('.'),
			message,
		}));

	test('a mistake says why it hurts and what to do', () => {
		expect(issuesOf('principles', { ...minimalPrinciple, chapter: 'mistakes' })).toEqual([
			{ field: 'why', message: "a mistake needs 'why'" },
			{ field: 'fix', message: "a mistake needs 'fix'" },
		]);
	});

	test('a published week says whose, for which method and phase', () => {
		expect(issuesOf('weeks', { ...minimalWeek, published: true }).map(({ field }) => field)).toEqual([
			'source',
			'method',
			'phase',
		]);
	});

	test('only a published week fixes its sessions', () => {
		const days = { ...minimalWeek.days, friday: { run: 'easy', sessions: ['core'] } };
		expect(issuesOf('weeks', { ...minimalWeek, days }).map(({ field }) => field)).toEqual([
			'days.friday.sessions',
		]);
	});
});

test.each(Object.keys(minimalEntries) as (keyof typeof minimalEntries)[])(
	'every field of the smallest entry of %s is needed',
	(name) => {
		const entry = minimalEntries[name];
		for (const field of Object.keys(entry)) {
			const { [field as keyof typeof entry]: _, ...rest } = entry;
			expect(schemas[name].safeParse(rest).success, field).toBe(false);
		}
	},
);
