import { listWords } from '../../guide/list-words.ts';
import type { PlanDay } from '../../schema/plan.ts';
import { weekdays } from '../../schema/vocabulary.ts';
import { runMarkOf } from './strip-marks.ts';
import { plural } from '../../language/plural.ts';
import { t } from '../../language/t.ts';

/** The strip in words: "Hard runs on Tuesday and Saturday. Core on Monday and Thursday, Lower body on Tuesday." */
export function stripWords(days: readonly PlanDay[]): string {
	const hard = days.filter((day) => runMarkOf(day) === 'hard');
	const race = days.find((day) => runMarkOf(day) === 'race');
	const titles = [...new Set(days.flatMap(({ sessions }) => sessions.map(({ title }) => title)))];
	const sessions = titles.map(
		(title) =>
			t`${title} on ${daysWords(days.filter((day) => day.sessions.some((one) => one.title === title)))}`,
	);
	return [
		hard.length > 0 &&
			plural(hard.length, t`Hard run on ${daysWords(hard)}.`, t`Hard runs on ${daysWords(hard)}.`),
		race && t`Race on ${daysWords([race])}.`,
		sessions.length > 0 ? `${sessions.join(', ')}.` : t`No sessions.`,
	]
		.filter((sentence) => typeof sentence === 'string')
		.join(' ');
}

const daysWords = (days: readonly PlanDay[]): string => listWords(days.map(({ day }) => weekdays[day]));
