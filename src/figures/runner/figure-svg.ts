/** Figures as SVG: for pages (coloured by the style sheet) and for paper and pictures (with colours of their own). */
import type { Figure } from '../../schema/figure.ts';
import type { Layer } from './draw.ts';
import { boxOf, drawing, drawnSteps, type Box, type Working } from './drawing.ts';
import { relativePath } from './relative-path.ts';
import { unitsPerBody } from './camera.ts';
import { withoutArcs } from './without-arcs.ts';
import { inSentence } from '../../guide/in-sentence.ts';
import { t } from '../../language/t.ts';

const pad = 0.05 * unitsPerBody;
/** Every picture is at least so wide, so that runners are as tall in all of them. */
const usualWidth = 1.15 * unitsPerBody;

/** One key frame, without its caption. */
export interface FrameSvg {
	svg: string;
	caption: string;
}

/** What of a figure is said in words. */
export interface Words {
	/** Of the exercise. */
	name: string;
	/** Makes ids unique on a page. */
	id: string;
}

/** What a figure shows: "Push-up, on the knees". @param name Of the exercise. */
export const figureTitle = (name: string, { version }: Figure): string =>
	version === undefined ? name : `${name}, ${inSentence(version)}`;

/** What one of its frames shows: "Push-up, on the knees, picture 1 of 2". */
export const pictureTitle = (name: string, figure: Figure, frame: number): string =>
	figure.frames.length === 1
		? figureTitle(name, figure)
		: t`${figureTitle(name, figure)}, picture ${frame + 1} of ${figure.frames.length}`;

/** All key frames of a figure, each in a picture of the same size. */
export function frameSvgs(figure: Figure, working: Working, { name, id }: Words): FrameSvg[] {
	const { frames, box } = drawing(figure, working);
	const view = stage(box);
	return frames.map((layers, index) => {
		const { caption } = figure.frames[index] ?? { caption: '' };
		const title = pictureTitle(name, figure, index);
		const key = `${id}-${index + 1}`;
		return {
			caption,
			svg: `<svg class="runner" viewBox="${view}" role="img" aria-labelledby="${key}-t"><title id="${key}-t">${escaped(title)}</title><desc>${escaped(caption)}</desc>${floor(figure, view)}${paths(layers)}</svg>`,
		};
	});
}

/** What the pictures of a figure show, as a viewBox. */
export const stageOf = (figure: Figure, working: Working): string => stage(drawing(figure, working).box);

/** The frame that stands for the exercise, cut close; the name stands beside it, so it says nothing itself. */
export const thumbnailSvg = (figure: Figure, working: Working, style: string): string =>
	cutThumbnail(figure, working, style).svg;

/** The same with its size. */
export function cutThumbnail(figure: Figure, working: Working, style: string): CutFrame {
	const { frames } = drawing(figure, working);
	const layers = (frames[(figure.thumbnail ?? frames.length) - 1] ?? []).filter(
		({ paint }) => paint !== 'arrow' && paint !== 'tip',
	);
	const { left, right, top, bottom } = boxOf(layers);
	const lower = figure.view === 'above' ? bottom : Math.max(0, bottom);
	const [x, y] = [left - pad / 2, top - pad / 2].map(Math.round) as [number, number];
	const [width, height] = [right - left + pad, lower - top + pad].map(Math.round) as [number, number];
	return cut(figure, layers, [x, y, width, height], style);
}

/** One frame as a picture that stands alone: its own size and colours. */
export function standaloneSvg(figure: Figure, working: Working, frame: number, style: string): string {
	const { frames, box } = drawing(figure, working);
	return standing(figure, stage(box), style, paths((frames[frame] ?? []).map(withoutArcs)));
}

/** A frame cut out for paper. */
export interface CutFrame {
	svg: string;
	/** In picture units, of which a body height has 400. */
	width: number;
	height: number;
}

/** All key frames for paper, each cut close, but none below the lowest of them: set on one line, they stand on one floor. */
export function cutFrames(figure: Figure, working: Working, style: string): CutFrame[] {
	const { frames, box } = drawing(figure, working);
	const bottom = Math.round(box.bottom + pad / 2);
	return frames.map((layers) => {
		const own = boxOf(layers);
		const [x, y] = [own.left - pad / 2, own.top - pad / 2].map(Math.round) as [number, number];
		const [width, height] = [Math.round(own.right + pad / 2) - x, bottom - y];
		return cut(figure, layers, [x, y, width, height], style);
	});
}

