/**
 * The pose language: a drawn exercise in a few lines of frontmatter.
 *
 * Lengths are in body heights (1 is the figure's stature), angles in degrees, 0 is standing upright with arms and
 * legs straight down. In a side view x grows to the right, where the figure looks; y grows upwards from the floor; z
 * grows towards the viewer, who sees the figure's right side. A frame says only what differs from the frame before.
 */
import { z } from 'astro/zod';
import { oneOf } from './one-of.ts';

export const views = {
	side: 'From the side',
	front: 'From the front',
	back: 'From behind',
	above: 'From above',
} as const;

/** What feet and hands can be put on, and what a body can rest on. */
export const surfaces = {
	floor: 'The floor',
	wall: 'The wall',
	bench: 'The bench',
	box: 'The box or step',
	disc: 'The balance disc or BOSU',
	roller: 'The foam roller',
	air: 'Nothing: a place in space',
} as const;

/** Parts of the own body that a hand can be put on. */
export const bodyPlaces = {
	chest: 'The breastbone',
	hips: 'The hip bone of the same side',
	head: 'The temple of the same side',
	'left-knee': 'The left knee',
	'right-knee': 'The right knee',
	'left-foot': 'The left foot',
	'right-foot': 'The right foot',
	'left-hand': 'The left hand',
	'right-hand': 'The right hand',
	'left-shoulder': 'The left shoulder',
	'right-shoulder': 'The right shoulder',
} as const;

/** Parts that can carry the body. */
export const supports = {
	seat: 'Buttocks',
	belly: 'Belly',
	chest: 'Chest',
	back: 'Middle of the back',
	shoulders: 'Upper back',
	side: 'Side of the hip',
	'left-knee': 'Left knee',
	'right-knee': 'Right knee',
	'left-elbow': 'Left elbow',
	'right-elbow': 'Right elbow',
	'left-hand': 'Left hand',
	'right-hand': 'Right hand',
	'left-sole': 'Sole of the left foot',
	'right-sole': 'Sole of the right foot',
	'left-toes': 'Ball of the left foot',
	'right-toes': 'Ball of the right foot',
	'left-heel': 'Left heel',
	'right-heel': 'Right heel',
} as const;

const angle = z.number().min(-360).max(360);
const coordinate = z.number().min(-3).max(3);

const footContactSchema = z.strictObject({
	/** What the foot is put on. */
	on: oneOf(surfaces).default('floor'),
	/** Where, from left to right. */
	x: coordinate,
	/** How high; only in the air or on the wall, elsewhere the surface says it. */
	y: coordinate.optional(),
	/** How near the viewer of a side view; below its own hip joint if left out. */
	z: coordinate.optional(),
	/** The part that touches: the whole sole, the ball of the foot, the heel, or the laces. */
	by: oneOf({ sole: '', toes: '', heel: '', laces: '' }).default('sole'),
	/** How far the heel is lifted above the toes: 0 flat, 90 toes straight down. Each `by` has its own. */
	pitch: angle.optional(),
	/** Toes turned outward. */
	out: angle.default(0),
	/** Knee turned outward from where the toes point. */
	knee: angle.default(0),
});

const handContactSchema = z.strictObject({
	/** What the hand is put on: a surface, or a part of the own body. */
	on: oneOf({ ...surfaces, ...bodyPlaces }).default('floor'),
	/** Where, from left to right; not needed on the own body or on the wall. */
	x: coordinate.optional(),
	/** How high; only in the air or on the wall. */
	y: coordinate.optional(),
	/** How near the viewer of a side view; below its own shoulder if left out. */
	z: coordinate.optional(),
	/** Elbow turned outward from hanging behind the arm. */
	elbow: angle.default(20),
});

const legSchema = z
	.strictObject({
		/** Knee lifted forward; negative behind the body. */
		hip: angle,
		/** Away from the other leg. */
		out: angle,
		/** Toes turned outward. */
		turn: angle,
		/** Bent; 0 is straight. */
		knee: angle,
		/** Toes pulled towards the shin; negative for pointed toes. */
		ankle: angle,
		/** In place of `ankle`: how far the heel is lifted above the toes. 0 keeps the foot level. */
		pitch: angle,
		/** In place of the angles: where the foot stands; hip and knee follow. */
		foot: footContactSchema,
	})
	.partial();

const armSchema = z.union([
	z
		.strictObject({
			/** Lifted forward; 180 is overhead, negative behind the body. */
			shoulder: angle,
			/** Away from the body; 90 is level. */
			out: angle,
			/** Forearm turned outward. */
			turn: angle,
			/** Bent; 0 is straight. */
			elbow: angle,
			/** Palm bent towards the forearm's inside; negative backwards. */
			wrist: angle,
			/** In place of the angles: where the hand is; shoulder and elbow follow. */
			hand: handContactSchema,
		})
		.partial(),
	/** Straight down, however the body leans. */
	z.literal('hang'),
]);

const spot = z.strictObject({ x: coordinate, y: coordinate, z: coordinate }).partial();

