import type { Guide, Routine } from '../guide/guide.ts';
import { planSession, type UnplacedSession } from './session.ts';

/** A routine as its source has it: every exercise with its own dose, in a gym, at no phase's effort. */
export const sourceSession = (guide: Guide, routine: Routine): UnplacedSession =>
	planSession(guide, routine, { rpe: { min: 0, max: 0 } }, 'gym');
