/**
 * Waits on a page for a runner who wants to do one of its sessions. What does the work is fetched then: when a button
 * is pressed, or when the address says that a session is open.
 */
import { t } from '../language/t.ts';
import type { GymSession } from './gym-session.ts';

/** Finds the session that stands at an anchor of the page. */
export type SessionAt = (anchor: string) => Promise<GymSession | undefined>;

/** What the address says while a session is open: `#do-tuesday-lower-body`. */
const mark = '#do-';

/** Whether the address says that a session is open. */
export const isOpenIn = (hash: string): boolean => hash.startsWith(mark);

/** Listens from now on, and opens the session that the address names. */
export function offerSessions(sessionAt: SessionAt): void {
	let pressed: HTMLElement | undefined;
	let view: Promise<typeof import('./gym-view.ts')> | undefined;

	/** Does what the address says. */
	const follow = async (): Promise<void> => {
		const hash = location.hash;
		if (!isOpenIn(hash)) {
			if (view !== undefined) (await view).closeGym();
			return;
		}
		try {
			view ??= import('./gym-view.ts');
			const { openGym } = await view;
			if (location.hash === hash) await openGym(() => sessionAt(decodeURIComponent(hash.slice(mark.length))));
		} catch {
			view = undefined;
			history.replaceState(null, '', location.pathname + location.search);
			say(
				pressed,
				t`This could not be loaded. Open the page once with a network, and it will work without one after that.`,
			);
		}
	};

	document.addEventListener('click', ({ target }) => {
		const button = (target as Element).closest<HTMLElement>('[data-start]');
		const anchor = button?.closest('.session')?.id;
		if (!button || !anchor) return;
		pressed = button;
		history.pushState({ gym: true }, '', mark + anchor);
		void follow();
	});
	addEventListener('popstate', () => void follow());
	void follow();
}

function say(beside: HTMLElement | undefined, words: string): void {
	if (!beside) return;
	const note = document.createElement('p');
	note.setAttribute('role', 'alert');
	note.textContent = words;
	beside.replaceWith(note);
}
