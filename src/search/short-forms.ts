import { t } from '../language/t.ts';
import { separator } from './record.ts';
import { plainWordsOf } from './words-of.ts';

/**
 * What runners shorten, and in full. Short names of a single exercise are its `aliases`. In other languages also what
 * runners call things, and how the guide does, which is in English.
 */
export const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
	t`bb: barbell; bw: bodyweight; db: dumbbell; dbs: dumbbell; glute: gluteus; kb: kettlebell; kbs: kettlebell; sl: single; uni: single`
		.split(separator)
		.map((line) => {
			const [short = '', long = ''] = line.split(': ');
			return [plainWordsOf(short).join(''), long.split(', ')];
		}),
);

/** Words that say nothing about what somebody looks for. */
export const smallWords: ReadonlySet<string> = new Set(
	plainWordsOf(
		t`a about am an and any are as at be by can could do does for from get give good have how i if im in into is it its ive just like make me my need of on one or please shall should show so some than that the their there these this to too us want was we what when where which while who why will with would you your`,
	),
);
