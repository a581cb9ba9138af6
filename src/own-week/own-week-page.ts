/** Binds a week's page to a runner's own days: all of it follows what is moved, and the choice is kept. */
import { href } from '../brand/href.ts';
import { fetchWeek } from '../browser/fetch-week.ts';
import { partOf, put } from '../browser/parts.ts';
import { auditHtml } from '../components/audit-html.ts';
import { sessionsHtml } from '../components/session-html.ts';
import { weekStripHtml } from '../components/week-strip-html.ts';
import { t } from '../language/t.ts';
import { parseArrangement } from '../planner/own-week-address.ts';
import type { NoPlacement } from '../planner/place.ts';
import type { Weekday } from '../schema/vocabulary.ts';
import { changesHtml, collisionsHtml } from './changes-html.ts';
import { makeDraggable } from './dragging.ts';
import { buttonsHtml, chooserHtml, editorHtml } from './editor-html.ts';
import { keyOf, movablesOf, nameOf, type Movable } from './movable.ts';
import { RunnersWeek } from './runners-week.ts';
import { savedDays, saveDays, shapeOf } from './saved-days.ts';
import { keyFor } from './saved-key.ts';

/**
 * Shows the days that the address or this browser holds, and listens from then on.
 *
 * @param box The part of the page in which things are moved.
 * @param id Id of the plan.
 * @param startMoving Whether the runner asked to move something.
 */
export async function openOwnWeek(box: HTMLElement, id: string, startMoving: boolean): Promise<void> {
	const planned = await fetchWeek(id);
	const { guide, plan } = planned;
	const key = keyFor(import.meta.env.BASE_URL, id);
	const shape = shapeOf(plan);
	const asked = parseArrangement(plan, location.search);
	const week = new RunnersWeek(planned, asked ?? parseArrangement(plan, savedDays(key, shape) ?? ''));
	const movables = movablesOf(plan);
	const context = { guide, href };
	let moving = startMoving;

	const part = (name: string): HTMLElement => partOf(`[data-part="${name}"]`, box);
	const focusOn = (name: string): void => partOf(`[data-key="${name}"]`, box).focus();
	const say = (words: string): void => {
		part('status').textContent = words;
	};
	const chooser = box.appendChild(document.createElement('dialog'));
	chooser.setAttribute('aria-labelledby', 'move-to');
	let chosen: Movable | undefined;

	const acts: Record<string, () => void> = {
		move: () => turn(true),
		done: () => turn(false),
		place: () => {
			const { said, collisions } = week.place();
			step(said, 'place', collisions);
		},
		reset: () => step(week.reset(), moving ? 'done' : 'move'),
		copy: () => void copyLink(),
		cancel: () => chooser.close(),
	};
	box.addEventListener('click', ({ target }) => {
		const { act, moves, to } = (target as Element).closest('button')?.dataset ?? {};
		if (act !== undefined) acts[act]?.();
		if (moves !== undefined) choose(movableOf(moves));
		if (to !== undefined && chosen !== undefined) {
			// First, because nothing outside an open dialog can have the focus.
			chooser.close();
			move(chosen, to as Weekday);
		}
	});
	part('editor').addEventListener('change', ({ target }) => {
		const { checked, dataset } = target as HTMLInputElement;
		const day = dataset.closes as Weekday;
		step(week.close(day, checked), `closed-${day}`);
	});
	makeDraggable(part('editor'), {
		lift(name) {
			const movable = movableOf(name);
			return movable === undefined ? [] : week.destinations(movable);
		},
		drop(name, day) {
			const movable = movableOf(name);
			if (movable !== undefined) move(movable, day);
		},
	});

	show();
	say(week.query === '' ? '' : week.standing());
	if (week.query !== '') keepInAddress();
	if (moving) focusOn('editor');

	function movableOf(name: string): Movable | undefined {
		return movables.find((movable) => keyOf(movable) === name);
	}

	function turn(on: boolean): void {
		moving = on;
		show();
		focusOn(on ? 'editor' : 'move');
	}

	function choose(movable: Movable | undefined): void {
		chosen = movable;
		if (movable === undefined) return;
		put(chooser, chooserHtml(nameOf(plan, movable), week.destinations(movable)));
		chooser.showModal();
	}

	function move(movable: Movable, to: Weekday): void {
		step(week.move(movable, to), keyOf(movable));
	}

	/** Shows and keeps what a step led to. The focus stays on what was moved, or on what was pressed. */
	function step(said: string, focus: string, collisions: NoPlacement['collisions'] = []): void {
		keepInAddress();
		saveDays(key, shape, week.query);
		show();
		if (collisions.length > 0) {
			put(part('changes'), collisionsHtml(collisions, context));
			part('changes').scrollIntoView({ block: 'nearest' });
		}
		focusOn(focus);
		say(said);
	}

	/** Draws everything that depends on the days. */
	function show(): void {
		const own = week.week();
		const strip = partOf('[data-face="strip"]');
		put(strip, weekStripHtml(own.days));
		put(partOf('[data-face="sessions"]'), sessionsHtml(own, context));
		put(partOf('[data-face="audit"]'), auditHtml(own.findings, context));
		for (const note of document.querySelectorAll<HTMLElement>('[data-own-note]')) note.hidden = !week.differs;

		strip.toggleAttribute('data-moving', moving);
		box.toggleAttribute('data-moving', moving);
		put(part('editor'), moving && editorHtml(plan, week.arrangement, own));
		put(part('changes'), changesHtml(week.changes(), context));
		const later: Record<string, string> =
			week.query === '' ? {} : { reset: t`Back to the plan`, copy: t`Copy the link` };
		const now: Record<string, string> = moving
			? { place: t`Place them for me`, done: t`Done` }
			: { move: t`Move days or sessions`, ...later };
		// While things are moved, the buttons for that stay in sight, and the others wait below.
		put(part('buttons'), buttonsHtml(now));
		put(part('more'), moving && buttonsHtml(later));
	}

	/** The runner's days belong to this page: Back leaves it, and does not take moves back. */
	function keepInAddress(): void {
		history.replaceState(history.state, '', `${location.pathname}${week.query}${location.hash}`);
	}

	async function copyLink(): Promise<void> {
		try {
			await navigator.clipboard.writeText(location.href);
			say(t`The link is copied. Whoever opens it sees these days.`);
		} catch {
			say(t`Your browser does not let this page copy. The address of this page holds your days.`);
		}
	}
}
