/** Finds the session of a page: in its week plan, or the routine that the page is about. */
import { fetchJson } from '../browser/fetch-json.ts';
import { fetchWeek } from '../browser/fetch-week.ts';
import { find, type Guide } from '../guide/guide.ts';
import { sourceSession } from '../planner/source-session.ts';
import { gymSession, type GymSession } from './gym-session.ts';
import { loadUnitOf } from './log.ts';
import { sessionIn } from './session-in.ts';

/** What a page says of its sessions. */
export interface PageOfSessions {
	/** Id of the week plan. */
	plan?: string;
	/** Id of the routine. */
	routine?: string;
	/** Unit of loads. */
	loads?: string;
}

/**
 * @param anchor Where the session stands on the page.
 * @returns Nothing if the page has no such session.
 */
export async function findSession(
	{ plan: planId, routine, loads }: PageOfSessions,
	anchor: string,
): Promise<GymSession | undefined> {
	if (planId !== undefined) {
		const { guide, plan } = await fetchWeek(planId);
		const session = sessionIn(plan, anchor);
		return session && gymSession(session, guide, loadUnitOf(loads), planId);
	}
	if (routine === undefined) return undefined;
	const guide = await fetchJson<Guide>('/guide.json');
	return gymSession(sourceSession(guide, find(guide, 'routines', routine)), guide, loadUnitOf(loads));
}
