/**
 * Every enumeration of the content language, with the words that people read.
 *
 * The keys are a public contract: they stand in content files, in brands and in the published JSON.
 * Extend them where the work needs it; do not rename them. No zod here: the planner takes its words into the browser.
 */
import { t } from '../language/t.ts';

/** Movement families. The week's balance (push, pull, hinge, squat or lunge) is counted in these. */
export const patterns = {
	squat: t`Squat`,
	hinge: t`Hinge`,
	lunge: t`Lunge`,
	'horizontal-push': t`Horizontal push`,
	'vertical-push': t`Vertical push`,
	'horizontal-pull': t`Horizontal pull`,
	'vertical-pull': t`Vertical pull`,
	carry: t`Carry`,
	'anti-extension': t`Core: resisting the arch`,
	'anti-rotation': t`Core: resisting the twist`,
	'lateral-core': t`Core: the side`,
	rotation: t`Core: turning`,
	'hip-abduction': t`Hip, outward`,
	'hip-rotation': t`Hip, rotation`,
	'knee-flexion': t`Knee curl`,
	calf: t`Calf`,
	balance: t`Balance`,
	plyometric: t`Jump and land`,
	mobility: t`Mobility`,
} as const;

export const mechanics = { compound: t`Several joints`, isolation: t`One joint` } as const;

export const lateralities = {
	bilateral: t`Both sides together`,
	'per-side': t`One side at a time`,
	alternating: t`Sides in turn`,
} as const;

/** Static: the trunk holds still against a load. Dynamic: it moves, or balance has to be kept in motion. */
export const stabilities = { static: t`Steady`, dynamic: t`Moving` } as const;

export const levels = {
	beginner: t`Beginner`,
	intermediate: t`Intermediate`,
	advanced: t`Advanced`,
} as const;

export const equipment = {
	band: t`Resistance band`,
	bench: t`Bench or sturdy chair`,
	box: t`Box or step`,
	dumbbell: t`Dumbbells`,
	kettlebell: t`Kettlebell`,
	barbell: t`Barbell`,
	wall: t`Wall`,
	'nordic-anchor': t`Anchor for the heels`,
	'balance-disc': t`Balance disc or BOSU`,
	mat: t`Mat`,
	'foam-roller': t`Foam roller`,
	towel: t`Towel`,
} as const;

/** What a runner has at hand. An exercise that needs more is replaced. */
export const profiles = {
	bodyweight: t`No kit`,
	home: t`Home kit`,
	gym: t`Gym`,
} as const;

/** The same inside a sentence. */
export const profilesInSentence: Readonly<Record<Profile, string>> = {
	bodyweight: t`no kit`,
	home: t`home kit`,
	gym: t`gym`,
};

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
	'gluteus-maximus': { label: t`Gluteus maximus`, regions: ['gluteus-maximus'], deep: false },
	'gluteus-medius': { label: t`Gluteus medius`, regions: ['gluteus-medius'], deep: false },
	'gluteus-minimus': { label: t`Gluteus minimus`, regions: ['gluteus-medius'], deep: true },
	'hip-rotators': { label: t`Deep hip rotators`, regions: ['gluteus-maximus'], deep: true },
	'hip-flexors': { label: t`Hip flexors`, regions: ['hip-flexor'], deep: false },
	quadriceps: { label: t`Quadriceps`, regions: ['quads'], deep: false },
	hamstrings: { label: t`Hamstrings`, regions: ['hamstrings-medial', 'hamstrings-lateral'], deep: false },
	adductors: { label: t`Adductors`, regions: ['adductors'], deep: false },
	calves: { label: t`Calves`, regions: ['calves-gastroc-medial', 'calves-gastroc-lateral'], deep: false },
	soleus: { label: t`Soleus`, regions: ['calves-soleus'], deep: false },
	'tibialis-anterior': { label: t`Tibialis anterior`, regions: ['tibialis-anterior'], deep: false },
	'rectus-abdominis': { label: t`Rectus abdominis`, regions: ['abs-upper', 'abs-lower'], deep: false },
	'transverse-abdominis': { label: t`Transverse abdominis`, regions: ['abs-lower'], deep: true },
	obliques: { label: t`Obliques`, regions: ['obliques'], deep: false },
	'serratus-anterior': { label: t`Serratus anterior`, regions: ['serratus-anterior'], deep: false },
	'erector-spinae': { label: t`Erector spinae`, regions: ['lower-back-erectors', 'spine'], deep: false },
	'quadratus-lumborum': { label: t`Quadratus lumborum`, regions: ['lower-back-ql'], deep: false },
	'latissimus-dorsi': {
		label: t`Latissimus dorsi`,
		regions: ['lats-upper', 'lats-mid', 'lats-lower'],
		deep: false,
	},
	trapezius: { label: t`Trapezius`, regions: ['traps-upper', 'traps-mid', 'traps-lower'], deep: false },
	rhomboids: { label: t`Rhomboids`, regions: ['traps-mid'], deep: true },
	deltoids: {
		label: t`Deltoids`,
		regions: ['shoulder-front', 'shoulder-side', 'deltoid-rear'],
		deep: false,
	},
	'rotator-cuff': { label: t`Rotator cuff`, regions: ['deltoid-rear'], deep: true },
	pectorals: { label: t`Pectorals`, regions: ['chest-upper', 'chest-lower'], deep: false },
	biceps: { label: t`Biceps`, regions: ['biceps'], deep: false },
	triceps: { label: t`Triceps`, regions: ['triceps-long', 'triceps-lateral'], deep: false },
	forearms: {
		label: t`Forearms and grip`,
		regions: ['forearm', 'forearm-flexors', 'forearm-extensors'],
		deep: false,
	},
} as const;

