import { t } from '../language/t.ts';
import type { Muscle } from '../schema/vocabulary.ts';

/** Parts of the body, and the muscles of each in the order in which they are listed. */
export const bodyParts: readonly { id: string; title: string; muscles: readonly Muscle[] }[] = [
	{
		id: 'hips',
		title: t`Hips and seat`,
		muscles: ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'hip-rotators', 'hip-flexors'],
	},
	{ id: 'thighs', title: t`Thighs`, muscles: ['quadriceps', 'hamstrings', 'adductors'] },
	{ id: 'lower-legs', title: t`Lower legs`, muscles: ['calves', 'soleus', 'tibialis-anterior'] },
	{
		id: 'trunk',
		title: t`Belly and lower back`,
		muscles: ['rectus-abdominis', 'transverse-abdominis', 'obliques', 'quadratus-lumborum', 'erector-spinae'],
	},
	{
		id: 'back-and-shoulders',
		title: t`Upper back and shoulders`,
		muscles: ['latissimus-dorsi', 'trapezius', 'rhomboids', 'deltoids', 'rotator-cuff'],
	},
	{
		id: 'chest-and-arms',
		title: t`Chest and arms`,
		muscles: ['pectorals', 'serratus-anterior', 'biceps', 'triceps', 'forearms'],
	},
];

/** What each muscle does for somebody who runs on trails: anatomy, in a sentence. */
export const muscleNotes: Record<Muscle, string> = {
	'gluteus-maximus': t`Pushes your thigh back behind you: on every climb, and whenever you step up.`,
	'gluteus-medius': t`Keeps your pelvis level each time a single leg carries you.`,
	'gluteus-minimus': t`Lies under the gluteus medius and helps it to hold your pelvis level.`,
	'hip-rotators': t`Small muscles under the big one. They turn your thigh outward and hold its head in the socket.`,
	'hip-flexors': t`Lift your thigh and bring the leg forward: over roots and rocks, and up every step.`,
	quadriceps: t`Straighten your knee on the way up and brake on the way down. Long descents ask the most of them.`,
	hamstrings: t`Push your thigh back together with the seat, bend the knee, and slow the leg as it swings forward.`,
	adductors: t`Draw your thigh inward and steady the leg where the ground tilts or shifts.`,
	calves: t`Two heads that lift your heel, most of all while the knee is nearly straight.`,
	soleus: t`Lies lower than the heads of the calf. Lifts your heel at any bend of the knee, in every step.`,
	'tibialis-anterior': t`Lifts the front of your foot so that the toes clear the ground, and lowers it gently.`,
	'rectus-abdominis': t`Ties ribs and pelvis together in front, so that your back does not arch.`,
	'transverse-abdominis': t`Goes around your belly like a belt, and stiffens the trunk when arms and legs move.`,
	obliques: t`Turn and bend your trunk to the side, and keep it from turning while your legs and arms swing.`,
	'quadratus-lumborum': t`Joins pelvis and lowest rib, and keeps your trunk from tipping to one side.`,
	'erector-spinae': t`Holds your back upright: under a pack, and when you lean into a climb.`,
	'latissimus-dorsi': t`Pulls your upper arm down and back: the push on a pole.`,
	trapezius: t`Lifts, turns and steadies the shoulder blade, and bears the straps of your pack.`,
	rhomboids: t`Lie under the trapezius and draw the shoulder blades towards the spine.`,
	deltoids: t`Lift your arm to the front, to the side and to the back.`,
	'rotator-cuff': t`Four small muscles that keep the head of your upper arm in its socket while the arm moves.`,
	pectorals: t`Bring your arms forward and together: to push yourself up from the ground, or off a rock.`,
	'serratus-anterior': t`Holds the shoulder blade against the ribs while your arm pushes.`,
	biceps: t`Bends your elbow, and holds it bent while the arm swings.`,
	triceps: t`Straightens your elbow: the end of every push on a pole.`,
	forearms: t`Close your hand around a pole, a bottle or a weight.`,
};

const listed = (words: string) => words.split(', ');

/** What runners call each muscle, and what they type when they look for it. Latin names stand in the vocabulary. */
export const everydayNames: Record<Muscle, readonly string[]> = {
	'gluteus-maximus': listed(t`glutes, butt, bum, buttocks, seat`),
	'gluteus-medius': listed(t`glute med, outer hip, side of the hip, hip drop, glutes`),
	'gluteus-minimus': listed(t`outer hip`),
	'hip-rotators': listed(t`piriformis`),
	'hip-flexors': listed(t`hip flexor, psoas, iliopsoas, front of the hip`),
	quadriceps: listed(t`quads, quad, thighs, front of the thigh`),
	hamstrings: listed(t`hams, hamstring, back of the thigh`),
	adductors: listed(t`groin, inner thigh`),
	calves: listed(t`calf, calf muscle, gastrocnemius, gastroc`),
	soleus: listed(t`deep calf, lower calf`),
	'tibialis-anterior': listed(t`shin, shins, shin muscle, shin splints, tib`),
	'rectus-abdominis': listed(t`abs, six-pack, belly, stomach`),
	'transverse-abdominis': listed(t`deep abs, deep core, TVA`),
	obliques: listed(t`side abs, waist, flank`),
	'serratus-anterior': listed(t`serratus`),
	'erector-spinae': listed(t`lower back, back muscles, spinal erectors`),
	'quadratus-lumborum': listed(t`QL, lower back, side of the back`),
	'latissimus-dorsi': listed(t`lats, lat, back muscles`),
	trapezius: listed(t`traps, neck and shoulders, upper back`),
	rhomboids: listed(t`between the shoulder blades, upper back`),
	deltoids: listed(t`delts, shoulders`),
	'rotator-cuff': listed(t`deep shoulder`),
	pectorals: listed(t`pecs, chest`),
	biceps: listed(t`upper arm`),
	triceps: listed(t`back of the arm`),
	forearms: listed(t`grip, grip strength, hands`),
};
