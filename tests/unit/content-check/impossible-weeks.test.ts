/** A week that cannot keep its musts is an error that says which rules collide, and what to change. */
import { relative } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/commands/content.ts';
import { withContent, type Edit } from '../../fixtures/content-copy.ts';

vi.mock(import('../../../src/guide/mdx-body.ts'), async (original) =>
	(await import('../../fixtures/read-once.ts')).proseReadOnce(original),
);
vi.mock(import('../../../src/guide/source-file.ts'), async (original) =>
	(await import('../../fixtures/read-once.ts')).fieldsReadOnce(original),
);

function problemsAfter(...edits: Edit[]) {
	return withContent(edits, ({ folder, lineOf }) => ({
		problems: checkContent(folder, '').problems.map((problem) => ({
			...problem,
			file: relative(folder, problem.file),
		})),
		peakLine: lineOf('methods/guide.mdx', '\n  peak:'),
	}));
}

/** A running week with these runs from Monday on. */
const runs = (file: string, ...kinds: string[]): Edit => {
	const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
	return {
		file,
		write: `title: Mine\ndays:\n${days.map((day, at) => `  ${day}: { run: ${kinds[at] ?? 'easy'} }\n`).join('')}`,
	};
};

describe('the only quality day is the eve of the long run', () => {
	// Heavy work belongs on Friday, and nothing may stand on Friday.
	const fridayOnly = runs(
		'weeks/peak.yaml',
		'rest',
		'easy',
		'easy',
		'easy',
		'quality',
		'long',
		'medium-long',
	);
	let found: ReturnType<typeof problemsAfter>;
	beforeAll(() => {
		found = problemsAfter(fridayOnly);
	});

	test('names method, phase, running week and number of sessions', () => {
		const { problems } = found;
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ file: 'methods/guide.mdx', field: 'phases.peak' });
		expect(problems[0]?.message).toMatch(
			/^method 'guide', phase 'peak', 1 sessions? around running week 'peak': /,
		);
	});

	test('names both rules that collide', () => {
		const message = found.problems[0]?.message;
		expect(message).toContain('(nothing-before-the-long-run)');
		expect(message).toContain('(hard-days-hard)');
	});

	test('says what to change for each of them', () => {
		const fix = found.problems[0]?.fix;
		expect(fix).toContain('move the long run, or plan fewer sessions');
		expect(fix).toContain('give the running week another quality day, or plan fewer heavy sessions');
	});

	test('stands on the line of the phase', () => {
		const { problems, peakLine } = found;
		expect(problems[0]?.line).toBe(peakLine);
	});
});

test('both rules are named even if every way out breaks more than one', () => {
	// Base has a light session beside the heavy one. With the heavy one on Friday, its eve, the light one fits on
	// Saturday, and one rule breaks. With the heavy one on Saturday nothing but an easy day or Friday is left for the
	// light one, and two break. Still it is these two rules for the heavy session that cannot be kept together.
	const { problems } = problemsAfter(
		runs('weeks/base.yaml', 'rest', 'easy', 'easy', 'easy', 'quality', 'long', 'easy'),
	);
	expect(problems.map(({ field }) => field)).toEqual(['phases.base']);
	expect(problems[0]?.message).toContain('(nothing-before-the-long-run)');
	expect(problems[0]?.message).toContain('(hard-days-hard)');
});

test('two heavy sessions and one quality day', () => {
	// In the off-season's week of three, two sessions are heavy; the second finds no quality day.
	const { problems } = problemsAfter(
		runs('weeks/off-season.yaml', 'rest', 'quality', 'easy', 'medium-long', 'easy', 'long', 'cross-train'),
	);
	expect(problems).toHaveLength(1);
	expect(problems[0]).toMatchObject({ file: 'methods/guide.mdx', field: 'phases.off-season' });
	expect(problems[0]?.message).toContain("phase 'off-season', 3 sessions around running week 'off-season'");
	expect(problems[0]?.message).toContain('(hard-days-hard)');
	expect(problems[0]?.fix).toContain(
		'give the running week another quality day, or plan fewer heavy sessions',
	);
});

test('two heavy sessions and two quality days in a row', () => {
	// Both belong on Tuesday and Wednesday, which are 24 hours apart; 48 are the least.
	const { problems } = problemsAfter(
		runs('weeks/off-season.yaml', 'rest', 'quality', 'quality', 'easy', 'easy', 'long', 'medium-long'),
	);
	expect(problems).toHaveLength(1);
	expect(problems[0]?.message).toContain('(space-heavy-sessions)');
	expect(problems[0]?.message).toContain('(hard-days-hard)');
	expect(problems[0]?.fix).toContain('spread the quality days of the running week');
});

test('no easy day after any day', () => {
	// Ultra Legs has to be followed by an easy day. `taper` is the running week of both methods.
	const { problems } = problemsAfter(runs('weeks/ultra-base.yaml', ...Array<string>(7).fill('quality')));
	// base is offered with 2, 3 and 4 sessions
	expect(problems.map(({ field }) => field)).toEqual(['phases.base', 'phases.base', 'phases.base']);
	for (const { file, message, fix } of problems) {
		expect(file).toBe('methods/ultra-legs.mdx');
		expect(message).toMatch(
			/^method 'ultra-legs', phase 'base', [234] sessions around running week 'ultra-base': /,
		);
		expect(message).toContain('(easy-day-after)');
		expect(fix).toContain('put an easy day after a quality day of the running week');
	}
});

test('a session that is too long', () => {
	// Six sets of each of the three lifts, with two minutes of rest: 5 min + 3 · (45 + 6·85 + 5·120 s) = 62.75 min
	const { problems } = problemsAfter({
		file: 'methods/guide.mdx',
		replace: ['dose: { sets: 3, reps: { min: 8, max: 10 }', 'dose: { sets: 6, reps: { min: 8, max: 10 }'],
	});
	// Ten per leg are the most in every profile, so the three plans say the same, and it is told once.
	expect(problems).toHaveLength(1);
	for (const { file, field, message, fix } of problems) {
		expect({ file, field }).toEqual({ file: 'methods/guide.mdx', field: 'phases.base' });
		expect(message).toContain("method 'guide', phase 'base', 2 sessions around running week 'base'");
		expect(message).toContain(
			'Lower body on Tuesday can take 63 minutes, over the 45 that are allowed. (short-sessions)',
		);
		expect(fix).toContain("'short-sessions'");
	}
});

test('kit that nothing replaces', () => {
	const { problems } = problemsAfter({
		file: 'exercises/overhead-press.mdx',
		replace: ['when: no-equipment', 'when: back'],
	});
	expect(problems).not.toHaveLength(0);
	for (const { file, field, message, fix } of problems) {
		expect({ file, field }).toEqual({ file: 'exercises/overhead-press.mdx', field: 'substitutions' });
		expect(message).toContain('overhead-press in upper-');
		expect(message).toContain("needs kit that the profile 'bodyweight' lacks");
		expect(fix).toContain('add a substitution that needs no kit');
	}
});
