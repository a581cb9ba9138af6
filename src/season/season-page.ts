/** Binds the season page: plans what the form says, shows it, keeps it in the address and in this browser. */
import { href } from '../brand/href.ts';
import { fetchJson } from '../browser/fetch-json.ts';
import { partOf, put } from '../browser/parts.ts';
import { auditHtml } from '../components/audit-html.ts';
import { seasonTableHtml } from '../components/season-table-html.ts';
import { seasonChartHtml } from '../figures/season-chart/season-chart.ts';
import { weekStripKey } from '../figures/week-strip/week-strip.ts';
import type { Guide } from '../guide/guide.ts';
import { gymSession, type GymSession } from '../gym/gym-session.ts';
import { loadUnitOf } from '../gym/log.ts';
import { isOpenIn, offerSessions } from '../gym/offer.ts';
import { sessionIn } from '../gym/session-in.ts';
import { longDate } from '../guide/date-words.ts';
import { t } from '../language/t.ts';
import { addDays } from '../planner/calendar-days.ts';
import { firstDayOf } from '../planner/season-frame.ts';
import type { WeekPlan } from '../schema/plan.ts';
import { keysOf, profiles, weekdays } from '../schema/vocabulary.ts';
import { downloads } from './downloads.ts';
import { fillFields, own, readFields } from './form-fields.ts';
import { keptSeason } from './kept-season.ts';
import { localDay } from '../browser/local-day.ts';
import { planForm, type PlannedSeason } from './plan-form.ts';
import { markProblems } from './problem-marks.ts';
import { problemListHtml } from './remark-html.ts';
import type { Problem } from './remark.ts';
import { saveFile } from '../browser/save-file.ts';
import { parseForm, speaksOfSeason } from './season-address.ts';
import { formDefaults, type SeasonForm, type SeasonOffer } from './season-form.ts';
import { seasonHeadHtml, weekAnchor, weekAt } from './season-html.ts';
import { spanOf } from './season-span.ts';
import { SeasonWeeks } from './season-weeks.ts';
import { wishFrom } from './season-wish.ts';

const form = partOf('#season-form') as HTMLFormElement;
const problemList = partOf('#season-problems');
const result = partOf('#season');
const status = partOf('#season-status');
const part = (name: string) => partOf(`#season-${name}`);
const { siteName = '', page = '', disclaimer = '', weekStart: firstDay } = form.dataset;
const weekStart = keysOf(weekdays).find((day) => day === firstDay) ?? 'monday';
const valuesOf = (name: string) =>
	[...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)].map(({ value }) => value);
const choices = {
	methods: valuesOf('method'),
	kits: keysOf(profiles).filter((kit) => valuesOf('kit').includes(kit)),
};
const defaults = formDefaults(choices);
const kept = keptSeason(import.meta.env.BASE_URL, () => localStorage);
const weeks = new SeasonWeeks(part('weeks'));
const loading = loadGuide();
let offersSessions = false;
/** The season on the page. */
let shown: PlannedSeason | undefined;

form.addEventListener('submit', (event) => {
	event.preventDefault();
	void plan(readFields(form)).then((isPlanned) => {
		if (isPlanned) partOf('#season-title').focus();
	});
});
form.addEventListener('input', ({ target }) => {
	const { name } = target as HTMLInputElement;
	// Whoever writes a start or a number of weeks means it.
	if (name === 'weeks' || name === 'start') fillFields(form, { ...readFields(form), from: name });
	sayMore();
});
problemList.addEventListener('click', (event) => {
	if (!(event.target instanceof HTMLAnchorElement)) return;
	event.preventDefault();
	focusOn(event.target.hash.slice(1) as keyof SeasonForm);
});
result.addEventListener('click', ({ target }) => {
	const { act } = (target as Element).closest('button')?.dataset ?? {};
	if (act === 'calendar' || act === 'csv' || act === 'json') void download(act);
	if (act === 'print') print();
	if (act === 'change') change();
	if (act === 'reset') startOver();
	const hash = (target as Element).closest('a[href^="#"]')?.getAttribute('href');
	// Before the browser looks for it.
	if (hash) weeks.open(hash.slice(1));
	const week = (target as Element).closest('.season-week > summary')?.parentElement;
	// So that whoever comes back from an exercise finds the week again.
	if (week) keepInAddress(`#${week.id}`);
});
addEventListener('hashchange', () => weeks.open(location.hash.slice(1))?.scrollIntoView());
void open();

/** Shows what the address or this browser holds. */
async function open(): Promise<void> {
	const asked = parseForm(location.search, defaults);
	if (asked.race !== '') {
		fillFields(form, asked);
		sayMore();
		await plan(asked);
		return;
	}
	if (speaksOfSeason(location.search)) {
		fillFields(form, asked);
		sayMore();
		const answer = await answerTo(asked);
		if (answer && 'problems' in answer) {
			const others = answer.problems.filter(({ field }) => field !== 'race');
			if (others.length > 0) showProblems(others);
		}
		return;
	}
	const before = parseForm(kept.read(), defaults);
	if (before.race === '') {
		sayMore();
		setTimeout(() => void warmUp(), 300);
		return;
	}
	const answer = await answerTo(before);
	const isOver = answer === undefined || 'problems' in answer;
	// A race that is over is no mistake: the next season begins with the same choices.
	fillFields(form, isOver ? { ...before, race: '', name: '', from: 'coming' } : before);
	sayMore();
	if (!isOver) await plan(before);
}