/** @param view Left, top, width and height of what is cut out. */
function cut(
	figure: Figure,
	layers: readonly Layer[],
	view: readonly [number, number, number, number],
	style: string,
): CutFrame {
	const [, , width, height] = view;
	return { svg: standing(figure, view.join(' '), style, paths(layers.map(withoutArcs))), width, height };
}

/** The figure on its way from frame to frame and back, for as long as it is looked at. Plain SVG, no script. */
export function movingSvg(figure: Figure, working: Working, style: string): string {
	const { box } = drawing(figure, working);
	const view = stage(box);
	const there = drawnSteps(figure, working, stepsBetweenFrames);
	const back = figure.returns ? there.slice(0, -1).toReversed() : [];
	const all = [...there, ...back];
	const { seconds, keyTimes } = timing(all.length);
	const moving = inOrder(all).map((layer) => {
		const values = all.map((layers, step) => {
			const here = layers.find(({ key }) => key === layer.key);
			return here === undefined ? vanished(nearest(all, step, layer.key) ?? layer) : relativePath(here.d);
		});
		const [start = ''] = values;
		if (values.every((value) => value === start)) return path(layer);
		return `<path class="${classOf(layer)}" d="${start}"><animate attributeName="d" dur="${seconds}s" keyTimes="${keyTimes}" repeatCount="indefinite" values="${values.join(';')}"/></path>`;
	});
	return standing(figure, view, style, moving.join(''));
}
/** Every layer that is there at some time, from the farthest to the nearest. */
function inOrder(steps: readonly (readonly Layer[])[]): Layer[] {
	const order: Layer[] = [];
	for (const layers of steps)
		layers.forEach((layer, index) => {
			if (order.some(({ key }) => key === layer.key)) return;
			const before = layers[index - 1];
			order.splice(order.findIndex(({ key }) => key === before?.key) + 1, 0, layer);
		});
	return order;
}

/** The layer at the step next to one at which the body hides it. */
function nearest(steps: readonly (readonly Layer[])[], step: number, key: string): Layer | undefined {
	const [closest] = steps
		.map((layers, other) => ({
			layer: layers.find((layer) => layer.key === key),
			far: Math.abs(other - step),
		}))
		.filter(({ layer }) => layer !== undefined)
		.sort((a, b) => a.far - b.far);
	return closest?.layer;
}

/** The same path shrunk to its first point. */
function vanished({ d }: Layer): string {
	const [, start = '', rest = ''] = /^(m-?\d+(?: |(?=-))-?\d+)(.*)$/.exec(relativePath(d)) ?? [];
	return start + rest.replace(/-?\d+/g, ' 0');
}

const stepsBetweenFrames = 6;
const secondsPerStep = 0.15;
/** How long each key frame is held. */
const pause = 0.35;

/** When each step is reached, as shares of the whole. A key frame is reached and left slowly: it counts for longer. */
function timing(count: number): { seconds: string; keyTimes: string } {
	const times = [0];
	for (let step = 1; step < count; step++) {
		const atKey = (step - 1) % stepsBetweenFrames === 0;
		times.push((times.at(-1) ?? 0) + secondsPerStep + (atKey ? pause : 0));
	}
	const end = times.at(-1) ?? 1;
	return { seconds: end.toFixed(2), keyTimes: times.map((time) => (time / end).toFixed(3)).join(';') };
}

function standing(figure: Figure, view: string, style: string, content: string): string {
	const [, , width, height] = view.split(' ');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${width}" height="${height}"><style>${style}</style>${floor(figure, view)}${content}</svg>`;
}

function stage({ left, right, top, bottom }: Box): string {
	const width = Math.round(Math.max(usualWidth, right - left + 2 * pad));
	const upper = Math.round(top - pad);
	return `${Math.round((left + right - width) / 2)} ${upper} ${width} ${Math.round(bottom + pad) - upper}`;
}

const floor = (figure: Figure, view: string): string => {
	if (figure.view === 'above') return '';
	const [left = 0, , width = 0] = view.split(' ').map(Number);
	return `<path class="floor" d="M${left} 2h${width}"/>`;
};
const classOf = ({ paint, far, bare }: Layer): string =>
	[paint, far && 'far', bare && paint !== 'arrow' && 'bare']
		.filter((name) => name !== false && name !== undefined)
		.join(' ');
const path = (layer: Layer): string => `<path class="${classOf(layer)}" d="${relativePath(layer.d)}"/>`;
const paths = (layers: readonly Layer[]): string => layers.map(path).join('');
const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
