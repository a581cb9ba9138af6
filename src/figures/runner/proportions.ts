/**
 * Lengths of a runner's body as fractions of stature, after Drillis & Contini (1966) as tabulated in Winter,
 * *Biomechanics and Motor Control of Human Movement*, figure 4.1. Heights of joints above the floor, standing:
 * ankle 0.039, knee 0.285, hip 0.530, shoulder 0.818.
 */
export const lengths = {
	thigh: 0.245,
	shank: 0.246,
	upperArm: 0.186,
	forearm: 0.146,
	hand: 0.108,
	/** Hips to shoulders, in two stiff parts that meet at the waist. */
	pelvis: 0.11,
	chest: 0.178,
	neck: 0.052,
	head: 0.13,
	foot: 0.152,
	/** From the ankle down to the sole. */
	ankleHeight: 0.039,
} as const;

/** Half the distance between the two joints: half the breadth of hips (0.191) and shoulders (0.259), less the flesh. */
export const halfWidths = { hips: 0.05, shoulders: 0.104 } as const;

/** How far the ball of the foot, the heel and the instep lie from the ankle: along the foot, and towards the sole. */
export const footPoints = {
	sole: [0, 0.039],
	toes: [0.078, 0.039],
	heel: [-0.04, 0.039],
	laces: [0.055, -0.016],
} as const satisfies Record<string, readonly [along: number, down: number]>;

/** Half the thickness of the body where it can lie on something. */
export const flesh = {
	seat: 0.078,
	belly: 0.055,
	back: 0.064,
	chest: 0.064,
	shoulders: 0.05,
	side: 0.094,
	head: 0.06,
	knee: 0.03,
	elbow: 0.02,
	hand: 0.013,
} as const;
