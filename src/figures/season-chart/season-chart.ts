import { html, type Html } from '../../html.ts';
import type { SeasonPlan, WeekPlan } from '../../schema/plan.ts';
import { axisOf, spansOf, typeSize, type Layout, type PlacedLabel } from './axis.ts';
import { barsOf, type Bar } from './bars.ts';
import { pageColors, paperColors, type ChartColors } from './chart-colors.ts';
import { chartKey, type KeyItem } from './key.ts';
import { widthOf } from './labels.ts';
import { linesBelow } from './scale.ts';
import { isNow, seasonChartTitle, seasonChartWords } from './season-words.ts';
import { written } from './written.ts';
import { t } from '../../language/t.ts';

/** Where things stand, in pixels from the top: the flag flies above the bars, the bars stand on the ground. */
const head = 26;
const highest = 140;
const ground = head + highest;
/** From one session's dot to the next of its week. */
const dotPitch = 5.5;
/** Left of the bars, for the numbers of the scale. */
const gutter = 30;
const rowHeight = 16;

/** Least width of the bars on the smallest phone, on others, and on wide screens: `season-chart.css` turns at these. */
const pageLayouts: readonly Layout[] = [
	{ name: 's', width: 258 },
	{ name: 'm', width: 314 },
	{ name: 'l', width: 610 },
];

/** How a chart is laid over its ground. */
interface Setting {
	/** Comes before each id, which must be the only one of a page. */
	id: string;
	colors: ChartColors;
	/** A share of the width as a coordinate. */
	across: (share: number) => string;
	layouts: readonly Layout[];
	/** The day that it is, if that matters: "2027-03-02". */
	today?: string;
}

/**
 * The season as a picture: a bar for each week, its phases, lighter weeks, sessions and the race. One drawing for
 * every screen: bars stand at shares of its width, and words keep their size. Needs `season-chart.css`.
 *
 * The table of the season says the same in words and holds the same links, so those of the bars are for fingers and
 * mice alone and stay out of the way of a keyboard.
 *
 * @param weekHref Link to a week.
 * @param today The day that it is, for a season with dates: its week gets a mark.
 */
export function seasonChartHtml(
	season: SeasonPlan,
	weekHref: (week: WeekPlan) => string,
	today?: string,
): Html {
	const id = `chart-${season.id.replace(/[^a-z\d]+/gi, '-')}`;
	const bars = barsOf(season);
	const across = (share: number) => `${written(share * 100)}%`;
	const { drawing, height } = drawn(bars, {
		id,
		colors: pageColors,
		across,
		layouts: pageLayouts,
		...(today !== undefined && { today }),
	});
	const slot = 1 / bars.length;
	const links = bars.map(
		({ week, words }, index) =>
			html`<a href="${weekHref(week)}" tabindex="-1"
				><title>${words}</title><rect x="${across(index * slot)}" width="${across(slot)}" height="${height}"
			/></a>`,
	);
	const key = chartKey(bars, today).map(
		(item) =>
			html`<li>
				<svg width="12" height="12" aria-hidden="true">${swatch(item, id, pageColors)}</svg> ${item.words}
			</li>`,
	);
	return html`<figure class="season-chart" data-pagefind-ignore>
		<svg role="presentation" width="100%" height="${height}" font-size="${typeSize.small}">
			<g role="img" aria-labelledby="${id}-title" aria-describedby="${id}-words">
				<title id="${id}-title">${seasonChartTitle(season)}</title>
				<desc id="${id}-words">${seasonChartWords(season, today)}</desc>
				${drawing}
			</g>
			<g class="taps" aria-hidden="true">${links}</g>
		</svg>
		<figcaption>
			<p>${t`Planned load is effort times minutes, all sessions of a week together.`}</p>
			${
				key.length > 0 &&
				html`<ul class="figure-key">
					${key}
				</ul>`
			}
		</figcaption>
	</figure>`;
}

