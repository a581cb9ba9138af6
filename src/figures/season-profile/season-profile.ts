import { html, type Html } from '../../html.ts';
import type { PhaseId } from '../../schema/vocabulary.ts';

/** A phase on the profile. */
export interface Stage {
	phase: PhaseId;
	/** Its colour, as CSS. */
	color: string;
	/** Planned load of one of its weeks. */
	load: number;
}

/** In units of the picture; it is stretched to the width of its place, as many times this wide as there are stages. */
const step = 100;
const tallest = 80;
const height = 100;

/**
 * The phases of a season as the profile of a mountain run: the higher, the more strength work a week holds.
 *
 * Says nothing to those who do not see it: the list of phases that it heads has to.
 */
export function seasonProfile(stages: readonly Stage[]): Html {
	const width = step * stages.length;
	const most = Math.max(1, ...stages.map(({ load }) => load));
	const peaks = stages.map(({ load }, index): [number, number] => [
		step * (index + 0.5),
		Math.round(height - 4 - (load / most) * tallest),
	]);
	const ridge = ridgeThrough([[0, peaks[0]?.[1] ?? 0], ...peaks, [width, peaks.at(-1)?.[1] ?? 0]]);
	return html`<svg
		class="season-profile"
		viewBox="0 0 ${width} ${height}"
		preserveAspectRatio="none"
		aria-hidden="true"
	>
		<clipPath id="below-the-ridge"><path d="${ridge}V${height}H0z" /></clipPath>
		<g clip-path="url(#below-the-ridge)">
			${stages.map(
				({ color }, index) =>
					html`<rect x="${step * index}" width="${step}" height="${height}" fill="${color}" />`,
			)}
		</g>
		<path class="ridge" d="${ridge}" />
	</svg>`;
}

/**
 * A smooth line through points from left to right that never swings beyond them: a monotone cubic, its slope at each
 * point the harmonic mean of the slopes beside it, or level where those differ in sign (Fritsch and Butland 1984).
 */
function ridgeThrough(points: readonly [number, number][]): string {
	const slopes = points.slice(1).map(([x, y], index) => {
		const [beforeX, beforeY] = points[index] ?? [0, 0];
		return (y - beforeY) / (x - beforeX);
	});
	const slopeAt = (index: number) => {
		const [before, after] = [slopes[index - 1], slopes[index]];
		if (before === undefined || after === undefined || before * after <= 0) return 0;
		return (2 * before * after) / (before + after);
	};
	return points
		.map(([x, y], index) => {
			const before = points[index - 1];
			if (before === undefined) return `M${x} ${y}`;
			const third = (x - before[0]) / 3;
			const [from, to] = [before[1] + third * slopeAt(index - 1), y - third * slopeAt(index)];
			return `C${[before[0] + third, from, x - third, to, x, y].map((value) => Math.round(value)).join(' ')}`;
		})
		.join('');
}
