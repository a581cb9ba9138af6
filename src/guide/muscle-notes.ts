import type { Muscle } from '../schema/vocabulary.ts';

/** Parts of the body, and the muscles of each in the order in which they are listed. */
export const bodyParts: readonly { id: string; title: string; muscles: readonly Muscle[] }[] = [
	{
		id: 'hips',
		title: 'Hips and seat',
		muscles: ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'hip-rotators', 'hip-flexors'],
	},
	{ id: 'thighs', title: 'Thighs', muscles: ['quadriceps', 'hamstrings', 'adductors'] },
	{ id: 'lower-legs', title: 'Lower legs', muscles: ['calves', 'soleus', 'tibialis-anterior'] },
	{
		id: 'trunk',
		title: 'Belly and lower back',
		muscles: ['rectus-abdominis', 'transverse-abdominis', 'obliques', 'quadratus-lumborum', 'erector-spinae'],
	},
	{
		id: 'back-and-shoulders',
		title: 'Upper back and shoulders',
		muscles: ['latissimus-dorsi', 'trapezius', 'rhomboids', 'deltoids', 'rotator-cuff'],
	},
	{
		id: 'chest-and-arms',
		title: 'Chest and arms',
		muscles: ['pectorals', 'serratus-anterior', 'biceps', 'triceps', 'forearms'],
	},
];

/** What each muscle does for somebody who runs on trails: anatomy, in a sentence. */
export const muscleNotes: Record<Muscle, string> = {
	'gluteus-maximus': 'Pushes your thigh back behind you: on every climb, and whenever you step up.',
	'gluteus-medius': 'Keeps your pelvis level each time a single leg carries you.',
	'gluteus-minimus': 'Lies under the gluteus medius and helps it to hold your pelvis level.',
	'hip-rotators':
		'Small muscles under the big one. They turn your thigh outward and hold its head in the socket.',
	'hip-flexors': 'Lift your thigh and bring the leg forward: over roots and rocks, and up every step.',
	quadriceps:
		'Straighten your knee on the way up and brake on the way down. Long descents ask the most of them.',
	hamstrings:
		'Push your thigh back together with the seat, bend the knee, and slow the leg as it swings forward.',
	adductors: 'Draw your thigh inward and steady the leg where the ground tilts or shifts.',
	calves: 'Two heads that lift your heel, most of all while the knee is nearly straight.',
	soleus: 'Lies lower than the heads of the calf. Lifts your heel at any bend of the knee, in every step.',
	'tibialis-anterior':
		'Lifts the front of your foot so that the toes clear the ground, and lowers it gently.',
	'rectus-abdominis': 'Ties ribs and pelvis together in front, so that your back does not arch.',
	'transverse-abdominis':
		'Goes around your belly like a belt, and stiffens the trunk when arms and legs move.',
	obliques: 'Turn and bend your trunk to the side, and keep it from turning while your legs and arms swing.',
	'quadratus-lumborum': 'Joins pelvis and lowest rib, and keeps your trunk from tipping to one side.',
	'erector-spinae': 'Holds your back upright: under a pack, and when you lean into a climb.',
	'latissimus-dorsi': 'Pulls your upper arm down and back: the push on a pole.',
	trapezius: 'Lifts, turns and steadies the shoulder blade, and bears the straps of your pack.',
	rhomboids: 'Lie under the trapezius and draw the shoulder blades towards the spine.',
	deltoids: 'Lift your arm to the front, to the side and to the back.',
	'rotator-cuff':
		'Four small muscles that keep the head of your upper arm in its socket while the arm moves.',
	pectorals: 'Bring your arms forward and together: to push yourself up from the ground, or off a rock.',
	'serratus-anterior': 'Holds the shoulder blade against the ribs while your arm pushes.',
	biceps: 'Bends your elbow, and holds it bent while the arm swings.',
	triceps: 'Straightens your elbow: the end of every push on a pole.',
	forearms: 'Close your hand around a pole, a bottle or a weight.',
};

/** What runners call each muscle, and what they type when they look for it. Latin names stand in the vocabulary. */
export const everydayNames: Record<Muscle, readonly string[]> = {
	'gluteus-maximus': ['glutes', 'butt', 'bum', 'buttocks', 'seat'],
	'gluteus-medius': ['glute med', 'outer hip', 'side of the hip', 'hip drop', 'glutes'],
	'gluteus-minimus': ['outer hip'],
	'hip-rotators': ['piriformis'],
	'hip-flexors': ['hip flexor', 'psoas', 'iliopsoas', 'front of the hip'],
	quadriceps: ['quads', 'quad', 'thighs', 'front of the thigh'],
	hamstrings: ['hams', 'hamstring', 'back of the thigh'],
	adductors: ['groin', 'inner thigh'],
	calves: ['calf', 'calf muscle', 'gastrocnemius', 'gastroc'],
	soleus: ['deep calf', 'lower calf'],
	'tibialis-anterior': ['shin', 'shins', 'shin muscle', 'shin splints', 'tib'],
	'rectus-abdominis': ['abs', 'six-pack', 'belly', 'stomach'],
	'transverse-abdominis': ['deep abs', 'deep core', 'TVA'],
	obliques: ['side abs', 'waist', 'flank'],
	'serratus-anterior': ['serratus'],
	'erector-spinae': ['lower back', 'back muscles', 'spinal erectors'],
	'quadratus-lumborum': ['QL', 'lower back', 'side of the back'],
	'latissimus-dorsi': ['lats', 'lat', 'back muscles'],
	trapezius: ['traps', 'neck and shoulders', 'upper back'],
	rhomboids: ['between the shoulder blades', 'upper back'],
	deltoids: ['delts', 'shoulders'],
	'rotator-cuff': ['deep shoulder'],
	pectorals: ['pecs', 'chest'],
	biceps: ['upper arm'],
	triceps: ['back of the arm'],
	forearms: ['grip', 'grip strength', 'hands'],
};
