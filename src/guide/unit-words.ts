/** The units of amounts in words. */
import { plural } from '../language/plural.ts';
import { t } from '../language/t.ts';
import type { Unit } from '../schema/vocabulary.ts';

/**
 * What is counted, as it stands after its number.
 *
 * @param count Without one, it stands alone: as for several.
 */
export function unitWords(unit: Unit, count = 2): string {
	switch (unit) {
		case 'seconds':
			return t`s`;
		case 'metres':
			return t`m`;
		case 'reps':
			return plural(count, t`rep`, t`reps`);
		case 'steps':
			return plural(count, t`step`, t`steps`);
		case 'taps':
			return plural(count, t`tap`, t`taps`);
	}
}
