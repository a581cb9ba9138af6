import type { Guide } from '../guide/guide.ts';
import type { Profile, Weekday } from '../schema/vocabulary.ts';

/** What a runner fills in on the season page: all of it text, as it stands in the fields and in the address. */
export interface SeasonForm {
	/** Day of the race: "2027-06-12". */
	race: string;
	/** What the race is called; may be empty. */
	name: string;
	/** What the first week follows from: the calendar, a number of weeks, or a day. */
	from: 'coming' | 'weeks' | 'start';
	/** Weeks up to the race week, that one included. */
	weeks: string;
	/** A day of the first week. */
	start: string;
	/** Id of the method. */
	method: string;
	/** Equipment profile. */
	kit: string;
	/** Strength sessions a week, "1" to "4"; empty for as many as the method says. */
	sessions: string;
	/** The running week, as `own-runs.ts` writes it; empty for the method's own weeks. */
	runs: string;
	/** Weeks of recovery after the race, "0" to "4". */
	recovery: string;
	/** How strength is kept late in the season; empty for the method's way. */
	late: string;
	/** When sessions begin in the calendar: "18:30"; empty for all-day ones. */
	time: string;
}

/** What a site offers to plan with. */
export interface SeasonOffer {
	guide: Guide;
	/** Ids of the methods, at least one. */
	methods: readonly string[];
	/** At least one. */
	kits: readonly Profile[];
	/** Day on which weeks begin. */
	weekStart: Weekday;
}

/** The form that a runner finds; what is as here stays out of the address. */
export const formDefaults = ({ methods, kits }: Pick<SeasonOffer, 'methods' | 'kits'>): SeasonForm => ({
	race: '',
	name: '',
	from: 'coming',
	weeks: '16',
	start: '',
	method: methods[0] ?? '',
	kit: defaultKit(kits),
	sessions: '',
	runs: '',
	recovery: '0',
	late: '',
	time: '',
});

/** A gym where there is the choice: nothing of the plan has to be replaced. */
const defaultKit = (kits: readonly Profile[]): string => (kits.includes('gym') ? 'gym' : (kits.at(-1) ?? ''));
