/** The booklet of a season: what it says, and that the pages that it names are the pages where things are. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Paper } from '../../../src/schema/vocabulary.ts';
import { createPrinter } from '../../../src/print/printer.ts';
import { seasonBooklet, type SeasonBooklet } from '../../../src/print/season-booklet.ts';
import { guide, site } from '../../fixtures/real-guide.ts';
import { plain, seasonOf } from '../../fixtures/season.ts';

const bookletOf = (wanted: Parameters<typeof seasonOf>[0], paper: Paper = 'a4') =>
	seasonBooklet(seasonOf(wanted), guide, site, {
		paper,
		addressOfPlan: (id) => `https://cairn.example/plans/${id}/`,
		stepsOf: (exercise) => [`Begin the ${exercise}.`, 'Stop.'],
		disclaimer: 'This is not medical advice.',
	});

const shortest = bookletOf({ method: 'ultra-legs', length: 8, equipment: 'bodyweight' }, 'letter');
const longest = bookletOf({ length: 24 });

describe('what it says', () => {
	test('a phase for each run of weeks, with why it is now', () => {
		expect(
			longest.phases.map(({ title, span, weeks }) => [title, span, weeks.length, weeks[0]?.name]),
		).toEqual([
			['Base', '8 weeks, from 23 weeks before race week', 8, 'Week\u00a01'],
			['Build', '6 weeks, from 15 weeks before race week', 6, 'Week\u00a09'],
			['Peak', '8 weeks, from 9 weeks before race week', 8, 'Week\u00a015'],
			['Taper', '1 week, from 1 week before race week', 1, 'Week\u00a023'],
			['Race week', '1 week', 1, 'Week\u00a024'],
		]);
		expect(longest.phases[3]?.why).toContain('about half is left');
	});

	test('weeks are marked, and know how far the race is', () => {
		const [base, build] = longest.phases;
		expect(base?.weeks.map(({ mark }) => mark)).toEqual([
			'Easing in',
			'Easing in',
			null,
			'Lighter',
			null,
			null,
			null,
			'Lighter',
		]);
		expect(build?.weeks[0]?.facts[0]).toEqual({ label: 'To race week', value: '15 weeks' });
		expect(build?.weeks[0]?.change).toMatch(/^Build begins\. Main lifts: /);
		expect(longest.phases.at(-1)?.weeks.map(({ mark }) => mark)).toEqual(['Race']);
	});

	test('each exercise once, by name, with dose, steps and muscles', () => {
		expect(shortest.exercises.map(({ name }) => name)).toEqual([
			'Bird dog',
			'Clamshell',
			'Glute bridge',
			'Rear lunge',
			'Single-leg calf raise',
			'Single-leg deadlift',
			'Split squat',
			'Step-up',
		]);
		const raise = shortest.exercises[4];
		// The file names no muscle that helps.
		expect(raise?.works).toEqual([{ label: 'Works most', muscles: 'Calves, Soleus' }]);
		expect(raise?.steps).toEqual(['Begin the single-leg-calf-raise.', 'Stop.']);
		expect(raise?.frames.map(({ caption }) => caption)).toEqual([
			'Stand tall on one foot',
			'Rise as high as you can, knee straight',
		]);
		expect(plain(longest.exercises.find(({ id }) => id === 'bulgarian-split-squat')?.facts[0]?.value)).toBe(
			'3 × 8–10 reps per leg',
		);
	});

	test('a picture for each exercise, once', () => {
		expect(Object.keys(shortest.pictures).sort()).toEqual(shortest.exercises.map(({ id }) => id).sort());
	});
});

const printer = createPrinter();

/** What one of poppler's programs says of a file. */
const read = (command: string, input: Uint8Array, ...words: string[]): string =>
	execFileSync(command, words, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });

/** The text of each page. */
const pagesOf = (pdf: Uint8Array): string[] =>
	read('pdftotext', pdf, '-layout', '-', '-')
		.replace(/[\u00a0\u202f]/g, ' ')
		.split('\f')
		.slice(0, -1);

const printed = (booklet: SeasonBooklet): Uint8Array => printer.print('booklet', booklet, 'a booklet');

/** Every page number that contents and tables name leads to what they say is there. */
function expectRightNumbers(booklet: SeasonBooklet, pages: readonly string[]): void {
	const [, contents = ''] = pages;
	for (const { title, weeks } of booklet.phases) {
		const page = Number(new RegExp(`^\\s*${title} .*?(\\d+)(?:  |$)`, 'm').exec(contents)?.[1]);
		expect(pages[page - 1], title).toContain('Its weeks');
		for (const week of weeks) {
			const name = plain(week.name);
			const at = Number(new RegExp(`${name}\\b.*?(\\d+)(?:  |$)`, 'm').exec(contents)?.[1]);
			expect(pages[at - 1], name).toContain(week.title);
			// The foot counts the same.
			expect(pages[at - 1], name).toMatch(new RegExp(`^\\s*${at}\\s+${booklet.title}`, 'm'));
			for (const { exercise: id, name: words } of week.sessions.flatMap(({ lines }) => lines)) {
				const [, shown] = new RegExp(`${words} +p\\. (\\d+)`).exec(pages[at - 1] ?? '') ?? [];
				const exercise = booklet.exercises.find((one) => one.id === id)?.name ?? id;
				// A long name has its page number on the next line.
				if (shown !== undefined) expect(pages[Number(shown) - 1], words).toContain(exercise);
			}
		}
	}
	expect(pages.at(-1)).toContain('Index');
}

describe('its pages', () => {
	test('cover, contents, a page for each phase and week, exercises and index', () => {
		const pdf = printed(longest);
		const pages = pagesOf(pdf);
		expect(pages[0]).toContain('24 weeks to the race, gym');
		expect(pages[1]).toContain('This is not medical advice.');
		expectRightNumbers(longest, pages);
		// 14 exercises, two on each page.
		expect(pages).toHaveLength(1 + 1 + 5 + 24 + 7 + 1);
		expect(read('pdfinfo', pdf, '-')).toMatch(/^Tagged:\s+yes$/m);
	});

	test('the shortest, on US Letter', () => {
		const pages = pagesOf(printed(shortest));
		expectRightNumbers(shortest, pages);
		expect(pages).toHaveLength(1 + 1 + 3 + 8 + 4 + 1);
	});

	test('a week that needs two pages moves all that follows it', () => {
		const [first, ...others] = shortest.phases;
		const [week, ...weeks] = first?.weeks ?? [];
		if (first === undefined || week === undefined) throw new Error('There is no week.');
		const full = {
			...week,
			sessions: [...week.sessions, ...week.sessions, ...week.sessions, ...week.sessions],
		};
		const booklet = { ...shortest, phases: [{ ...first, weeks: [full, ...weeks] }, ...others] };
		const pages = pagesOf(printed(booklet));
		expect(pages.length).toBeGreaterThan(18);
		expectRightNumbers(booklet, pages);
	});

	test('the same season is the same bytes', () => {
		const print = () => Buffer.from(printed(shortest));
		expect(print().equals(print())).toBe(true);
	});
});