const frameSchema = z.strictObject({
	/** What happens up to this frame, as a short command or a position. */
	caption: z.string().min(1).max(80),
	/** Where the middle of the hips is. Left out, the lowest part of the figure is put on the floor. */
	hips: spot.optional(),
	/** In place of `hips`: the part that carries the body, and where it lies. */
	rest: z
		.strictObject({
			part: oneOf(supports),
			on: oneOf(surfaces).default('floor'),
			x: coordinate.default(0),
			y: coordinate.optional(),
			z: coordinate.optional(),
		})
		.optional(),
	/** The whole figure turned to its right: 90 faces the viewer of a side view. */
	facing: angle.optional(),
	/** Pelvis tilted forward: 90 is face down, -90 lies on the back. */
	lean: angle.optional(),
	/** Pelvis tilted to the figure's right. */
	roll: angle.optional(),
	/** Chest against pelvis: bent forward, to the right, turned to the right. */
	spine: z.strictObject({ bend: angle, side: angle, turn: angle }).partial().optional(),
	/** Head against chest: nodding forward, to the right shoulder, turned to the right. */
	head: z.strictObject({ bend: angle, side: angle, turn: angle }).partial().optional(),
	/** Both legs. */
	legs: legSchema.optional(),
	/** One leg, over what `legs` says. */
	'left-leg': legSchema.optional(),
	'right-leg': legSchema.optional(),
	/** Both arms. */
	arms: armSchema.optional(),
	/** One arm, over what `arms` says. */
	'left-arm': armSchema.optional(),
	'right-arm': armSchema.optional(),
	/** Left and right exchanged in all that came from the frame before. */
	mirror: z.boolean().default(false),
});

const hands = oneOf({ 'left-hand': '', 'right-hand': '', hands: '' });
const bandEnds = oneOf({ hands: '', knees: '', ankles: '', feet: '' });

export const propSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('wall'), /** Its surface. */ x: coordinate }),
	z.strictObject({
		kind: z.literal('bench'),
		/** Its middle. */
		x: coordinate,
		height: z.number().min(0.1).max(0.5).default(0.25),
		width: z.number().min(0.15).max(1).default(0.42),
	}),
	z.strictObject({
		kind: z.literal('box'),
		/** Its middle. */
		x: coordinate,
		height: z.number().min(0.03).max(0.5).default(0.25),
		width: z.number().min(0.15).max(1).default(0.3),
	}),
	z.strictObject({ kind: z.literal('mat'), x: coordinate, width: z.number().min(0.3).max(1.6).default(1.1) }),
	z.strictObject({
		kind: z.literal('disc'),
		x: coordinate,
		/** 0.03 for a disc, 0.12 for a BOSU. */
		height: z.number().min(0.02).max(0.2).default(0.03),
		width: z.number().min(0.1).max(0.6).default(0.2),
	}),
	z.strictObject({ kind: z.literal('roller'), x: coordinate }),
	/** The padded bar or strap that holds the heels down. */
	z.strictObject({ kind: z.literal('nordic-anchor'), x: coordinate, y: coordinate.default(0.07) }),
	z.strictObject({ kind: z.literal('dumbbell'), in: hands.default('hands') }),
	/** One kettlebell: in a hand, between both hands, or upside down overhead. */
	z.strictObject({ kind: z.literal('kettlebell'), in: hands.default('hands') }),
	z.strictObject({ kind: z.literal('barbell'), in: z.literal('hands').default('hands') }),
	/** A loop round both knees, ankles or feet. */
	z.strictObject({ kind: z.literal('band'), around: bandEnds }),
	/** From the hands round the feet. */
	z.strictObject({ kind: z.literal('towel') }),
]);

/** A drawn movement. */
export const figureSchema = z.strictObject({
	/** What tells this picture from the exercise's other one: "On the knees". */
	version: z.string().min(1).optional(),
	/** Where the viewer stands. */
	view: oneOf(views).default('side'),
	/** The viewer's place turned towards the figure's front (side view) or right (front and back). */
	turn: z.number().min(-60).max(60).default(0),
	/** The side that does the work: its muscles are tinted. */
	works: oneOf({ left: '', right: '', both: '' }).default('both'),
	/** Things that the figure uses. */
	props: z.array(propSchema).default([]),
	/** Key frames, first to last. */
	frames: z.array(frameSchema).min(1).max(4),
	/** Movement arrows: the way of a part from one frame to the next. */
	arrows: z
		.array(
			z.strictObject({
				/** Drawn in the frame of this number, for the way to the next. */
				frame: z.int().min(1).max(3).default(1),
				/** The part whose way it is. */
				of: oneOf({
					hips: '',
					chest: '',
					head: '',
					'left-hand': '',
					'right-hand': '',
					'left-foot': '',
					'right-foot': '',
					'left-knee': '',
					'right-knee': '',
				}),
				/** How far the arrow is moved sideways off that way, so that it stands beside the figure. */
				x: coordinate.default(0),
				/** How far it is moved up. */
				y: coordinate.default(0),
			}),
		)
		.default([]),
	/** The frame that stands for the exercise in a list; the last one if left out. */
	thumbnail: z.int().min(1).max(4).optional(),
	/** Moves back the way it came; false for a movement that starts again at its first frame. */
	returns: z.boolean().default(true),
});
export type FigureInput = z.input<typeof figureSchema>;
export type Figure = z.output<typeof figureSchema>;
export type Frame = Figure['frames'][number];
export type Prop = Figure['props'][number];
export type LegPose = z.output<typeof legSchema>;
export type ArmPose = z.output<typeof armSchema>;
export type FootContact = z.output<typeof footContactSchema>;
export type HandContact = z.output<typeof handContactSchema>;
export type Surface = keyof typeof surfaces;
export type Support = keyof typeof supports;
