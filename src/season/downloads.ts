import type { Download } from '../browser/save-file.ts';
import type { Guide } from '../guide/guide.ts';
import { lower } from '../language/casing.ts';
import { t } from '../language/t.ts';
import type { SeasonPlan } from '../schema/plan.ts';
import { weekAnchor } from './season-html.ts';

export interface DownloadOptions {
	siteName: string;
	/** Full address of the season page: "https://example.org/season/". */
	page: string;
	/** The query of the season. */
	address: string;
	/** When sessions begin: "18:30"; without it they last all day. */
	startTime?: string;
	disclaimer: string;
}

/** The kinds of files, by what their buttons are called in the page. */
export const downloads = { calendar, csv, json } as const;

/** An event for each session and for the race. The calendar's module is fetched with the first one. */
async function calendar(season: SeasonPlan, guide: Guide, options: DownloadOptions): Promise<Download> {
	const { seasonCalendar } = await import('../calendar/season-calendar.ts');
	const { siteName, page, address, startTime, disclaimer } = options;
	return {
		name: fileName(season, siteName, 'ics'),
		type: 'text/calendar;charset=utf-8',
		text: seasonCalendar(season, guide, {
			siteName,
			host: new URL(page).hostname,
			weekUrl: (week) => `${page}${address}#${weekAnchor(week)}`,
			...(startTime !== undefined && { startTime }),
			disclaimer,
		}),
	};
}

/** A row for each exercise. */
async function csv(season: SeasonPlan, guide: Guide, { siteName }: DownloadOptions): Promise<Download> {
	const { seasonCsv } = await import('../calendar/season-csv.ts');
	return {
		name: fileName(season, siteName, 'csv'),
		type: 'text/csv;charset=utf-8',
		// The mark at the beginning tells spreadsheets that this is UTF-8.
		text: `\ufeff${seasonCsv(season, guide)}`,
	};
}

/** The plan value itself. */
function json(season: SeasonPlan, _guide: Guide, { siteName }: DownloadOptions): Promise<Download> {
	return Promise.resolve({
		name: fileName(season, siteName, 'json'),
		type: 'application/json',
		text: `${JSON.stringify(season, null, '\t')}\n`,
	});
}

/** "cairn-2027-06-12-strength.ics". */
function fileName({ raceDate }: SeasonPlan, siteName: string, ending: string): string {
	const site = lower(siteName)
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
	return [site, raceDate ?? '', t`strength`].filter((part) => part !== '').join('-') + `.${ending}`;
}
