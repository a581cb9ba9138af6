/** Paper: the sheets as PDFs, and any page through the browser's own print dialog. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { PlanIndex, WeekPlan } from '../../src/schema/plan.ts';
import { guide } from '../fixtures/real-guide.ts';
import { siteNames, sites, test } from './sites.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
/** Poppler grumbles about a key that the PDF standard lets be true or false; only its answer counts here. */
const run = (command: string, ...words: string[]) =>
	execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
/** Text without the differences that line breaks and kinds of space make. */
const flat = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');
const points = { a4: [595, 842], letter: [612, 792] } as const;

for (const name of siteNames) {
	const { folder, base, papers } = sites[name];
	const index = () =>
		(read(join(folder, 'plans/index.json')) as PlanIndex).filter(({ kind }) => kind === 'week');
	const fileOf = (address: string) => join(folder, address.slice(base.length));

	test(`${name}: every sheet is one tagged page of its paper, with its fonts inside`, () => {
		for (const { id, pdf } of index()) {
			expect(Object.keys(pdf)).toEqual([...papers]);
			for (const paper of papers) {
				const file = fileOf(pdf[paper] ?? '');
				const info = run('pdfinfo', file);
				expect(info, id).toMatch(/^Pages:\s+1$/m);
				expect(info, id).toMatch(/^Tagged:\s+yes$/m);
				expect(info, id).toMatch(/^Title:\s+\S/m);
				const [, width, height] = /^Page size:\s+([\d.]+) x ([\d.]+)/m.exec(info) ?? [];
				expect([Math.round(Number(width)), Math.round(Number(height))], id).toEqual(points[paper]);
				const bytes = readFileSync(file);
				expect(bytes.includes('pdfuaid:part'), `${id} claims PDF/UA`).toBe(true);
				expect(bytes.length, id).toBeLessThan(100_000);
			}
		}
		const fonts = run('pdffonts', fileOf(index()[0]?.pdf.letter ?? ''))
			.split('\n')
			.slice(2)
			.filter(Boolean);
		expect(fonts.length).toBeGreaterThan(0);
		// Columns from the right: object, generation, unicode map, subset, embedded.
		for (const font of fonts) expect(font.trim().split(/\s+/).slice(-5, -2)).toEqual(['yes', 'yes', 'yes']);
	});

	test(`${name}: every season is a tagged booklet with a page for each of its weeks`, () => {
		const seasons = (read(join(folder, 'plans/index.json')) as PlanIndex).filter(
			({ kind }) => kind === 'season',
		);
		for (const { id, pdf, weeks = [] } of seasons) {
			for (const paper of papers) {
				const file = fileOf(pdf[paper] ?? '');
				const info = run('pdfinfo', file);
				expect(info, id).toMatch(/^Tagged:\s+yes$/m);
				expect(info, id).toContain(`Title:           ${weeks.length} weeks to the race`);
				const [, width, height] = /^Page size:\s+([\d.]+) x ([\d.]+)/m.exec(info) ?? [];
				expect([Math.round(Number(width)), Math.round(Number(height))], id).toEqual(points[paper]);
				const bytes = readFileSync(file);
				expect(bytes.includes('pdfuaid:part'), `${id} claims PDF/UA`).toBe(true);
				expect(bytes.length, id).toBeLessThan(2_000_000);
				const pages = run('pdftotext', file, '-').split('\f');
				for (let week = 1; week <= weeks.length; week += 1)
					expect(
						pages.filter((page) => page.includes(`Week ${week} of ${weeks.length}:`)),
						id,
					).toHaveLength(1);
			}
		}
	});

	test(`${name}: every sheet shows the exercises, sets and times of its data`, () => {
		for (const { id, pdf, json } of index()) {
			const plan = read(fileOf(json)) as WeekPlan;
			const text = flat(run('pdftotext', '-layout', fileOf(pdf.letter ?? ''), '-'));
			expect(text, id).toContain(sites[name].name);
			expect(text, id).toContain('not medical advice');
			for (const session of plan.days.flatMap((day) => day.sessions)) {
				expect(text, id).toContain(session.title);
				for (const { exercise } of session.exercises) {
					const words = (guide.exercises[exercise]?.name ?? '').split(' ');
					// A long name may be broken over two lines of its cell.
					for (const word of words) expect(text, `${id}: ${exercise}`).toContain(word);
				}
			}
		}
	});

	test(`${name}: cards and posters open from their pages, tagged and with the brand on them`, async ({
		page,
		served,
	}) => {
		for (const [path, kind, title] of [
			['exercises/bulgarian-split-squat/', 'Card', 'Bulgarian split squat'],
			['routines/ultra-legs/', 'Poster', 'Ultra Legs, poster'],
		] as const) {
			await page.goto(`${served[name].url}${path}`);
			const links = page.getByRole('link', { name: new RegExp(`^${kind} to print, .*\\(PDF\\)$`) });
			await expect(links).toHaveCount(papers.length);
			for (const link of await links.all()) {
				const file = fileOf((await link.getAttribute('href')) ?? '');
				const info = run('pdfinfo', file);
				expect(info).toMatch(/^Pages:\s+1$/m);
				expect(info).toMatch(/^Tagged:\s+yes$/m);
				expect(info).toContain(`${title} – ${sites[name].name}`);
				expect(readFileSync(file).includes('pdfuaid:part')).toBe(true);
				const text = flat(run('pdftotext', '-layout', file, '-'));
				expect(text).toContain(sites[name].name);
				expect(text).toContain('not medical advice');
			}
		}
	});

	test(`${name}: the book has a page for each principle and exercise, and its contents name that page`, () => {
		for (const paper of papers) {
			const file = join(folder, `guide${paper === 'a4' ? '' : `.${paper}`}.pdf`);
			const info = run('pdfinfo', file);
			expect(info).toMatch(/^Tagged:\s+yes$/m);
			expect(readFileSync(file).length).toBeLessThan(3_500_000);
			const pages = run('pdftotext', file, '-').split('\f').map(flat);
			const contents = run('pdftotext', '-layout', '-f', '2', '-l', '3', file, '-');
			const titles = [
				...Object.values(guide.principles).map(({ title }) => title),
				...Object.values(guide.exercises).map((exercise) => exercise.name),
			];
			for (const title of titles) {
				const number = Number(new RegExp(`(?:^|  )${title} +(\\d+)(?= |$)`, 'm').exec(contents)?.[1]);
				expect(pages[number - 1], `${title}, page ${number}`).toContain(title);
			}
			// Title, contents, preface, a page for each entry, an opening page for each chapter, three at the back.
			const entries = [guide.principles, guide.phases, guide.routines, guide.exercises, guide.methods];
			const count = entries.reduce((sum, collection) => sum + Object.keys(collection).length, 0);
			expect(pages.length - 1).toBe(1 + 2 + 1 + count + 9 + 3);
		}
	});

	test(`${name}: a week page prints by itself, without navigation`, async ({ page, served }) => {
		await page.goto(`${served[name].url}plans/guide/base/2x-gym/`);
		const pdf = await page.pdf({ format: 'A4', path: test.info().outputPath('week.pdf') });
		expect(pdf.length).toBeGreaterThan(10_000);
		const file = test.info().outputPath('week.pdf');
		const text = flat(run('pdftotext', '-layout', file, '-'));
		expect(text).toContain('Bulgarian split squat');
		expect(text).toContain('3 × 8–10 reps per leg');
		expect(text).toContain('not medical advice');
		expect(text).not.toContain('Sheet to print');
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
		expect(text.indexOf('3 × 8–10 reps per leg')).toBeLessThan(text.indexOf('Set up'));
		expect(Number(/^Pages:\s+(\d+)$/m.exec(run('pdfinfo', file))?.[1])).toBeLessThanOrEqual(2);
	});

	test(`${name}: a sheet opens from its page`, async ({ page, served }) => {
		await page.goto(`${served[name].url}plans/guide/base/2x-gym/`);
		const link = page.getByRole('link', { name: /^Sheet to print, US Letter/ });
		const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
		expect(answer.status()).toBe(200);
		expect(answer.headers()['content-type']).toBe('application/pdf');
	});
}
