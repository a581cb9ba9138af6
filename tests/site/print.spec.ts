/** Paper: the sheets as PDFs, and any page through the browser's own print dialog. */
import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';
import { expect } from 'playwright/test';
import { find } from '../../src/guide/guide.ts';
import type { SeasonPlan } from '../../src/schema/plan.ts';
import {
	capital,
	doseWords,
	minuteWords,
	namedLine,
	restWords,
	splitSquatDose,
} from '../fixtures/independent-dose-words.ts';
import { readWeek, type ReadWeek } from '../fixtures/printed-week.ts';
import { pagesOf } from '../fixtures/read-pdf.ts';
import { Reading } from '../fixtures/reading.ts';
import { disclaimerBegins, noAdvice, type Say } from '../fixtures/words.ts';
import { printedFiles } from './printed-files.ts';
import { guideOf, saying, siteNames, sites, test } from './sites.ts';

/** Poppler grumbles about a key that the PDF standard lets be true or false; only its answer counts here. */
const run = (command: string, ...words: string[]) =>
	execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
/** Text without the differences that line breaks and kinds of space make. */
const flat = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');
const kits = { bodyweight: 'No kit', home: 'Home kit', gym: 'Gym' };
/** Where an exercise's facts go on after its rest. */
const nextFacts = [
	'Tempo',
	'You need',
	'Heavier with',
	'Kind',
	'Works most',
	'Do it',
	'When it goes wrong',
	'Safety',
];

const exercisesOf = ({ weeks }: SeasonPlan) =>
	new Set(
		weeks.flatMap(({ days }) =>
			days.flatMap(({ sessions }) =>
				sessions.flatMap((session) => session.exercises.map((line) => line.exercise)),
			),
		),
	);

function readMinutes(page: Reading, say: Say): void {
	page.tryNumber();
	if (page.try('–')) page.tryNumber();
	page.take(say('{1} min', ''), 'the minutes');
}

/** How much of a site's weeks was read and found right. */
const sum = (read: readonly ReadWeek[]) => ({
	weeks: read.length,
	tables: read.reduce((all, { tables }) => all + tables, 0),
	rows: read.reduce((all, { rows }) => all + rows, 0),
});

