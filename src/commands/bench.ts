/**
 * `npm run bench`: the measurements, as tables. Timings depend on the machine and on what else it does; sizes and
 * counts do not.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { frameSvgs, movingSvg } from '../figures/runner/figure-svg.ts';
import { figureStyle } from '../figures/runner/palette.ts';
import { seasonChartHtml, seasonChartSvg } from '../figures/season-chart/season-chart.ts';
import { weekStripFigure } from '../figures/week-strip/week-strip.ts';
import { workedMusclesHtml } from '../components/worked-muscles-html.ts';
import { figuresOf, type Guide } from '../guide/guide.ts';
import { listFiles } from '../offline/list-files.ts';
import {
	planSeasons,
	planWeeks,
	publicationOf,
	seasonRequests,
	weekRequests,
} from '../planner/publication.ts';
import { planSeason } from '../planner/season.ts';
import { planWeek } from '../planner/week.ts';
import type { SiteData } from '../schema/site.ts';
import { benchSheets } from './bench-sheets.ts';
import { checkContent } from './content.ts';

const outDir = '.cairn/bench-site';
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Milliseconds that a piece of work takes. */
function time(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

const median = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const worst = (values: readonly number[]) => Math.max(...values);

function commands(): Record<string, string> {
	let said = '';
	const run = (...words: string[]) =>
		time(() => (said = execFileSync(process.execPath, words, { encoding: 'utf8' })));
	/** How many PDFs, and what they took, as the build says it. */
	const printed = () => {
		const [, files, time = ''] = /(\d+) PDFs \(\d+ of them from the cache, ([\d.]+ s)\)/.exec(said) ?? [];
		return { files, time };
	};
	rmSync('.cairn/cache', { recursive: true, force: true });
	const check = run('src/commands/check.ts');
	const first = run('src/commands/build.ts', '--out', outDir);
	const cold = printed();
	const again = run('src/commands/build.ts', '--out', outDir);
	const warm = printed();
	return {
		'npm run check': seconds(check),
		'npm run build, first': seconds(first),
		[`of that all ${cold.files} PDFs`]: cold.time,
		'npm run build, nothing changed': seconds(again),
		[`of that all ${warm.files} PDFs, from the cache`]: warm.time,
	};
}

function planner(guide: Guide, site: SiteData): Record<string, string> {
	const publication = publicationOf(guide, site);
	const requests = weekRequests(guide, publication);
	const each = () => requests.map((request) => time(() => planWeek(guide, request)));
	/** Median of a season of each method and kit, planned several times. */
	const season = (length: number) => {
		const wanted = seasonRequests({ ...publication, seasons: [length] });
		const times = Array.from({ length: 10 }, () =>
			wanted.map((request) => time(() => planSeason(guide, { ...request, raceDate: '2027-06-12' }))),
		);
		return `${median(times.flat()).toFixed(1)} ms`;
	};
	const all = () => {
		planWeeks(guide, publication);
		planSeasons(guide, publication);
	};
	// Once for nothing: what a compiler needs to warm up is no property of the planner.
	each();
	season(24);
	const weeks = each();
	return {
		'one week planned, median': `${(median(weeks) * 1000).toFixed(0)} µs`,
		'one week planned, slowest': `${(worst(weeks) * 1000).toFixed(0)} µs`,
		'a season of 12 weeks': season(12),
		'a season of 24 weeks': season(24),
		'a season of 48 weeks': season(48),
		[`all ${requests.length} weeks and ${seasonRequests(publication).length} seasons`]: seconds(time(all)),
	};
}

/** Seasons and weeks as pictures: how long they take to draw, how much they weigh in a page and in a sheet. */
function charts(guide: Guide, site: SiteData): Record<string, string> {
	const rows: Record<string, string> = {};
	const gzipped = (text: string) => kilobytes(gzipSync(text, { level: 9 }).length);
	const add = (name: string, draw: () => unknown) => {
		const times = Array.from({ length: 50 }, () => time(draw));
		rows[`${name}, median`] = `${median(times).toFixed(2)} ms`;
		rows[`${name}, slowest`] = `${worst(times).toFixed(2)} ms`;
		rows[`${name}, gzipped`] = gzipped(String(draw()));
	};
	const [request] = seasonRequests({ ...publicationOf(guide, site), seasons: [12] });
	if (request === undefined) return rows;
	for (const length of [12, 24, 48]) {
		const season = planSeason(guide, { ...request, length, raceDate: '2027-06-12' });
		add(`${length} weeks on a page`, () => seasonChartHtml(season, ({ id }) => `/plans/${id}/`));
		add(`${length} weeks on paper`, () => seasonChartSvg(season, 500));
		if (length === 12) add('one week in small', () => weekStripFigure(season.weeks[0]?.days ?? []));
	}
	return rows;
}

/** Drawn exercises: every frame, as it stands in a page, and the file of its movement. */
function exercises(guide: Guide): Record<string, string> {
	const all = Object.values(guide.exercises).flatMap((exercise) =>
		figuresOf(exercise).map((figure) => ({ figure, muscles: exercise.muscles })),
	);
	const draw = ({ figure, muscles }: (typeof all)[number]) =>
		frameSvgs(figure, muscles, { name: 'Exercise', id: 'figure' })
			.map(({ svg }) => svg)
			.join('');
	const move = ({ figure, muscles }: (typeof all)[number]) => movingSvg(figure, muscles, figureStyle());
	all.forEach(draw);
	const times = all.map((one) => time(() => draw(one)));
	const size = (text: string) => gzipSync(text, { level: 9 }).length;
	const sizes = all.map((one) => size(draw(one)));
	return {
		figures: String(all.length),
		'one figure, all frames, median': `${median(times).toFixed(2)} ms`,
		'one figure, all frames, slowest': `${worst(times).toFixed(2)} ms`,
		'gzipped in a page, median': kilobytes(median(sizes)),
		'gzipped in a page, largest': kilobytes(worst(sizes)),
		'its movement, gzipped, median': kilobytes(median(all.map((one) => size(move(one))))),
		'its movement, gzipped, largest': kilobytes(worst(all.map((one) => size(move(one))))),
	};
}

/** The muscle map of each exercise, and of a body on which everything works. */
function muscleMaps(guide: Guide): Record<string, string> {
	const exercises = Object.values(guide.exercises);
	const face = { href: (path: string) => path };
	const draw = (drawn: typeof exercises) => String(workedMusclesHtml(drawn, 'What it works', face));
	// The shapes are worked out once; the first map pays for all.
	const first = time(() => draw(exercises));
	const times = exercises.map((exercise) => time(() => draw([exercise])));
	const sizes = exercises.map((exercise) => gzipSync(draw([exercise]), { level: 9 }).length);
	return {
		'the first map, shapes included': `${first.toFixed(1)} ms`,
		'one map, median': `${(median(times) * 1000).toFixed(0)} µs`,
		'one map, slowest': `${worst(times).toFixed(1)} ms`,
		'gzipped, median': kilobytes(median(sizes)),
		'gzipped, all muscles at once': kilobytes(gzipSync(draw(exercises), { level: 9 }).length),
	};
}

/** HTML, CSS and scripts of every page, gzipped; fonts aside. */
function pages(): Record<string, string> {
	const gzipped = (path: string) => gzipSync(readFileSync(join(outDir, path)), { level: 9 }).length;
	const files = listFiles(outDir);
	const weights = files
		.filter((path) => path.endsWith('.html'))
		.map((page) => {
			const html = readFileSync(join(outDir, page), 'utf8');
			const parts = [
				...html.matchAll(/<script[^>]*\ssrc="\/([^"]+)"|<link rel="stylesheet" href="\/([^"]+)"/g),
			].map(([, script, style]) => script ?? style ?? '');
			const scripts = parts.filter((part) => part.endsWith('.js'));
			const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + gzipped(path), 0);
			return { all: gzipped(page) + sum(parts), scripts: sum(scripts) };
		});
	const all = weights.map((weight) => weight.all);
	return {
		pages: String(all.length),
		'HTML + CSS + JS of a page, median': kilobytes(median(all)),
		'HTML + CSS + JS of a page, worst': kilobytes(worst(all)),
		'of that JS, median': kilobytes(median(weights.map(({ scripts }) => scripts))),
		'files of the site': String(files.length),
	};
}

const { guide, site } = checkContent('content', process.env.BRAND);
if (guide === undefined || site === undefined)
	throw new Error('The content has problems: run npm run check.');
const tables = {
	Commands: commands(),
	Planner: planner(guide, site),
	'Drawn exercises': exercises(guide),
	'Seasons and weeks as pictures': charts(guide, site),
	'Week sheets on A4': await benchSheets(guide, site, outDir),
	'Muscle maps': muscleMaps(guide),
	'Pages (gzipped, without fonts)': pages(),
};
for (const [title, rows] of Object.entries(tables)) {
	const width = Math.max(...Object.keys(rows).map((name) => name.length));
	console.log(`\n${title}`);
	for (const [name, value] of Object.entries(rows))
		console.log(`  ${name.padEnd(width)}  ${value.padStart(9)}`);
}
rmSync(outDir, { recursive: true });