/** Why somebody replaces an exercise: kit that is missing, or a part of the body that objects. */
export const complaints = {
	'no-equipment': t`No kit for it`,
	knee: t`Knee objects`,
	back: t`Back objects`,
	hip: t`Hip objects`,
	hamstring: t`Hamstring objects`,
	shoulder: t`Shoulder objects`,
	wrist: t`Wrist objects`,
	ankle: t`Ankle objects`,
	achilles: t`Achilles objects`,
	balance: t`Balance is the limit`,
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
	foundations: t`Foundations`,
	timing: t`Timing`,
	programming: t`Programming`,
	mistakes: t`Mistakes and their fixes`,
	safety: t`Safety`,
} as const;

/** How hard a routine is on what a run needs the day after. Lower-body means the first two. */
export const stresses = {
	'heavy-lower': t`Heavy lower body`,
	'light-lower': t`Light lower body`,
	upper: t`Upper body`,
	core: t`Core`,
	mobility: t`Mobility`,
} as const;

/** Kinds of a day's running, from nothing to the race. */
export const runKinds = {
	rest: t`Rest`,
	'cross-train': t`Cross-training`,
	recovery: t`Recovery run`,
	easy: t`Easy run`,
	shakeout: t`Shakeout`,
	strides: t`Easy run with strides`,
	'hill-strides': t`Easy run with hill strides`,
	quality: t`Quality run`,
	'medium-long': t`Medium-long run`,
	long: t`Long run`,
	hike: t`Hike`,
	race: t`Race`,
} as const;

/** Whether the session comes before or after the day's run, or stands alone. */
export const orders = {
	'after-run': t`after the run`,
	'before-run': t`before the run`,
	only: t`no run that day`,
} as const;

/** Phases in the order of a season; recovery follows the race. */
export const phases = {
	'off-season': t`Off-season`,
	base: t`Base`,
	build: t`Build`,
	peak: t`Peak`,
	taper: t`Taper`,
	'race-week': t`Race week`,
	recovery: t`Recovery`,
} as const;

export const weekdays = {
	monday: t`Monday`,
	tuesday: t`Tuesday`,
	wednesday: t`Wednesday`,
	thursday: t`Thursday`,
	friday: t`Friday`,
	saturday: t`Saturday`,
	sunday: t`Sunday`,
} as const;

/** How strictly a method holds a principle's rule. */
export const strictnesses = { must: t`must`, should: t`should`, off: t`off` } as const;

/** What happens to the load late in a season: the article's way, or the research's. */
export const maintenancePolicies = {
	guide: t`Lighter, with more repetitions`,
	evidence: t`Keep the load, cut the sets`,
} as const;

export const papers = { a4: 'A4', letter: 'US Letter' } as const;
/** Half of each. */
export const halfPapers = { a4: 'A5', letter: t`half Letter` } as const satisfies Record<Paper, string>;

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
