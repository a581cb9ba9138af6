import type { Guide } from '../../src/guide/guide.ts';
import {
	planSeasons,
	planWeeks,
	publicationOf,
	seasonRequests,
	weekRequests,
} from '../../src/planner/publication.ts';
import { planSeason } from '../../src/planner/season.ts';
import { planWeek } from '../../src/planner/week.ts';
import type { SiteData } from '../../src/schema/site.ts';
import { median, type Rows, seconds, time, worst } from './measure.ts';

/** Weeks and seasons, planned again and again. */
export function planner(guide: Guide, site: SiteData): Rows {
	const publication = publicationOf(guide, site);
	const requests = weekRequests(guide, publication);
	const each = () => requests.map((request) => time(() => planWeek(guide, request)));
	/** Median of a season of each method and kit, planned several times. */
	const season = (length: number) => {
		const wanted = seasonRequests({ ...publication, seasons: [length] });
		const times = Array.from({ length: 10 }, () =>
			wanted.map((request) => time(() => planSeason(guide, { ...request, raceDate: '2027-06-12' }))),
		);
		return `${median(times.flat()).toFixed(1)} ms`;
	};
	const all = () => {
		planWeeks(guide, publication);
		planSeasons(guide, publication);
	};
	// Once for nothing: what a compiler needs to warm up is no property of the planner.
	each();
	season(24);
	const weeks = each();
	return {
		'one week planned, median': `${(median(weeks) * 1000).toFixed(0)} µs`,
		'one week planned, slowest': `${(worst(weeks) * 1000).toFixed(0)} µs`,
		'a season of 12 weeks': season(12),
		'a season of 24 weeks': season(24),
		'a season of 48 weeks': season(48),
		[`all ${requests.length} weeks and ${seasonRequests(publication).length} seasons`]: seconds(time(all)),
	};
}
