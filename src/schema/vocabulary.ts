/**
 * Every enumeration of the content language, with the words that people read.
 *
 * The keys are a public contract: they stand in content files, in brands and in the published JSON.
 * Extend them where the work needs it; do not rename them. No zod here: the planner takes its words into the browser.
 */
/** Movement families. The week's balance (push, pull, hinge, squat or lunge) is counted in these. */
export const patterns = {
	squat: 'Squat',
	hinge: 'Hinge',
	lunge: 'Lunge',
	'horizontal-push': 'Horizontal push',
	'vertical-push': 'Vertical push',
	'horizontal-pull': 'Horizontal pull',
	'vertical-pull': 'Vertical pull',
	carry: 'Carry',
	'anti-extension': 'Core: resisting the arch',
	'anti-rotation': 'Core: resisting the twist',
	'lateral-core': 'Core: the side',
	rotation: 'Core: turning',
	'hip-abduction': 'Hip, outward',
	'hip-rotation': 'Hip, rotation',
	'knee-flexion': 'Knee curl',
	calf: 'Calf',
	balance: 'Balance',
	plyometric: 'Jump and land',
	mobility: 'Mobility',
} as const;

export const mechanics = { compound: 'Several joints', isolation: 'One joint' } as const;

export const lateralities = {
	bilateral: 'Both sides together',
	'per-side': 'One side at a time',
	alternating: 'Sides in turn',
} as const;

/** Static: the trunk holds still against a load. Dynamic: it moves, or balance has to be kept in motion. */
export const stabilities = { static: 'Steady', dynamic: 'Moving' } as const;

export const levels = {
	beginner: 'Beginner',
	intermediate: 'Intermediate',
	advanced: 'Advanced',
} as const;

export const equipment = {
	band: 'Resistance band',
	bench: 'Bench or sturdy chair',
	box: 'Box or step',
	dumbbell: 'Dumbbells',
	kettlebell: 'Kettlebell',
	barbell: 'Barbell',
	wall: 'Wall',
	'nordic-anchor': 'Anchor for the heels',
	'balance-disc': 'Balance disc or BOSU',
	mat: 'Mat',
	'foam-roller': 'Foam roller',
	towel: 'Towel',
} as const;

/** What a runner has at hand. An exercise that needs more is replaced. */
export const profiles = {
	bodyweight: 'No kit',
	home: 'Home kit',
	gym: 'Gym',
} as const;

/** The equipment that each profile holds. `load` and `equipment` of an exercise are checked against it. */
export const profileEquipment: Record<Profile, readonly Equipment[]> = {
	bodyweight: ['wall', 'box', 'mat', 'towel'],
	home: ['wall', 'box', 'mat', 'towel', 'bench', 'band', 'dumbbell', 'kettlebell', 'foam-roller'],
	gym: Object.keys(equipment) as Equipment[],
};

/** What makes an exercise heavier; a profile without any of these trains with body weight. */
export const weights = ['dumbbell', 'kettlebell', 'barbell'] as const satisfies Equipment[];

/**
 * Muscles, and the regions of the body-muscles drawing on which each is shown (without `-left`/`-right`).
 * A deep muscle has no region of its own: it is marked on the region that it lies under.
 */
export const muscles = {
	'gluteus-maximus': { label: 'Gluteus maximus', regions: ['gluteus-maximus'], deep: false },
	'gluteus-medius': { label: 'Gluteus medius', regions: ['gluteus-medius'], deep: false },
	'gluteus-minimus': { label: 'Gluteus minimus', regions: ['gluteus-medius'], deep: true },
	'hip-rotators': { label: 'Deep hip rotators', regions: ['gluteus-maximus'], deep: true },
	'hip-flexors': { label: 'Hip flexors', regions: ['hip-flexor'], deep: false },
	quadriceps: { label: 'Quadriceps', regions: ['quads'], deep: false },
	hamstrings: { label: 'Hamstrings', regions: ['hamstrings-medial', 'hamstrings-lateral'], deep: false },
	adductors: { label: 'Adductors', regions: ['adductors'], deep: false },
	calves: { label: 'Calves', regions: ['calves-gastroc-medial', 'calves-gastroc-lateral'], deep: false },
	soleus: { label: 'Soleus', regions: ['calves-soleus'], deep: false },
	'tibialis-anterior': { label: 'Tibialis anterior', regions: ['tibialis-anterior'], deep: false },
	'rectus-abdominis': { label: 'Rectus abdominis', regions: ['abs-upper', 'abs-lower'], deep: false },
	'transverse-abdominis': { label: 'Transverse abdominis', regions: ['abs-lower'], deep: true },
	obliques: { label: 'Obliques', regions: ['obliques'], deep: false },
	'serratus-anterior': { label: 'Serratus anterior', regions: ['serratus-anterior'], deep: false },
	'erector-spinae': { label: 'Erector spinae', regions: ['lower-back-erectors', 'spine'], deep: false },
	'quadratus-lumborum': { label: 'Quadratus lumborum', regions: ['lower-back-ql'], deep: false },
	'latissimus-dorsi': {
		label: 'Latissimus dorsi',
		regions: ['lats-upper', 'lats-mid', 'lats-lower'],
		deep: false,
	},
	trapezius: { label: 'Trapezius', regions: ['traps-upper', 'traps-mid', 'traps-lower'], deep: false },
	rhomboids: { label: 'Rhomboids', regions: ['traps-mid'], deep: true },
	deltoids: {
		label: 'Deltoids',
		regions: ['shoulder-front', 'shoulder-side', 'deltoid-rear'],
		deep: false,
	},
	'rotator-cuff': { label: 'Rotator cuff', regions: ['deltoid-rear'], deep: true },
	pectorals: { label: 'Pectorals', regions: ['chest-upper', 'chest-lower'], deep: false },
	biceps: { label: 'Biceps', regions: ['biceps'], deep: false },
	triceps: { label: 'Triceps', regions: ['triceps-long', 'triceps-lateral'], deep: false },
	forearms: {
		label: 'Forearms and grip',
		regions: ['forearm', 'forearm-flexors', 'forearm-extensors'],
		deep: false,
	},
} as const;