/**
 * The same chart for paper: an SVG file by itself, in plain colours, with words in Source Sans 3.
 *
 * @param width In whatever unit it is set: at this width the words have a size of 12.
 */
export function seasonChartSvg(season: SeasonPlan, width: number): string {
	const plot = width - gutter;
	const id = 'chart';
	const bars = barsOf(season);
	const across = (share: number) => written(share * plot);
	const { drawing, height } = drawn(bars, {
		id,
		colors: paperColors,
		across,
		layouts: [{ name: 'paper', width: plot }],
	});
	const key = chartKey(bars);
	// A step for each item, or longer where its words need more.
	const widths = key.map(({ words }) => Math.max(120, Math.ceil(widthOf(words, typeSize.small)) + 36));
	const before = (index: number) => widths.slice(0, index).reduce((sum, one) => sum + one, 0);
	const bottom = height + (key.length > 0 ? rowHeight : 0);
	return String(
		html`<svg
			xmlns="http://www.w3.org/2000/svg"
			width="${width}"
			height="${bottom}"
			viewBox="0 0 ${width} ${bottom}"
			font-family="'Source Sans 3'"
			font-size="${typeSize.small}"
		>
			<title>${seasonChartTitle(season)}</title>
			<desc>${seasonChartWords(season)}</desc>
			<g transform="translate(${gutter} 0)">
				${drawing}
				${key.map(
					(item, index) =>
						html`<g transform="translate(${before(index)} ${bottom - 13})">
							${swatch(item, id, paperColors)}<text x="18" y="10" fill="${paperColors.soft}"
								>${item.words}</text
							>
						</g>`,
				)}
			</g>
		</svg>`,
	);
}

function drawn(bars: readonly Bar[], setting: Setting): { drawing: Html; height: number } {
	const { id, colors, across, layouts } = setting;
	const axis = axisOf(bars, layouts);
	const mostDots = Math.max(0, ...bars.map(({ dots }) => dots));
	const countdown = ground + 5 + mostDots * dotPitch;
	const dates = countdown + rowHeight;
	const ribbon = (axis.dates.length > 0 ? dates : countdown) + rowHeight + 4;
	const names = ribbon + 7;
	const nameRows = 1 + Math.max(0, ...axis.phases.map(({ row }) => row));
	const words = (labels: readonly PlacedLabel[], top: number) =>
		labels.map((label) => labelHtml(label, across, top + 11));
	const drawing = html`<defs>${stripes(id, colors)}</defs>
		<g fill="${colors.soft}">
			<text x="${-gutter}" y="11">${t`Planned load`}</text>
			${scale(bars, setting)} ${words(axis.countdown, countdown)} ${words(axis.dates, dates)}
		</g>
		<g fill="${colors.ink}" font-size="${typeSize.names}" font-weight="600">${words(axis.phases, names)}</g>
		${spansOf(bars).map(({ phase, from, to }) => {
			const color = colors.phases[phase];
			const weeks = bars.filter(({ week }) => week.phase === phase);
			return html`<g fill="${color}">
				${weeks.map((bar) => barHtml(bar, setting))}
				<rect x="${across(from)}" y="${ribbon}" width="${across(to - from)}" height="3.5" rx="1" />
			</g>`;
		})}
		<line x2="${across(1)}" y1="${ground}" y2="${ground}" stroke="${colors.soft}" />
		<g fill="${colors.ink}"
			>${bars.map((bar) => dotsHtml(bar, across))} ${flag(bars, setting)} ${nowMark(bars, setting)}</g
		>`;
	return { drawing, height: names + nameRows * rowHeight };
}

/** Lines at round loads; what they are stands beside them. */
function scale(bars: readonly Bar[], { across, colors }: Setting): Html[] {
	const top = Math.max(0, ...bars.map(({ week }) => week.totals.load));
	return linesBelow(top).map((load) => {
		const y = written(ground - (load / top) * highest);
		return html`<line x2="${across(1)}" y1="${y}" y2="${y}" stroke="${colors.line}" />
			<text x="-6" y="${y}" dy="4" text-anchor="end">${load}</text>`;
	});
}

