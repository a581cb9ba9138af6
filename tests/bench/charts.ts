import { seasonChartHtml, seasonChartSvg } from '../../src/figures/season-chart/season-chart.ts';
import { weekStripFigure } from '../../src/figures/week-strip/week-strip.ts';
import type { Guide } from '../../src/guide/guide.ts';
import { publicationOf, seasonRequests } from '../../src/planner/publication.ts';
import { planSeason } from '../../src/planner/season.ts';
import type { SiteData } from '../../src/schema/site.ts';
import { gzipped, kilobytes, median, type Rows, time, worst } from './measure.ts';

/** Seasons and weeks as pictures: how long they take to draw, how much they weigh in a page and in a sheet. */
export function charts(guide: Guide, site: SiteData): Rows {
	const rows: Rows = {};
	const add = (name: string, draw: () => unknown) => {
		const times = Array.from({ length: 50 }, () => time(draw));
		rows[`${name}, median`] = `${median(times).toFixed(2)} ms`;
		rows[`${name}, slowest`] = `${worst(times).toFixed(2)} ms`;
		rows[`${name}, gzipped`] = kilobytes(gzipped(String(draw())));
	};
	const [request] = seasonRequests({ ...publicationOf(guide, site), seasons: [12] });
	if (request === undefined) return rows;
	for (const length of [12, 24, 48]) {
		const season = planSeason(guide, { ...request, length, raceDate: '2027-06-12' });
		add(`${length} weeks on a page`, () => seasonChartHtml(season, ({ id }) => `/plans/${id}/`));
		add(`${length} weeks on paper`, () => seasonChartSvg(season, 500));
		if (length === 12) add('one week in small', () => weekStripFigure(season.weeks[0]?.days ?? []));
	}
	return rows;
}
