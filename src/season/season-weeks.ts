/** The weeks on the page. A week is written when somebody opens it: all of them at once would take a while. */
import type { FaceContext } from '../components/face-context.ts';
import type { SeasonPlan, WeekPlan } from '../schema/plan.ts';
import { weekAnchor, weekBodyHtml, weekHtml } from './season-html.ts';

export class SeasonWeeks {
	readonly #place: HTMLElement;
	#season: SeasonPlan | undefined;
	#context: FaceContext | undefined;
	/** Opened for the printer only. */
	#forPrint: HTMLDetailsElement[] = [];

	/** @param place Where the weeks stand. */
	constructor(place: HTMLElement) {
		this.#place = place;
		place.addEventListener('click', ({ target }) => {
			const week = (target as Element).closest('summary')?.parentElement;
			if (week?.matches('.season-week') === true) this.#write(week as HTMLDetailsElement);
		});
		addEventListener('beforeprint', () => {
			this.#forPrint = [...this.#all()].filter(({ open }) => !open);
			for (const week of this.#forPrint) this.#open(week);
		});
		addEventListener('afterprint', () => {
			for (const week of this.#forPrint) week.open = false;
		});
	}

	/** Shows the weeks of a season, all folded. */
	show(season: SeasonPlan, today: string, context: FaceContext): void {
		this.#season = season;
		this.#context = context;
		this.#place.innerHTML = season.weeks.map((week) => String(weekHtml(week, today))).join('');
	}

	/**
	 * Unfolds the week that an anchor names, be it the week's own or that of something in it.
	 *
	 * @returns What the anchor names; `undefined` if it is not in these weeks.
	 */
	open(anchor: string): HTMLElement | undefined {
		const week = [...this.#all()].find(({ id }) => anchor === id || anchor.startsWith(`${id}-`));
		if (week === undefined) return undefined;
		this.#open(week);
		return document.getElementById(anchor) ?? week;
	}

	#all(): NodeListOf<HTMLDetailsElement> {
		return this.#place.querySelectorAll<HTMLDetailsElement>('.season-week');
	}

	#open(week: HTMLDetailsElement): void {
		this.#write(week);
		week.open = true;
	}

	#write(element: HTMLDetailsElement): void {
		const [season, context] = [this.#season, this.#context];
		const index = season?.weeks.findIndex((week) => weekAnchor(week) === element.id) ?? -1;
		const week = season?.weeks[index];
		const body = element.querySelector('.season-week-body');
		if (!season || !context || !week || !body || body.hasChildNodes()) return;
		body.innerHTML = String(weekBodyHtml(week, season, context, isFirst(season.weeks, index)));
		// A week's page names sessions by their day; here each day comes again and again.
		for (const named of body.querySelectorAll('[id]')) named.id = `${element.id}-${named.id}`;
		for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
			link.setAttribute('href', link.hash.replace('#', `#${element.id}-`));
	}
}

const isFirst = (weeks: readonly WeekPlan[], index: number): boolean =>
	weeks[index - 1]?.phase !== weeks[index]?.phase;
