/** What runners shorten, and in full. Short names of a single exercise are its `aliases`. */
export const shortForms: Readonly<Record<string, string>> = {
	bb: 'barbell',
	bw: 'bodyweight',
	db: 'dumbbell',
	dbs: 'dumbbell',
	glute: 'gluteus',
	kb: 'kettlebell',
	kbs: 'kettlebell',
	sl: 'single',
	uni: 'single',
};

/** Words that say nothing about what somebody looks for. */
export const smallWords: ReadonlySet<string> = new Set(
	(
		'a about am an and any are as at be by can could do does for from get give good have how i if im in into is it ' +
		'its ive just like make me my need of on one or please shall should show so some than that the their there ' +
		'these this to too us want was we what when where which while who why will with would you your'
	).split(' '),
);
