/**
 * The season on the page: planned from a form, shown, kept in the address and in this browser, and taken away as files.
 * Fetched when somebody begins to fill in the form, or comes back to a season.
 */
import { href } from '../brand/href.ts';
import { put } from '../browser/parts.ts';
import { saveFile } from '../browser/save-file.ts';
import { auditHtml } from '../components/audit-html.ts';
import { seasonTableHtml } from '../components/season-table-html.ts';
import { seasonChartHtml } from '../figures/season-chart/season-chart.ts';
import { weekStripKey } from '../figures/week-strip/week-strip.ts';
import { gymSession, type GymSession } from '../gym/gym-session.ts';
import { loadUnitOf } from '../gym/log.ts';
import { isOpenIn, offerSessions } from '../gym/offer.ts';
import { sessionIn } from '../gym/session-in.ts';
import { t } from '../language/t.ts';
import { addDays } from '../planner/calendar-days.ts';
import type { WeekPlan } from '../schema/plan.ts';
import { downloads } from './downloads.ts';
import type { KeptSeason } from './kept-season.ts';
import { planForm, type PlannedSeason } from './plan-form.ts';
import type { Problem } from './remark.ts';
import { formDefaults, type SeasonForm, type SeasonOffer } from './season-form.ts';
import { seasonHeadHtml, weekAnchor, weekAt } from './season-html.ts';
import { form, part, result, turnTo } from './season-sides.ts';
import { SeasonWeeks } from './season-weeks.ts';
import { wishFrom } from './season-wish.ts';

export class SeasonResult {
	readonly #offer: SeasonOffer;
	readonly #kept: KeptSeason;
	readonly #weeks = new SeasonWeeks(part('weeks'));
	#shown: PlannedSeason | undefined;
	#offersSessions = false;

	constructor(offer: SeasonOffer, kept: KeptSeason) {
		this.#offer = offer;
		this.#kept = kept;
		result.addEventListener('click', ({ target }) => {
			const { act } = (target as Element).closest('button')?.dataset ?? {};
			if (act === 'calendar' || act === 'csv' || act === 'json') void this.#download(act);
			if (act === 'print') print();
			const hash = (target as Element).closest('a[href^="#"]')?.getAttribute('href');
			// Before the browser looks for it.
			if (hash) this.#weeks.open(hash.slice(1));
			const week = (target as Element).closest('.season-week > summary')?.parentElement;
			// So that whoever comes back from an exercise finds the week again.
			if (week) this.#keepInAddress(`#${week.id}`);
		});
		addEventListener('hashchange', () => this.#weeks.open(location.hash.slice(1))?.scrollIntoView());
	}

	/** What is wrong with a form, before anything is planned. */
	problemsOf(values: SeasonForm, today: string): readonly Problem[] {
		const answer = wishFrom(values, this.#offer, today);
		return 'problems' in answer ? answer.problems : [];
	}

	/**
	 * Plans what a form asks for, and shows it in the form's place.
	 *
	 * @returns Everything that stands in its way; nothing if it is shown.
	 */
	plan(values: SeasonForm, today: string): readonly Problem[] {
		const planned = planForm(values, this.#offer, today);
		if ('problems' in planned) return planned.problems;
		this.#show(planned, today);
		return [];
	}

	/** Browsers take a while to compile the planner. So it plans a season that nobody sees while nobody waits for one. */
	warmUp(today: string): void {
		if (this.#shown === undefined)
			planForm({ ...formDefaults(this.#offer), race: addDays(today, 7 * 20) }, this.#offer, today);
	}

	/** No season is on the page any longer. */
	forget(): void {
		this.#shown = undefined;
	}

	#show(planned: PlannedSeason, today: string): void {
		const { season, wish } = planned;
		const context = { guide: this.#offer.guide, href };
		const anchor = location.hash.slice(1);
		this.#shown = planned;
		this.#kept.keep(wish.address);
		put(part('head'), seasonHeadHtml(season, { ...context, today, remarks: wish.remarks }));
		const weekHref = (week: WeekPlan) => `#${weekAnchor(week)}`;
		put(part('chart'), seasonChartHtml(season, weekHref, today));
		put(part('key'), weekStripKey(season.weeks));
		put(part('table'), seasonTableHtml(season, context, weekHref));
		put(part('audit'), auditHtml(season.findings, context));
		this.#weeks.show(season, today, context);
		const current = weekAt(season, today);
		if (current) this.#weeks.open(weekAnchor(current));
		part('taken').textContent = '';
		turnTo('season');
		const target = this.#weeks.open(anchor);
		this.#keepInAddress(target || isOpenIn(location.hash) ? `#${anchor}` : '');
		target?.scrollIntoView();
		// Not before there is a season: an address may name one of its sessions.
		if (!this.#offersSessions) offerSessions((at) => Promise.resolve(this.#sessionAt(at)));
		this.#offersSessions = true;
	}

	/** The session that stands at an anchor of the season on the page. */
	#sessionAt(anchor: string): GymSession | undefined {
		const week = this.#shown?.season.weeks.find((one) => anchor.startsWith(`${weekAnchor(one)}-`));
		if (week === undefined) return undefined;
		const session = sessionIn(week, anchor.slice(weekAnchor(week).length + 1));
		const { loads } = document.querySelector<HTMLElement>('[data-gym]')?.dataset ?? {};
		return session && gymSession(session, this.#offer.guide, loadUnitOf(loads));
	}

	async #download(kind: keyof typeof downloads): Promise<void> {
		if (this.#shown === undefined) return;
		const { season, wish } = this.#shown;
		const { siteName = '', page = '', disclaimer = '' } = form.dataset;
		try {
			const { address, startTime } = wish;
			const about = { siteName, page, disclaimer, address, startTime };
			const file = await downloads[kind](season, this.#offer.guide, about);
			saveFile(file);
			part('taken').textContent = t`${file.name} is on its way to your downloads.`;
		} catch {
			part('taken').textContent =
				t`This file could not be made. Open the page once with a network, and it will work without one after that.`;
		}
	}

	#keepInAddress(hash: string): void {
		history.replaceState(history.state, '', `${location.pathname}${this.#shown?.wish.address ?? ''}${hash}`);
	}
}
