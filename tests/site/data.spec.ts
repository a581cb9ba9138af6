/** The published data keeps its contract, and pages show what it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'playwright/test';
import type { PlanIndex, SeasonPlan, WeekPlan } from '../../src/schema/plan.ts';
import { rowOf } from '../fixtures/independent-dose-words.ts';
import { guideOf, saying, siteNames, sites, test } from './sites.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

for (const name of siteNames) {
	const { folder, base, papers, seasons: lengths } = sites[name];
	const { guide, methods } = guideOf(name);
	const say = saying(name);
	const index = () => read(join(folder, 'plans/index.json')) as PlanIndex;
	const weeksInSeasons = () => index().flatMap(({ weeks = [] }) => weeks);
	const fileOf = (address: string) => join(folder, address.slice(base.length));

	test(`${name}: every plan passes its published schema`, () => {
		// A format such as "date" is said in the schema; that it is a date is checked where plans have dates.
		const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false });
		const week = ajv.compile(read(join(folder, 'schemas/week.json')) as object);
		const season = ajv.compile(read(join(folder, 'schemas/season.json')) as object);
		const list = ajv.compile(read(join(folder, 'schemas/index.json')) as object);
		expect(list(index()), JSON.stringify(list.errors)).toBe(true);
		for (const { id, kind, json } of index()) {
			const valid = kind === 'week' ? week : season;
			expect(valid(read(fileOf(json))), `${id}: ${JSON.stringify(valid.errors)}`).toBe(true);
		}
		for (const { id, json } of weeksInSeasons())
			expect(week(read(fileOf(json))), `${id}: ${JSON.stringify(week.errors)}`).toBe(true);
		expect(week({ kind: 'week' })).toBe(false);
		expect(season({ kind: 'season' })).toBe(false);
	});

	test(`${name}: seasons of every published length for every method and kit, each with its weeks`, () => {
		const seasons = index().filter(({ kind }) => kind === 'season');
		const wanted = methods.flatMap((method) =>
			lengths.flatMap((weeks) =>
				['bodyweight', 'home', 'gym'].map((kit) => `${method}/season/${weeks}-weeks-${kit}`),
			),
		);
		expect(seasons.map(({ id }) => id).sort()).toEqual(wanted.sort());
		for (const { id, json, pdf, weeks = [] } of seasons) {
			expect(pdf, id).toEqual(
				Object.fromEntries(
					papers.map((paper) => [paper, `${base}plans/${id}.${paper === 'a4' ? '' : 'letter.'}pdf`]),
				),
			);
			const plan = read(fileOf(json)) as SeasonPlan;
			expect(
				weeks.map((week) => week.id),
				id,
			).toEqual(plan.weeks.map((week) => week.id));
			// The same value stands in the season and by itself.
			for (const [at, week] of weeks.entries()) expect(read(fileOf(week.json))).toEqual(plan.weeks[at]);
			expect(weeks, id).toHaveLength(plan.length);
		}
	});

	test(`${name}: a season leads to its weeks, a week to its season and to its neighbours`, () => {
		const page = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');
		const season = 'plans/guide/season/12-weeks-gym/';
		for (let week = 1; week <= 12; week += 1) {
			expect(page(season)).toContain(`href="${base}${season}week-${week}/"`);
			expect(page(`${season}week-${week}/`)).toContain(`href="${base}${season}"`);
		}
		expect(page(`${season}week-7/`)).toContain(`href="${base}${season}week-6/" rel="prev"`);
		expect(page(`${season}week-7/`)).toContain(`href="${base}${season}week-8/" rel="next"`);
		expect(page(`${season}week-1/`)).not.toContain('rel="prev"');
		expect(page(`${season}week-12/`)).not.toContain('rel="next"');
	});

	test(`${name}: the index lists every method, phase and kit, and the published weeks`, () => {
		const ids = index().map(({ id }) => id);
		for (const method of methods) {
			for (const phase of ['off-season', 'base', 'build', 'peak', 'taper', 'race-week', 'recovery']) {
				for (const kit of ['bodyweight', 'home', 'gym']) {
					expect(
						ids.some((id) => id.startsWith(`${method}/${phase}/`) && id.endsWith(`x-${kit}`)),
						`${method}/${phase} ${kit}`,
					).toBe(true);
				}
			}
		}
		expect(ids).toContain('published/guide');
		expect(ids).toContain('published/ultra-legs');
		const base2 = index().find(({ id }) => id === 'guide/base/2x-gym');
		expect(base2).toEqual({
			id: 'guide/base/2x-gym',
			kind: 'week',
			title: `Base: ${say('two strength sessions')}, ${say('gym')}`,
			page: `${base}plans/guide/base/2x-gym/`,
			json: `${base}plans/guide/base/2x-gym.json`,
			pdf: Object.fromEntries(
				papers.map((paper) => [
					paper,
					`${base}plans/guide/base/2x-gym.${paper === 'a4' ? '' : 'letter.'}pdf`,
				]),
			),
		});
	});

	test(`${name}: every page shows the sessions of its data, and for each exercise sets, amount, effort and rest`, () => {
		const weeks = index().filter(({ kind }) => kind === 'week');
		for (const { id, page, json } of [...weeks, ...weeksInSeasons()]) {
			const plan = read(fileOf(json)) as WeekPlan;
			const html = readFileSync(join(fileOf(page), 'index.html'), 'utf8')
				.replaceAll('\u00a0', ' ')
				.replaceAll('&#39;', "'")
				.replace(/>\s+|\s+<\//g, (space) => space.trim());
			for (const day of plan.days) {
				for (const session of day.sessions) {
					const start = html.indexOf(`id="${day.day}-${session.routine}"`);
					expect(start, `${id}: ${day.day} ${session.routine}`).toBeGreaterThan(0);
					const section = html.slice(start, html.indexOf('</section>', start));
					const missing: string[] = [];
					let from = 0;
					for (const exercise of session.exercises) {
						const { name: title, dose, intensity, rest } = rowOf(exercise, [exercise], guide, say);
						from = section.indexOf(`>${title}</a>`, from + 1);
						if (from === -1) missing.push(title);
						const line = section.slice(from, section.indexOf('</li>', from));
						const after = rest === '' || rest === say('no rest') ? rest : say('rest {1}', rest);
						const detail = [...intensity, after].filter((words) => words !== '').join(' · ');
						for (const words of [dose, detail])
							if (words !== '' && !line.includes(`>${words}<`)) missing.push(`${title}: ${words}`);
					}
					expect(missing, `${id}: ${day.day} ${session.routine}`).toEqual([]);
				}
			}
		}
	});
}
