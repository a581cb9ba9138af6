import { t } from '../language/t.ts';
import type { Profile } from '../schema/vocabulary.ts';
import { separator } from './record.ts';

/** What people type when they look for a plan with this kit. */
export const kitWords: Readonly<Record<Profile, readonly string[]>> = {
	bodyweight: t`bodyweight plan; no equipment; without kit; hotel room; travel`.split(separator),
	home: t`home workout; at home; dumbbell only`.split(separator),
	gym: t`gym plan; barbell plan`.split(separator),
};
