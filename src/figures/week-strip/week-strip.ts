import { weekdayLetter } from '../../guide/date-words.ts';
import { inSentence } from '../../guide/in-sentence.ts';
import { html, type Html } from '../../html.ts';
import { t, th } from '../../language/t.ts';
import type { PlanDay } from '../../schema/plan.ts';
import { keysOf, stresses, weekdays } from '../../schema/vocabulary.ts';
import { pageStripColors, paperStripColors, type StripColors } from './strip-colors.ts';
import { runMarkHtml, runMarkOf, sessionMarkHtml, type RunMark } from './strip-marks.ts';
import { stripWords } from './strip-words.ts';

/** In pixels: a day; above the ground, where runs stand; from one session of a day to the next. */
const dayWidth = 13;
const runHeight = 14;
const sessionPitch = 9;
/** Room for the letters of the days, where they are written, and their size. */
const letters = { height: 14, size: 11 };

const width = 7 * dayWidth;

/**
 * Seven days at a glance: what the legs run above the line, what they lift below it. Small enough for a row of a
 * table; what the marks are stands in the key.
 */
export function weekStripFigure(days: readonly PlanDay[]): Html {
	const height = heightOf(days);
	return html`<svg
		class="week-figure"
		width="${width}"
		height="${height}"
		role="img"
		aria-label="${stripWords(days)}"
	>
		${stripHtml(days, pageStripColors)}
	</svg>`;
}

/**
 * The same strip for paper: an SVG file by itself, in plain colours, below the letters of the days in Source Sans 3.
 *
 * @param colors Those of paper, unless a brand has its own.
 */
export function weekStripSvg(days: readonly PlanDay[], colors: StripColors = paperStripColors): string {
	const height = heightOf(days) + letters.height;
	return String(
		html`<svg
			xmlns="http://www.w3.org/2000/svg"
			width="${width}"
			height="${height}"
			viewBox="0 0 ${width} ${height}"
		>
			<title>${stripWords(days)}</title>
			<g
				font-family="'Source Sans 3'"
				font-size="${letters.size}"
				text-anchor="middle"
				fill="${colors.words}"
			>
				${days.map(
					({ day }, index) =>
						html`<text x="${middleOf(index)}" y="${letters.size}">${weekdayLetter(day)}</text>`,
				)}
			</g>
			<g transform="translate(0 ${letters.height})">${stripHtml(days, colors)}</g>
		</svg>`,
	);
}

/** How to read the strips of some weeks: the marks that occur, each with its words. */
export function weekStripKey(weeks: readonly { days: readonly PlanDay[] }[]): Html {
	const days = weeks.flatMap((week) => week.days);
	const runs = keysOf(runWords).filter((mark) => days.some((day) => runMarkOf(day) === mark));
	const kinds = keysOf(stresses).filter((stress) =>
		days.some(({ sessions }) => sessions.some((session) => session.stress === stress)),
	);
	const item = (mark: Html, middle: number, words: string) =>
		html`<li>
			<svg width="13" height="13" aria-hidden="true"><g transform="translate(6.5 ${middle})">${mark}</g></svg>
			${words}
		</li>`;
	const ground = html`<path d="M-6.5.5h13" stroke="${pageStripColors.easy}" />`;
	const first = weeks[0]?.days[0]?.day ?? 'monday';
	return html`<div class="figure-note" data-pagefind-ignore>
		<p>
			${th`Each small drawing is a week, from ${weekdays[first]} on: runs stand on the line, sessions hang below
			it.`}
		</p>
		<ul class="figure-key">
			${runs.map((mark) => item(html`${ground}${runMarkHtml(mark, pageStripColors)}`, 12, runWords[mark]))}
			${kinds.map((stress) => item(sessionMarkHtml(stress, pageStripColors), 7, inSentence(stresses[stress])))}
		</ul>
	</div>`;
}

const runWords: Record<RunMark, string> = {
	race: t`race`,
	hard: t`hard run`,
	between: t`medium run`,
	easy: t`easy run`,
};

const middleOf = (index: number): number => (index + 0.5) * dayWidth;

/** As high as the day with most sessions. */
const heightOf = (days: readonly PlanDay[]): number =>
	runHeight + Math.max(0, ...days.map(({ sessions }) => sessions.length)) * sessionPitch + 2;

function stripHtml(days: readonly PlanDay[], colors: StripColors): Html {
	return html`<path d="M0 ${runHeight - 0.5}h${width}" stroke="${colors.easy}" />${days.map((day, index) => {
			const run = runMarkOf(day);
			return html`<g transform="translate(${middleOf(index)} ${runHeight - 1})"
				>${run && runMarkHtml(run, colors)}${day.sessions.map(
					({ stress }, at) =>
						html`<g transform="translate(0 ${(at + 0.5) * sessionPitch + 2})"
							>${sessionMarkHtml(stress, colors)}</g
						>`,
				)}</g
			>`;
		})}`;
}
