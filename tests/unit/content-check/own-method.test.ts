/** A method and a running week are content: a file each, and every plan is there. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/commands/content.ts';
import { planSeasons, planWeeks, publicationOf } from '../../../src/planner/publication.ts';
import { planIndex } from '../../../src/planner/plan-paths.ts';
import { withContent, type Edit } from '../../fixtures/content-copy.ts';
import { contentFolder } from '../../fixtures/places.ts';

vi.mock(import('../../../src/guide/mdx-body.ts'), async (original) =>
	(await import('../../fixtures/read-once.ts')).proseReadOnce(original),
);
vi.mock(import('../../../src/guide/source-file.ts'), async (original) =>
	(await import('../../fixtures/read-once.ts')).fieldsReadOnce(original),
);

/** A long run on Sunday and one quality day, and a method that trains around them. */
const sunday: Edit = {
	file: 'weeks/long-on-sunday.yaml',
	write: [
		'title: Long run on Sunday',
		'days:',
		'  monday: { run: rest }',
		'  tuesday: { run: easy }',
		'  wednesday: { run: quality, label: Hill repeats }',
		'  thursday: { run: easy }',
		'  friday: { run: medium-long }',
		'  saturday: { run: rest }',
		'  sunday: { run: long }',
		'',
	].join('\n'),
};

/** The guide's method under another name, around that week in base and build. */
function mine(change: (text: string) => string = (text) => text): Edit {
	const text = readFileSync(join(contentFolder, 'methods/guide.mdx'), 'utf8')
		.replace('title: The guide’s way', 'title: My way')
		.replaceAll(/runningWeek: (base|build)$/gm, 'runningWeek: long-on-sunday');
	return { file: 'methods/mine.mdx', write: change(text) };
}

const checked = (...edits: Edit[]) =>
	withContent(edits, ({ folder, lineOf }) => ({
		...checkContent(folder, ''),
		folder,
		taperLine: edits.some(({ file }) => file === 'methods/mine.mdx')
			? lineOf('methods/mine.mdx', '\n  taper:')
			: 0,
	}));

describe('two new files', () => {
	const { guide, site, problems } = checked(sunday, mine());
	if (guide === undefined || site === undefined) throw new Error('The content does not load.');
	const publication = publicationOf(guide, site);
	const plans = planWeeks(guide, publication).filter(({ method }) => method === 'mine');
	const seasons = planSeasons(guide, publication).filter(({ method }) => method === 'mine');

	test('pass the check', () => {
		expect(problems).toEqual([]);
	});

	test('make a week for every phase, count and kit', () => {
		// off-season 2 counts, base 1, build 1, peak 1, taper 1, race week 1, recovery 2: 9 × 3 kits
		expect(plans).toHaveLength(27);
		expect(plans.map(({ id }) => id)).toContain('mine/build/2x-home');
	});

	test('make the seasons of every length and kit', () => {
		expect(seasons.map(({ id }) => id)).toHaveLength(15);
		expect(seasons.map(({ id }) => id)).toContain('mine/season/16-weeks-bodyweight');
	});

	test('train on the days that the new week leaves', () => {
		// Heavy on the quality day; the lighter leg work on the only other day that is neither easy nor the eve of the
		// long run, and Saturday is that eve.
		const base = plans.find(({ id }) => id === 'mine/base/2x-gym');
		const placed = base?.days.flatMap(({ day, sessions }) =>
			sessions.map(({ routine }) => `${routine} ${day}`),
		);
		expect(placed).toContain('lower-body wednesday');
		expect(placed).toContain('upper-and-trail friday');
	});

	test('have pages, data and sheets', () => {
		const index = planIndex(plans, seasons, site.paper, (path) => path);
		expect(index.find(({ id }) => id === 'mine/base/2x-gym')).toMatchObject({
			page: '/plans/mine/base/2x-gym/',
			json: '/plans/mine/base/2x-gym.json',
			pdf: { a4: '/plans/mine/base/2x-gym.pdf', letter: '/plans/mine/base/2x-gym.letter.pdf' },
		});
	});
});

describe('a method without a session for a race early in its week', () => {
	const { problems, folder, taperLine } = checked(
		sunday,
		mine((text) => text.replace(/^ +nearRace: .*\n/m, '')),
	);

	test('is found by trying a race on every day of the week', () => {
		expect(problems).toHaveLength(1);
		const [problem] = problems;
		expect(problem && relative(folder, problem.file)).toBe('methods/mine.mdx');
		expect(problem).toMatchObject({ line: taperLine, field: 'phases.taper' });
	});

	test('says in which week which rules collide, and the nearest way out', () => {
		expect(problems[0]?.message).toMatch(
			/^method 'mine', phase 'taper', week 11 of 12, 1 session around running week 'taper': the rules collide: /,
		);
		expect(problems[0]?.message).toContain('(clear-the-race)');
		expect(problems[0]?.fix).toMatch(/^name routines that spare the legs as the taper's `nearRace`/);
	});
});
