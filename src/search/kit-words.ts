import type { Profile } from '../schema/vocabulary.ts';

/** What people type when they look for a plan with this kit. */
export const kitWords: Readonly<Record<Profile, readonly string[]>> = {
	bodyweight: ['bodyweight plan', 'no equipment', 'without kit', 'hotel room', 'travel'],
	home: ['home workout', 'at home', 'dumbbell only'],
	gym: ['gym plan', 'barbell plan'],
};