function barHtml({ week, from, to, height, look }: Bar, { id, across, colors }: Setting): Html | false {
	if (height === 0) return false;
	const tall = height * highest;
	const rect = (paint: Html | false) =>
		html`<rect
			x="${across(from)}"
			y="${written(ground - tall)}"
			width="${across(to - from)}"
			height="${written(tall)}"
			${paint}
		/>`;
	const edge = html`stroke="${colors.phases[week.phase]}" stroke-width="1.5"`;
	if (look === 'outlined') return rect(html`fill="${colors.ground}" ${edge}`);
	if (look === 'striped') return html`${rect(false)}${rect(html`fill="url(#${id}-stripes)" ${edge}`)}`;
	return rect(false);
}

/** A dot for each strength session, one below the other like the stones of a cairn. */
const dotsHtml = ({ from, to, dots }: Bar, across: Setting['across']): Html[] =>
	Array.from(
		{ length: dots },
		(_, index) =>
			html`<circle cx="${across((from + to) / 2)}" cy="${ground + 7 + index * dotPitch}" r="1.9" />`,
	);

/** The flag of the race flies over its week. */
function flag(bars: readonly Bar[], { across, colors }: Setting): Html | false {
	const race = bars.find(({ week }) => week.weeksToRace === 0);
	if (race === undefined) return false;
	const x = across((race.from + race.to) / 2);
	const foot = written(ground - race.height * highest);
	return html`<line x1="${x}" x2="${x}" y1="1" y2="${foot}" stroke="${colors.ink}" stroke-width="1.5" />
		<svg x="${x}" overflow="visible"><path d="M0 1-14 6 0 11z" fill="${colors.phases['race-week']}" /></svg>
		<text x="${x}" dx="-19" y="11" font-size="${typeSize.names}" font-weight="600" text-anchor="end"
			>${t`Race`}</text
		>`;
}

/** A pointer over the week that it is. */
function nowMark(bars: readonly Bar[], { across, today }: Setting): Html | false {
	const bar = bars.find(({ week }) => isNow(week, today));
	if (bar === undefined) return false;
	const top = written(ground - bar.height * highest - 9);
	return html`<svg x="${across((bar.from + bar.to) / 2)}" y="${top}" overflow="visible">${pointer}</svg>`;
}

/** Drawn from the middle of its upper edge. */
const pointer = html`<path d="M-4.5 0h9L0 6z" />`;

function labelHtml(
	{ words, at, anchor, row, only }: PlacedLabel,
	across: Setting['across'],
	top: number,
): Html {
	return html`<text
		x="${across(at)}"
		y="${top + row * rowHeight}"
		${anchor !== 'start' && html`text-anchor="${anchor}"`}
		${only.length > 0 && html`class="${only.join(' ')}"`}
		>${words}</text
	>`;
}

/** The ground shows through in stripes. */
const stripes = (id: string, { ground }: ChartColors): Html =>
	html`<pattern
		id="${id}-stripes"
		width="4"
		height="4"
		patternUnits="userSpaceOnUse"
		patternTransform="rotate(45)"
	>
		<path d="M0 1h4" stroke="${ground}" stroke-width="2" />
	</pattern>`;

/** What a mark of the key looks like, 12 by 12. */
function swatch({ mark }: KeyItem, id: string, { ink, ground }: ChartColors): Html {
	if (mark === 'pointer') return html`<g transform="translate(6 3)" fill="${ink}">${pointer}</g>`;
	if (mark === 'dot') return html`<circle cx="6" cy="6" r="2.5" fill="${ink}" />`;
	const rect = (fill: string) =>
		html`<rect x="1" y="1" width="10" height="10" fill="${fill}" stroke="${ink}" stroke-width="1.5" />`;
	return mark === 'outlined' ? rect(ground) : html`${rect(ink)}${rect(`url(#${id}-stripes)`)}`;
}
