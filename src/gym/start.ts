/** Binds the sessions of a week's page, or that of a routine's page, to the gym view. */
import { offerSessions } from './offer.ts';

const { plan, routine, loads } = document.querySelector<HTMLElement>('[data-gym]')?.dataset ?? {};

// The page of a runner's own season binds its sessions itself.
if (plan !== undefined || routine !== undefined) {
	offerSessions(async (anchor) => {
		const { findSession } = await import('./find-session.ts');
		return findSession({ plan, routine, loads }, anchor);
	});
}