for (const name of siteNames) {
	const { folder, base, papers, seasons, unit, language, name: brand } = sites[name];
	const { guide, methods } = guideOf(name);
	const say = saying(name);
	const exerciseOf = (id: string) => find(guide, 'exercises', id);
	const factsAfter = nextFacts.map((fact) => say(fact));
	const toPrint = say('Sheet to print, {1} (PDF)', '').split(',')[0] ?? '';
	const restOf = (seconds: number) => `${say('Rest')} ${restWords(seconds, say)}`;

	test(`${name}: every sheet reads like its data, from the title to the address, row by row`, () => {
		const read = printedFiles(name).sheets.map(({ path, plan }) => {
			const [text = ''] = pagesOf(path);
			expect(text.trimStart().startsWith(brand)).toBe(true);
			const { phase, method, equipment, totals } = plan;
			const facts = [
				`${say('Phase')} ${guide.phases[phase].title}`,
				`${say('Method')} ${guide.methods[method]?.title ?? ''}`,
				`${say('Kit')} ${say(kits[equipment])}`,
				totals.minutes.max > 0 ? `${say('Time')} ${minuteWords(totals.minutes, say)}` : '',
			].join(' ');
			return readWeek(text, plan, guide, { facts, unit, referring: false, language });
		});
		// Each week has a session or two at least, other than three without any.
		const { weeks, tables, rows } = sum(read);
		expect(weeks).toBe(printedFiles(name).sheets.length);
		if (name === 'default') expect(weeks).toBe(68 * papers.length);
		expect(tables).toBeGreaterThan(weeks);
		expect(rows).toBeGreaterThan(4 * weeks);
	});

	test(`${name}: every week of every booklet reads like its data, and refers to the right pages`, () => {
		// A thousand pages; a busy machine takes its time.
		test.slow();
		const read = printedFiles(name).booklets.flatMap(({ path, season }) => {
			const pages = pagesOf(path);
			for (const id of exercisesOf(season)) {
				const { name: exercise, dose, pattern, summary } = exerciseOf(id);
				const appendix = new Reading(
					pages.filter((page) => page.includes(say('Usual dose'))).join('\n'),
					season.id,
				);
				appendix.skipPast(`${exercise} ${summary}`);
				appendix.skipPast(say('Usual dose'));
				appendix.take(doseWords(dose, pattern, say), exercise);
				if (dose.sets > 1) appendix.take(restOf(dose.restSeconds), exercise);
				if (appendix.tryOne(factsAfter) === undefined) appendix.take('what you need', exercise);
			}
			return season.weeks.map((plan) => {
				const { title, weeksToRace = 0, totals } = plan;
				const [text = '', ...others] = pages.filter(
					(page) => page.includes(`\n${title}\n`) && page.includes(`/plans/${plan.id}/`),
				);
				if (others.length > 0) throw new Error(`${plan.id} has ${others.length + 1} pages.`);
				const week = readWeek(text, plan, guide, {
					facts: [
						weeksToRace === 0
							? ''
							: `${say('To race week')} ${say(weeksToRace === 1 ? '{1} week' : '{1} weeks', weeksToRace)}`,
						totals.minutes.max > 0 ? `${say('Strength')} ${minuteWords(totals.minutes, say)}` : '',
					].join(' '),
					unit,
					referring: true,
					language,
				});
				for (const { name: exercise, page } of week.references)
					if (!(pages[page - 1] ?? '').includes(`\n${exercise}\n`))
						throw new Error(`${plan.id}: ${exercise} is not on page ${page}.`);
				return week;
			});
		});
		// Three kits.
		const inOneOfEach = seasons.reduce((all, length) => all + length, 0);
		const { weeks, tables, rows } = sum(read);
		expect(weeks).toBe(methods.length * 3 * papers.length * inOneOfEach);
		expect(tables).toBeGreaterThan(weeks);
		expect(rows).toBeGreaterThan(4 * weeks);
	});

	test(`${name}: every card reads from its name over dose and rest to the address`, () => {
		for (const { path, exercise } of printedFiles(name).cards) {
			const { name: title, dose, pattern, figure } = exerciseOf(exercise);
			const card = new Reading(pagesOf(path).join('\n'), exercise);
			card.take(brand, 'the brand');
			card.skipPast(title);
			const [frame] = figure?.frames ?? [];
			if (frame !== undefined) card.skipPast(frame.caption);
			card.skipPast(doseWords(dose, pattern, say));
			// Below the dose, or below the facts beside it.
			const note = capital(dose.note ?? '');
			const noted = card.try(note);
			if (dose.sets > 1) card.take(restOf(dose.restSeconds), 'the rest');
			else if (dose.restSeconds > 0)
				card.take(`${say('Rest before a second set')} ${restWords(dose.restSeconds, say)}`, 'the rest');
			const next = card.tryOne(noted ? factsAfter : [...factsAfter, note]);
			if (next === undefined) card.take('what you need', 'next');
			if (!noted && next !== note) card.skipPast(note);
			card.skipPast(noAdvice[language]);
			card.skipPast(`/exercises/${exercise}/`);
		}
	});

	test(`${name}: every poster reads exercise by exercise, and has no other`, () => {
		for (const { path, routine } of printedFiles(name).posters) {
			const { title, exercises, circuit } = find(guide, 'routines', routine);
			const poster = new Reading(pagesOf(path).join('\n'), routine);
			poster.take(brand, 'the brand');
			poster.skipPast(title);
			const [before = '', after = ''] = say('{1} with warm-up', '…').split('…');
			poster.skipPast(before + after);
			// Where the words come first, the minutes follow.
			if (before !== '') readMinutes(poster, say);
			if (circuit) poster.take(`· ${say('One pass without rest')}`, 'how');
			for (const [index, line] of exercises.entries()) {
				const { name: own, pattern, dose: usual } = exerciseOf(line.exercise);
				const dose = { ...usual, ...line.dose };
				const rest =
					dose.restSeconds === 0
						? capital(say('no rest'))
						: capital(say('rest {1}', restWords(dose.restSeconds, say)));
				const said = [line.optional ? say('Optional') : '', line.note ?? dose.note ?? '']
					.filter((words) => words !== '')
					.join('. ');
				const twice = exercises.filter((other) => other.exercise === line.exercise).length > 1;
				const { name: exercise, note } = namedLine(own, said, twice);
				const remarks = [circuit || dose.sets === 1 ? '' : rest, capital(note.replace(/\.$/, ''))];
				poster.take(`${index + 1} ${exercise} ${doseWords(dose, pattern, say)}`, exercise);
				poster.take(remarks.filter((words) => words !== '').join(' · '), exercise);
			}
			poster.take(disclaimerBegins[language], 'the disclaimer');
			poster.skipPast(`/routines/${routine}/`);
		}
	});

	test(`${name}: the book says the dose of every exercise and routine on its page`, () => {
		for (const { path } of printedFiles(name).books) {
			const pages = pagesOf(path);
			for (const { name: exercise, summary, dose, pattern, cues } of Object.values(guide.exercises)) {
				const page = new Reading(
					pages.find(
						(one) =>
							one.includes(`\n${exercise}\n`) &&
							one.includes(say('In mind while you do it:')) &&
							flat(one).includes(flat(summary)),
					) ?? '',
					exercise,
				);
				page.skipPast(say('In mind while you do it:'));
				page.take(cues.join(' · '), 'cues');
				page.take(doseWords(dose, pattern, say), 'dose');
				page.take(capital(dose.note ?? ''), 'note');
				const when = dose.sets === 1 ? '{1} before a second set' : '{1} between sets';
				page.take(`${say('Rest')} ${say(when, restWords(dose.restSeconds, say))}`, 'rest');
				if (page.tryOne(factsAfter) === undefined) page.take('what you need', 'next');
			}
			const head = `${say('Exercise')} ${say('Dose')}`;
			for (const { title, circuit, exercises } of Object.values(guide.routines)) {
				const page = new Reading(
					pages.find((one) => one.includes(`\n${title}\n`) && flat(one).includes(head)) ?? '',
					title,
				);
				page.skipPast(head);
				page.try(say('Rest'));
				for (const line of exercises) {
					const { name: exercise, pattern, dose: own } = exerciseOf(line.exercise);
					const dose = { ...own, ...line.dose };
					page.take(`${exercise} (${say('p.')}`, 'the next row');
					page.tryNumber();
					page.take(`) ${doseWords(dose, pattern, say)}`, exercise);
					page.take(
						[line.optional ? say('Optional') : '', line.note ?? dose.note ?? '']
							.filter((words) => words !== '')
							.join('. '),
						exercise,
					);
					page.try('.');
					if (!circuit && dose.sets > 1) page.take(restWords(dose.restSeconds, say), exercise);
				}
			}
		}
	});

	test(`${name}: the contents of the book name the page of each principle and exercise`, () => {
		for (const { path } of printedFiles(name).books) {
			const pages = run('pdftotext', path, '-').split('\f').map(flat);
			const contents = run('pdftotext', '-layout', '-f', '2', '-l', '3', path, '-');
			const titles = [
				...Object.values(guide.principles).map(({ title }) => title),
				...Object.values(guide.exercises).map((exercise) => exercise.name),
			];
			for (const title of titles) {
				const number = Number(new RegExp(`(?:^|  )${title} +(\\d+)(?= |$)`, 'm').exec(contents)?.[1]);
				expect(pages[number - 1], `${title}, page ${number}`).toContain(title);
			}
		}
	});

	test(`${name}: cards and posters open from their pages`, async ({ page, served }) => {
		const { cards, posters } = printedFiles(name);
		for (const [path, link, files] of [
			['exercises/bulgarian-split-squat', 'Card to print, {1} (PDF)', cards],
			['routines/ultra-legs', 'Poster to print, {1} (PDF)', posters],
		] as const) {
			await page.goto(`${served[name].url}${path}/`);
			const [before = '', after = ''] = say(link, '…').split('…');
			const links = page.getByRole('link', { name: before }).filter({ hasText: after });
			await expect(links).toHaveCount(papers.length);
			const wanted = files
				.filter(({ id }) => id === path)
				.map((file) => `${base}${relative(folder, file.path)}`);
			const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
			expect(found.sort()).toEqual(wanted.sort());
		}
	});

	test(`${name}: a week page prints by itself, without navigation`, async ({ page, served }) => {
		await page.goto(`${served[name].url}plans/guide/base/2x-gym/`);
		const pdf = await page.pdf({ format: 'A4', path: test.info().outputPath('week.pdf') });
		expect(pdf.length).toBeGreaterThan(10_000);
		const file = test.info().outputPath('week.pdf');
		const text = flat(run('pdftotext', '-layout', file, '-'));
		expect(text).toContain('Bulgarian split squat');
		expect(text).toContain(splitSquatDose(say));
		expect(text).toContain(noAdvice[language]);
		expect(text).not.toContain(toPrint);
		expect(Number(/^Pages:\s+(\d+)$/m.exec(run('pdfinfo', file))?.[1])).toBeLessThanOrEqual(3);
	});

	test(`${name}: an exercise prints its dose, then its text over the whole width`, async ({
		page,
		served,
	}) => {
		await page.goto(`${served[name].url}exercises/bulgarian-split-squat/`);
		const file = test.info().outputPath('exercise.pdf');
		await page.pdf({ format: 'A4', path: file });
		const text = flat(run('pdftotext', '-layout', file, '-'));
		expect(text).toContain(splitSquatDose(say));
		expect(text.indexOf(splitSquatDose(say))).toBeLessThan(text.indexOf('Set up'));
		expect(Number(/^Pages:\s+(\d+)$/m.exec(run('pdfinfo', file))?.[1])).toBeLessThanOrEqual(2);
	});

	test(`${name}: a sheet opens from its page`, async ({ page, served }) => {
		await page.goto(`${served[name].url}plans/guide/base/2x-gym/`);
		const link = page.getByRole('link', { name: toPrint }).last();
		const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
		expect(answer.status()).toBe(200);
		expect(answer.headers()['content-type']).toBe('application/pdf');
	});
}
