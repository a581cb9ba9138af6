/** Figures as SVG: small, the same every time, told in words, and able to move. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { frameSvgs, movingSvg, standaloneSvg, thumbnailSvg } from '../../../src/figures/runner/figure-svg.ts';
import { drawing } from '../../../src/figures/runner/drawing.ts';
import { figureStyle, lightPalette, styleOf } from '../../../src/figures/runner/palette.ts';
import { figuresOf } from '../../../src/guide/guide.ts';
import { figureSchema } from '../../../src/schema/figure.ts';
import { guide } from '../../fixtures/real-guide.ts';

const figures = Object.values(guide.exercises).flatMap((exercise) =>
	figuresOf(exercise).map((figure, index) => ({ name: `${exercise.id} ${index + 1}`, exercise, figure })),
);
const words = { name: 'Squat', id: 'figure-1' };

describe.each(figures)('$name', ({ exercise, figure }) => {
	const frames = frameSvgs(figure, exercise.muscles, words);

	test('weighs at most 6 kB gzipped in a page, all frames together', () => {
		expect(gzipSync(frames.map(({ svg }) => svg).join(''), { level: 9 }).length).toBeLessThanOrEqual(6000);
	});

	test('is the same every time', () => {
		expect(frameSvgs(figure, exercise.muscles, words)).toEqual(frames);
		expect(movingSvg(figure, exercise.muscles, '')).toBe(movingSvg(figure, exercise.muscles, ''));
	});

	test('has no number that is no number', () => {
		for (const { svg } of frames) expect(svg).not.toMatch(/NaN|undefined|Infinity/);
	});

	test('shows every frame with a title and a description of its own', () => {
		expect(frames.map(({ caption }) => caption)).toEqual(figure.frames.map(({ caption }) => caption));
		const ids = frames.flatMap(({ svg }) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
		expect(new Set(ids).size).toBe(frames.length);
		for (const { svg } of frames) {
			const [, labels = ''] = /aria-labelledby="([^"]+)"/.exec(svg) ?? [];
			for (const id of labels.split(' ')) expect(svg).toContain(` id="${id}">`);
			expect(svg).toMatch(/<title[^>]*>Squat/);
			expect(svg).toMatch(/<desc>[^<]+<\/desc>/);
		}
	});

	test('tints what the exercise works', () => {
		const all = frames.map(({ svg }) => svg).join('');
		expect(all).toMatch(/class="muscle[ "]/);
	});

	test('moves: every path keeps its commands from step to step', () => {
		const svg = movingSvg(figure, exercise.muscles, '');
		if (figure.frames.length === 1) return;
		const animations = [...svg.matchAll(/keyTimes="([^"]+)"[^>]* values="([^"]+)"/g)];
		expect(animations.length).toBeGreaterThan(5);
		for (const [, keyTimes = '', values = ''] of animations) {
			const steps = values.split(';');
			expect(new Set(steps.map((d) => d.replace(/[^a-z]/g, ''))).size).toBe(1);
			const times = keyTimes.split(';').map(Number);
			expect(times.length).toBe(steps.length);
			expect(times[0]).toBe(0);
			expect(times.at(-1)).toBe(1);
			expect(times).toEqual([...times].sort((a, b) => a - b));
		}
	});

	test('begins and ends its movement where it began, if it returns', () => {
		if (figure.frames.length === 1 || !figure.returns) return;
		for (const [, values = ''] of movingSvg(figure, exercise.muscles, '').matchAll(/values="([^"]+)"/g)) {
			const steps = values.split(';');
			expect(steps.at(-1)).toBe(steps[0]);
		}
	});
});

test('a picture that stands alone needs nothing else', () => {
	const [first] = figures;
	if (first === undefined) throw new Error('No figure.');
	const paper = standaloneSvg(first.figure, first.exercise.muscles, 0, styleOf(lightPalette));
	expect(paper).toMatch(
		/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="[^"]+" width="\d+" height="\d+">/,
	);
	expect(paper).not.toContain('var(');
	expect(thumbnailSvg(first.figure, first.exercise.muscles, figureStyle())).toContain(
		'prefers-color-scheme:dark',
	);
});

test.each([
	['wall', { kind: 'wall', x: 0.4 }],
	['bench', { kind: 'bench', x: 0.4 }],
	['box', { kind: 'box', x: 0.4 }],
	['mat', { kind: 'mat', x: 0 }],
	['disc', { kind: 'disc', x: 0 }],
	['bosu', { kind: 'disc', x: 0, height: 0.12 }],
	['roller', { kind: 'roller', x: 0.4 }],
	['anchor pad', { kind: 'nordic-anchor', x: 0.4 }],
	['left dumbbell', { kind: 'dumbbell' }],
	['right dumbbell', { kind: 'dumbbell', in: 'right-hand' }],
	['kettlebell', { kind: 'kettlebell' }],
	['plate', { kind: 'barbell' }],
	['band', { kind: 'band', around: 'knees' }],
	['right towel', { kind: 'towel' }],
] as const)('draws a %s', (key, prop) => {
	const figure = figureSchema.parse({ props: [prop], frames: [{ caption: 'Stand' }] });
	const layers = drawing(figure, { primary: [], secondary: [] }).frames.flat();
	expect(layers.filter((layer) => layer.key === key)).toHaveLength(1);
	// On paper, too, where arcs have to be curves.
	const paper = thumbnailSvg(figure, { primary: [], secondary: [] }, '');
	expect(paper).not.toMatch(/d="[^"]*a/);
});
