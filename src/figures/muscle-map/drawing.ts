/**
 * The drawn body: what stands in `body-muscles`, cut into the regions that the vocabulary names.
 *
 * Some pieces of that drawing carry the name of a neighbour: the upper blocks of the straight abdominal muscle are
 * filed under obliques and serratus, the flank under the straight one, the thin muscle across the front of the hip
 * under adductors. They are put where they belong here, so that the map lights what works.
 */
import { BACK_MUSCLES, FRONT_MUSCLES } from 'body-muscles';
import { polygonsOf, together, type Halves, type Polygon } from './polygon.ts';

export const views = ['front', 'back'] as const;
export type View = (typeof views)[number];

/** The regions of a view, and under `''` what is body but no muscle of ours: head, neck, hands, knees, feet. */
export type Drawing = ReadonlyMap<string, Halves>;

/** Pieces that go by another name than their file has, as `region.number of the piece`; '' is plain body. */
const renamed: Record<View, Readonly<Record<string, string>>> = {
	front: {
		'shoulder-front.0': 'traps-upper',
		'shoulder-front.1': '',
		'shoulder-side.1': 'shoulder-front',
		'biceps.0': 'forearm',
		'biceps.2': 'triceps-lateral',
		'serratus-anterior.0': 'abs-upper',
		'obliques.0': 'abs-upper',
		'obliques.1': 'abs-upper',
		'abs-upper.0': 'obliques',
		// The tensor of the fascia at the outside of the hip bends it.
		'quads.1': 'hip-flexor',
		'hip-flexor.1': 'adductors',
		// The part of the quadriceps above the inside of the knee.
		'adductors.1': 'quads',
		// What one sees of the calf from the front.
		'tibialis-anterior.0': 'calves-soleus',
	},
	back: {},
};

/** Pieces that span two regions, drawn anew as one piece for each. */
const cut: Record<View, Readonly<Record<string, Readonly<Record<string, Polygon>>>>> = {
	front: {
		// The strip from the hip bone to the inside of the thigh: its upper half bends the hip.
		'adductors.0': {
			'hip-flexor': [
				[62, 394],
				[62, 436],
				[45, 470],
				[34, 464],
			],
			adductors: [
				[32, 471],
				[43, 477],
				[33, 494],
				[14, 552],
				[16, 512],
			],
		},
	},
	back: {
		// From the shoulder over the shoulder blade to the ribs.
		'lats-upper.0': {
			'deltoid-rear': [
				[84, 154],
				[126, 204],
				[127, 228],
				[113, 216],
				[87, 205],
				[78, 164],
			],
			'': [
				[75, 168],
				[83, 204],
				[79, 212],
				[48, 212],
			],
			'lats-upper': [
				[46, 216],
				[77, 216],
				[69, 234],
				[35, 234],
			],
		},
		// The column beside the spine and what lies outside of it.
		'lats-lower.0': {
			'lower-back-erectors': [
				[14, 306],
				[32, 306],
				[32, 358],
				[14, 364],
			],
			'lats-lower': [
				[36, 306],
				[55, 306],
				[54, 352],
				[36, 357],
			],
		},
	},
};

const sources = {
	// Both halves are meant alike; the better drawn one is taken for both sides.
	front: { pieces: FRONT_MUSCLES, side: 'left', middle: 15.845 },
	back: { pieces: BACK_MUSCLES, side: 'right', middle: 52.55 },
} as const;

let drawn: Record<View, Drawing> | undefined;

/** Both views of the body, put together once. */
export const drawings = (): Record<View, Drawing> => (drawn ??= { front: draw('front'), back: draw('back') });

function draw(view: View): Drawing {
	const { pieces, side, middle } = sources[view];
	const regions = new Map<string, Halves[]>();
	for (const { id, path } of pieces) {
		const sided = /-(left|right)$/.exec(id)?.[1];
		if (sided !== undefined && sided !== side) continue;
		const region = id.replace(/-(left|right)$/, '');
		polygonsOf(path, middle).forEach((polygon, number) => {
			const key = `${region}.${number}`;
			const parts = cut[view][key] ?? { [renamed[view][key] ?? (plain.has(region) ? '' : region)]: polygon };
			for (const [name, part] of Object.entries(parts)) {
				const piece = sided === undefined ? { sided: [], middle: [part] } : { sided: [part], middle: [] };
				regions.set(name, [...(regions.get(name) ?? []), piece]);
			}
		});
	}
	return new Map([...regions].map(([name, parts]) => [name, together(parts)]));
}

/** What the drawing has besides muscles. */
const plain = new Set([
	'head',
	'face',
	'neck',
	'knee',
	'foot',
	'elbow',
	'hand',
	'head-back',
	'nape',
	'hand-back',
	'knee-back',
	'foot-back',
]);