/** Browsers take a while to compile the planner. So it plans a season that nobody sees while nobody waits for one. */
async function warmUp(): Promise<void> {
	const offer = await offered();
	if (offer && shown === undefined)
		planForm({ ...defaults, race: addDays(localDay(), 7 * 20) }, offer, localDay());
}

async function answerTo(values: SeasonForm): Promise<ReturnType<typeof wishFrom> | undefined> {
	const offer = await offered();
	return offer && wishFrom(values, offer, localDay());
}

async function offered(): Promise<SeasonOffer | undefined> {
	const guide = await loading;
	if (guide !== undefined) return { guide, ...choices, weekStart };
	status.textContent = t`The guide could not be loaded. Open this page once with a network, and it will work without one after that.`;
	return undefined;
}

/**
 * Plans, and shows what comes of it.
 *
 * @returns Whether it is a season.
 */
async function plan(values: SeasonForm): Promise<boolean> {
	const offer = await offered();
	if (offer === undefined) return false;
	const now = localDay();
	const started = performance.now();
	const planned = planForm(values, offer, now);
	performance.measure('season: plan', { start: started });
	if ('problems' in planned) showProblems(planned.problems);
	else show(planned, offer.guide, now);
	return 'season' in planned;
}

function show(planned: PlannedSeason, guide: Guide, now: string): void {
	const started = performance.now();
	const { season, wish } = planned;
	const context = { guide, href };
	const anchor = location.hash.slice(1);
	shown = planned;
	showProblems([]);
	kept.keep(wish.address);
	put(part('head'), seasonHeadHtml(season, { ...context, today: now, remarks: wish.remarks }));
	const weekHref = (week: WeekPlan) => `#${weekAnchor(week)}`;
	put(part('chart'), seasonChartHtml(season, weekHref, now));
	put(part('key'), weekStripKey(season.weeks));
	put(part('table'), seasonTableHtml(season, context, weekHref));
	put(part('audit'), auditHtml(season.findings, context));
	weeks.show(season, now, context);
	const current = weekAt(season, now);
	if (current) weeks.open(weekAnchor(current));
	part('taken').textContent = '';
	turnTo('season');
	const target = weeks.open(anchor);
	keepInAddress(target || isOpenIn(location.hash) ? `#${anchor}` : '');
	target?.scrollIntoView();
	// Not before there is a season: an address may name one of its sessions.
	if (!offersSessions) offerSessions(sessionAt);
	offersSessions = true;
	performance.measure('season: render', { start: started });
}

/** The session that stands at an anchor of the season on the page. */
async function sessionAt(anchor: string): Promise<GymSession | undefined> {
	const guide = await loading;
	const week = shown?.season.weeks.find((one) => anchor.startsWith(`${weekAnchor(one)}-`));
	if (guide === undefined || week === undefined) return undefined;
	const session = sessionIn(week, anchor.slice(weekAnchor(week).length + 1));
	const { loads } = document.querySelector<HTMLElement>('[data-gym]')?.dataset ?? {};
	return session && gymSession(session, guide, loadUnitOf(loads));
}

/** Says everything that is wrong; nothing if nothing is. */
function showProblems(problems: readonly Problem[]): void {
	markProblems(form, problems, href);
	problemList.hidden = problems.length === 0;
	put(problemList, problems.length > 0 && problemListHtml(problems));
	if (problems.length === 0) return;
	turnTo('form');
	problemList.focus();
}

/** What follows from the fields, before anything is planned. */
function sayMore(): void {
	const values = readFields(form);
	part('own-runs').hidden = (partOf('#runs') as HTMLSelectElement).value !== own;
	const span = spanOf({ form: values, defaults, today: localDay(), weekStart, method: defaults.method });
	part('span').textContent =
		'length' in span
			? t`${span.length} weeks, from ${longDate(firstDayOf(values.race, span.length, weekStart))} to race week.`
			: '';
}

function focusOn(field: keyof SeasonForm): void {
	const found = partOf(`#${field}`);
	const control = found.matches('input, select') ? found : found.querySelector<HTMLElement>('input:checked');
	control?.focus();
}

/** Shows the form, or the season in its place. */
function turnTo(what: 'form' | 'season'): void {
	form.hidden = part('lead').hidden = what === 'season';
	result.hidden = what === 'form';
}

function change(): void {
	turnTo('form');
	focusOn('race');
}

function startOver(): void {
	kept.forget();
	shown = undefined;
	form.reset();
	showProblems([]);
	sayMore();
	turnTo('form');
	history.replaceState(null, '', location.pathname);
	focusOn('race');
}

async function download(kind: keyof typeof downloads): Promise<void> {
	const guide = await loading;
	if (guide === undefined || shown === undefined) return;
	const { season, wish } = shown;
	try {
		const { address, startTime } = wish;
		const file = await downloads[kind](season, guide, { siteName, page, disclaimer, address, startTime });
		saveFile(file);
		part('taken').textContent = t`${file.name} is on its way to your downloads.`;
	} catch {
		part('taken').textContent =
			t`This file could not be made. Open the page once with a network, and it will work without one after that.`;
	}
}

function keepInAddress(hash: string): void {
	history.replaceState(history.state, '', `${location.pathname}${shown?.wish.address ?? ''}${hash}`);
}

async function loadGuide(): Promise<Guide | undefined> {
	try {
		return await fetchJson<Guide>('/guide.json');
	} catch {
		return undefined;
	}
}
