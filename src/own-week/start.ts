/**
 * Waits on a week's page for a runner who wants other days. Everybody loads this; what does the work is fetched when it
 * is needed: when the button is pressed, or when the address or this browser holds days already.
 */
import { t } from '../language/t.ts';
import { speaksOfDays } from '../planner/own-week-fields.ts';
import { isKept, keyFor } from './saved-key.ts';

const box = document.querySelector<HTMLElement>('[data-own-week]');
const plan = box?.dataset.ownWeek;

if (box && plan !== undefined) {
	const open = async (moving: boolean): Promise<void> => {
		try {
			const { openOwnWeek } = await import('./own-week-page.ts');
			await openOwnWeek(box, plan, moving);
		} catch {
			const status = box.querySelector('[data-part="status"]');
			if (status)
				status.textContent = t`This could not be loaded. Open the page once with a network, and it will work without one after that.`;
			button?.addEventListener('click', begin, { once: true });
		}
	};
	const begin = () => void open(true);
	const button = box.querySelector('[data-act="move"]');
	if (speaksOfDays(location.search) || isKept(keyFor(import.meta.env.BASE_URL, plan))) void open(false);
	else button?.addEventListener('click', begin, { once: true });
}