/** Why somebody replaces an exercise: kit that is missing, or a part of the body that objects. */
export const complaints = {
	'no-equipment': 'No kit for it',
	knee: 'Knee objects',
	back: 'Back objects',
	hip: 'Hip objects',
	hamstring: 'Hamstring objects',
	shoulder: 'Shoulder objects',
	wrist: 'Wrist objects',
	ankle: 'Ankle objects',
	achilles: 'Achilles objects',
	balance: 'Balance is the limit',
} as const;

export const units = {
	reps: 'reps',
	seconds: 'seconds',
	steps: 'steps',
	taps: 'taps',
	metres: 'metres',
} as const;

/** Whether an amount counts for each side (so it is done twice) or for the whole set. */
export const pers = { side: 'per side', total: 'in total' } as const;

export const chapters = {
	foundations: 'Foundations',
	timing: 'Timing',
	programming: 'Programming',
	mistakes: 'Mistakes and their fixes',
	safety: 'Safety',
} as const;

/** How hard a routine is on what a run needs the day after. Lower-body means the first two. */
export const stresses = {
	'heavy-lower': 'Heavy lower body',
	'light-lower': 'Light lower body',
	upper: 'Upper body',
	core: 'Core',
	mobility: 'Mobility',
} as const;

/** Kinds of a day's running, from nothing to the race. */
export const runKinds = {
	rest: 'Rest',
	'cross-train': 'Cross-training',
	recovery: 'Recovery run',
	easy: 'Easy run',
	shakeout: 'Shakeout',
	strides: 'Easy run with strides',
	'hill-strides': 'Easy run with hill strides',
	quality: 'Quality run',
	'medium-long': 'Medium-long run',
	long: 'Long run',
	hike: 'Hike',
	race: 'Race',
} as const;

/** Whether the session comes before or after the day's run, or stands alone. */
export const orders = {
	'after-run': 'after the run',
	'before-run': 'before the run',
	only: 'no run that day',
} as const;

/** Phases in the order of a season; recovery follows the race. */
export const phases = {
	'off-season': 'Off-season',
	base: 'Base',
	build: 'Build',
	peak: 'Peak',
	taper: 'Taper',
	'race-week': 'Race week',
	recovery: 'Recovery',
} as const;

export const weekdays = {
	monday: 'Monday',
	tuesday: 'Tuesday',
	wednesday: 'Wednesday',
	thursday: 'Thursday',
	friday: 'Friday',
	saturday: 'Saturday',
	sunday: 'Sunday',
} as const;

/** How strictly a method holds a principle's rule. */
export const strictnesses = { must: 'must', should: 'should', off: 'off' } as const;

/** What happens to the load late in a season: the article's way, or the research's. */
export const maintenancePolicies = {
	guide: 'Lighter, with more repetitions',
	evidence: 'Keep the load, cut the sets',
} as const;

export const papers = { a4: 'A4', letter: 'US Letter' } as const;
/** Half of each. */
export const halfPapers = { a4: 'A5', letter: 'half Letter' } as const satisfies Record<Paper, string>;

export const loadUnits = { kg: 'kg', lb: 'lb' } as const;

export type Pattern = keyof typeof patterns;
export type Equipment = keyof typeof equipment;
export type Profile = keyof typeof profiles;
export type Muscle = keyof typeof muscles;
export type Unit = keyof typeof units;
export type Chapter = keyof typeof chapters;
export type Stress = keyof typeof stresses;
export type RunKind = keyof typeof runKinds;
export type Order = keyof typeof orders;
export type PhaseId = keyof typeof phases;
export type Weekday = keyof typeof weekdays;
export type MaintenancePolicy = keyof typeof maintenancePolicies;
export type Paper = keyof typeof papers;

export const hardRuns: readonly RunKind[] = ['quality', 'long', 'race'];
export const easyRuns: readonly RunKind[] = [
	'rest',
	'cross-train',
	'recovery',
	'easy',
	'shakeout',
	'strides',
	'hill-strides',
];

/** Patterns whose sets count as lower-body work. */
export const lowerBodyPatterns: readonly Pattern[] = [
	'squat',
	'hinge',
	'lunge',
	'hip-abduction',
	'hip-rotation',
	'knee-flexion',
	'calf',
	'balance',
	'plyometric',
];

/** Patterns whose sets count as core work. */
export const corePatterns: readonly Pattern[] = [
	'anti-extension',
	'anti-rotation',
	'lateral-core',
	'rotation',
];

/** The keys of a labelled enumeration as a typed list, in the order in which they are written. */
export function keysOf<Key extends string>(labels: Readonly<Record<Key, unknown>>): [Key, ...Key[]] {
	return Object.keys(labels) as [Key, ...Key[]];
}
