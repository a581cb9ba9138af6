/** Binds the form of the season page. What plans and shows a season is fetched when somebody begins to fill it in. */
import { href } from '../brand/href.ts';
import { fetchJson } from '../browser/fetch-json.ts';
import { localDay } from '../browser/local-day.ts';
import { partOf, put } from '../browser/parts.ts';
import type { Guide } from '../guide/guide.ts';
import { longDate } from '../guide/date-words.ts';
import { t } from '../language/t.ts';
import { firstDayOf } from '../planner/season-frame.ts';
import { keysOf, profiles, weekdays } from '../schema/vocabulary.ts';
import { fillFields, own, readFields } from './form-fields.ts';
import { keptSeason } from './kept-season.ts';
import { markProblems } from './problem-marks.ts';
import { problemListHtml } from './remark-html.ts';
import type { Problem } from './remark.ts';
import { parseForm, speaksOfSeason } from './season-address.ts';
import { formDefaults, type SeasonForm } from './season-form.ts';
import type { SeasonResult } from './season-result.ts';
import { form, part, result, turnTo } from './season-sides.ts';
import { spanOf } from './season-span.ts';

const problemList = part('problems');
const valuesOf = (name: string) =>
	[...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)].map(({ value }) => value);
const choices = {
	methods: valuesOf('method'),
	kits: keysOf(profiles).filter((kit) => valuesOf('kit').includes(kit)),
};
const weekStart = keysOf(weekdays).find((day) => day === form.dataset.weekStart) ?? 'monday';
const defaults = formDefaults(choices);
const kept = keptSeason(import.meta.env.BASE_URL, () => localStorage);
let loading: Promise<SeasonResult> | undefined;

form.addEventListener('submit', (event) => {
	event.preventDefault();
	void plan(readFields(form)).then((isPlanned) => {
		if (isPlanned) partOf('#season-title').focus();
	});
});
form.addEventListener('focusin', () => void load().then((loaded) => loaded?.warmUp(localDay())), {
	once: true,
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
	if (act === 'change') change();
	if (act === 'reset') void startOver();
});
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
		const problems = (await load())?.problemsOf(asked, localDay()) ?? [];
		const others = problems.filter(({ field }) => field !== 'race');
		if (others.length > 0) showProblems(others);
		return;
	}
	const before = parseForm(kept.read(), defaults);
	if (before.race === '') {
		sayMore();
		return;
	}
	const problems = (await load())?.problemsOf(before, localDay());
	const isOver = problems === undefined || problems.length > 0;
	// A race that is over is no mistake: the next season begins with the same choices.
	fillFields(form, isOver ? { ...before, race: '', name: '', from: 'coming' } : before);
	sayMore();
	if (!isOver) await plan(before);
}

/**
 * Plans, and shows what comes of it.
 *
 * @returns Whether it is a season.
 */
async function plan(values: SeasonForm): Promise<boolean> {
	const problems = (await load())?.plan(values, localDay());
	if (problems === undefined) return false;
	showProblems(problems);
	return problems.length === 0;
}

/** What plans and shows; nothing without a network, which the page then says. */
async function load(): Promise<SeasonResult | undefined> {
	loading ??= Promise.all([import('./season-result.ts'), fetchJson<Guide>('/guide.json')]).then(
		([{ SeasonResult }, guide]) => new SeasonResult({ guide, ...choices, weekStart }, kept),
	);
	try {
		const loaded = await loading;
		part('status').textContent = '';
		return loaded;
	} catch {
		loading = undefined;
		part('status').textContent =
			t`The guide could not be loaded. Open this page once with a network, and it will work without one after that.`;
		return undefined;
	}
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

function change(): void {
	turnTo('form');
	focusOn('race');
}

async function startOver(): Promise<void> {
	kept.forget();
	(await loading)?.forget();
	form.reset();
	showProblems([]);
	sayMore();
	turnTo('form');
	history.replaceState(null, '', location.pathname);
	focusOn('race');
}
