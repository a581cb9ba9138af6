/** What a season says of its weeks, in sentences. */
import { amountWords, intensityWords, setsWords } from '../guide/dose-words.ts';
import { find, type Guide } from '../guide/guide.ts';
import { counted, listWords } from '../guide/list-words.ts';
import { inSentence } from '../guide/in-sentence.ts';
import type { PlanLine, SeasonPlan, WeekPlan } from '../schema/plan.ts';
import { phases, type PhaseId, type Profile, type Stress } from '../schema/vocabulary.ts';
import { setsOf } from './fewer-sets.ts';
import { canBeLoaded } from './kit.ts';
import { isStrength } from './schedule.ts';
import { isMainLift, type UnplacedSession } from './session.ts';
import type { DosedWeek } from './dosed-week.ts';
import { buildingWeeks, isBuildingPhase } from './season-frame.ts';

/** What a sentence about a week has to know of its season. */
export interface SeasonSetting {
	guide: Guide;
	equipment: Profile;
	/** It has weeks in which strength grows. */
	builds: boolean;
	/** Index of the race in its week. */
	raceDay: number;
}

/** What is different from the last full week, in a sentence or two. */
export function changeWords(week: DosedWeek, { guide, equipment, builds, raceDay }: SeasonSetting): string {
	const { before, change, sessions, phase } = week;
	const since =
		before === undefined ? '' : before.week === week.week - 1 ? 'last week' : `week ${before.week}`;
	const now = setsOf(sessions);
	const then = before === undefined ? 0 : setsOf(before.sessions);
	switch (change) {
		case 'start':
			return 'The season begins gently: an effort that stays low, and no added weight.';
		case 'weights':
			return `The gentle weeks are over: ${afterGentleWeeks(week, guide, equipment)}. ${dialWords(guide, week)}`.trim();
		case 'phase':
			return phaseWords(guide, week);
		case 'sets': {
			const grown = grownLines(week);
			if (grown.length === 0) return `The same as ${since}.`;
			return `One more set each than ${since} of ${listWords(grown.map((id) => inSentence(find(guide, 'exercises', id).name)))}.`;
		}
		case 'reps':
			return `A few more repetitions than ${since}, and nothing heavier. ${dialWords(guide, week)}`;
		case 'load':
			return `${isHeavier(week) ? 'A little more weight' : 'A little more effort'} than ${since}. ${dialWords(guide, week)}`;
		case 'same':
			if (phase === 'peak')
				return `The same as ${since}: ${builds ? 'now you keep what you have built' : 'get used to it'}.`;
			return `The same as ${since}. If every set was clean twice, ${liftsWeights(sessions, guide, equipment) ? 'take the smallest step more, at the same effort' : 'do them more slowly'}.`;
		case 'deload':
			return `A lighter week: ${now} sets instead of ${then}, on the same days. Nothing gets heavier.`;
		case 'taper':
			if (now === 0 && phase === 'race-week' && raceDay === 0)
				return 'The race opens this week. Nothing comes before it, and rest comes after it.';
			if (now === 0) return 'No strength work this week: easy running, rest, and the race.';
			if (phase === 'race-week') return 'Once, early and gently, then nothing until the race.';
			return `Fewer sets: ${now}, after ${then} in week ${before?.week ?? 0}. Nothing gets heavier${isKnown(week) ? ', and nothing is new' : ''}.`;
	}
}

/** Whether some line names more load than it did in the last full week. */
function isHeavier({ sessions, before }: DosedWeek): boolean {
	const loads = (list: readonly UnplacedSession[]) =>
		Math.max(0, ...linesOf(list).map(({ line }) => line.intensity.percent1RM?.[1] ?? 0));
	return loads(sessions) > loads(before?.sessions ?? []);
}

/** Whether some main lift is done with a weight. */
const liftsWeights = (sessions: readonly UnplacedSession[], guide: Guide, equipment: Profile) =>
	linesOf(sessions).some(({ line, routine }) => {
		const exercise = find(guide, 'exercises', line.exercise);
		return isMainLift(exercise, find(guide, 'routines', routine)) && canBeLoaded(exercise, equipment);
	});

/** What changes when the gentle weeks are over. */
function afterGentleWeeks({ sessions, before }: DosedWeek, guide: Guide, equipment: Profile): string {
	if (liftsWeights(sessions, guide, equipment)) return 'now the weights come in';
	const effort = (list: readonly UnplacedSession[]) => Math.max(0, ...list.map(({ rpe }) => rpe));
	return effort(sessions) > effort(before?.sessions ?? [])
		? 'from now on it may feel harder'
		: equipment === 'bodyweight'
			? 'the dose stays as it is'
			: 'the dose stays, and you may add weight where the exercise allows';
}

/** Whether every exercise was done in the last full week too. */
function isKnown({ sessions, before }: DosedWeek): boolean {
	const known = new Set(linesOf(before?.sessions ?? []).map(({ line }) => line.exercise));
	return linesOf(sessions).every(({ line }) => known.has(line.exercise));
}

/**
 * The dose that the week turns on: of the main lifts or, in a circuit, of the exercise with the most repetitions.
 *
 * @example "Main lifts: 3 × 9–10 reps per leg, 70–73 % of max, RPE 7."
 */
function dialWords(guide: Guide, { sessions }: DosedWeek): string {
	const lines = linesOf(sessions);
	const main = lines.find(({ line, routine }) =>
		isMainLift(find(guide, 'exercises', line.exercise), find(guide, 'routines', routine)),
	)?.line;
	const line =
		main ??
		lines
			.filter(({ stress }) => isStrength(stress))
			.map((one) => one.line)
			.sort((a, b) => b.amount.max - a.amount.max)[0];
	if (line === undefined) return '';
	const { name, pattern } = find(guide, 'exercises', line.exercise);
	const dose = main === undefined ? amountWords(line.amount, pattern) : setsWords(line, pattern);
	const words = [dose, intensityWords(line.intensity).replace(' · ', ', ')];
	return `${main === undefined ? name : 'Main lifts'}: ${words.filter((word) => word !== '').join(', ')}.`;
}

function phaseWords(guide: Guide, week: DosedWeek): string {
	if (week.phase === 'recovery')
		return week.sessions.length === 0
			? 'The race is behind you. Walk, sleep, and leave the weights alone.'
			: 'The race is behind you. Move a little, and lift nothing heavy.';
	return `${phases[week.phase]} begins. ${dialWords(guide, week)}${isCut(week) ? ' A few sets fewer at first, to keep the step small.' : ''}`.trim();
}

const isCut = ({ sessions }: DosedWeek) => sessions.some(({ leftOut = [] }) => leftOut.length > 0);

function linesOf(
	sessions: readonly UnplacedSession[],
): { routine: string; stress: Stress; line: PlanLine }[] {
	return sessions.flatMap(({ routine, stress, exercises }) =>
		exercises.map((line) => ({ routine, stress, line })),
	);
}

/** Exercises that have more sets than they had, or are back. */
function grownLines({ sessions, before }: DosedWeek): string[] {
	const count = (list: readonly UnplacedSession[], routine: string, exercise: string) =>
		linesOf(list)
			.filter((one) => one.routine === routine && one.line.exercise === exercise)
			.reduce((sum, { line }) => sum + line.sets, 0);
	const grown = linesOf(sessions).filter(
		({ routine, line }) =>
			count(sessions, routine, line.exercise) > count(before?.sessions ?? [], routine, line.exercise),
	);
	return [...new Set(grown.map(({ line }) => line.exercise))];
}

/** "Week 3 of 16: base, a lighter week". */
export function seasonWeekTitle(week: number, length: number, phase: PhaseId, deload: boolean): string {
	if (phase === 'recovery') return `Recovery, week ${week - length} after the race`;
	return `Week ${week} of ${length}: ${phases[phase].toLowerCase()}${deload ? ', a lighter week' : ''}`;
}

/** What else to know in a week. */
export function weekNotes(
	{ easeIn, phase, count, sessions, nearRace }: DosedWeek,
	raceDay: number,
): string[] {
	const notes = [];
	if (phase === 'recovery' && sessions.filter(({ stress }) => isStrength(stress)).length < count) {
		notes.push('The race is only days behind you, so rest comes before the strength session this week.');
	}
	if (easeIn) {
		notes.push(
			'Ease your running too: keep the days, and run your quality and long runs easier than usual. Sore legs are normal now.',
		);
	}
	if (phase === 'taper' && nearRace !== undefined && nearRace.length > 0 && raceDay <= 2) {
		if (!sessions.some(({ stress }) => stress === 'heavy-lower' || stress === 'light-lower'))
			notes.push('Your race is early in its week, so this week’s session spares the legs.');
	}
	return notes;
}

/** What is particular about a season, the most important first. */
export function seasonNotes(season: {
	length: number;
	/** It has weeks in which strength grows. */
	builds: boolean;
	doses: readonly DosedWeek[];
	wanted: number | undefined;
	policyNote: string | undefined;
}): string[] {
	const { length, builds, doses, wanted, policyNote } = season;
	const notes = [];
	const offSeason = doses.filter(({ phase }) => phase === 'off-season').length;
	if (!builds) {
		notes.push(
			`There is no heavy block in this season: with ${counted(length, 'week')} to go there is no time left, after the gentle first weeks, to get stronger and to recover before the race. You learn the movements, keep what you have, and arrive fresh.`,
		);
	}
	if (policyNote !== undefined) notes.push(policyNote);
	if (offSeason > 0) {
		notes.push(
			`Your race is more than 24 weeks away, so the season opens with ${counted(offSeason, 'off-season week')}.`,
		);
	}
	if (wanted !== undefined) {
		const counts = new Map<number, Set<PhaseId>>();
		for (const { count, phase } of doses) {
			if (phase === 'race-week' || phase === 'recovery') continue;
			counts.set(count, (counts.get(count) ?? new Set()).add(phase));
		}
		if ([...counts.keys()].some((count) => count !== wanted)) {
			const parts = [...counts].map(
				([count, of]) => `${count} in ${listWords([...of].map((phase) => phases[phase].toLowerCase()))}`,
			);
			notes.push(
				`You asked for ${counted(wanted, 'strength session')} a week. This method plans ${parts.join(', ')}.`,
			);
		}
	}
	return notes;
}

/** Why a season is in a phase now, in a sentence or two. */
export function whyNow({ weeks, maintenance }: SeasonPlan, phase: PhaseId): string {
	const builds = buildingWeeks(weeks).length > 0;
	const weights = weeks.some(({ days }) =>
		days.some(({ sessions }) =>
			sessions.some(({ exercises }) => exercises.some(({ intensity }) => intensity.percent1RM !== undefined)),
		),
	);
	if (isBuildingPhase(phase) && weeks.every((week) => week.phase !== phase || week.easeIn === true)) {
		return builds
			? 'Gentle weeks to learn the movements. What follows builds on them.'
			: 'Gentle weeks to learn the movements. After them there is no time left to build.';
	}
	switch (phase) {
		case 'off-season':
			return 'The race is far away. You can build muscle and even out your sides while no long run asks for your legs.';
		case 'base':
			return 'Mileage is still moderate, so strength fits in, and what you build now has time to settle.';
		case 'build':
			return `The last weeks in which strength may grow. It gets ${weights ? 'heavier' : 'harder'} now, because soon it will only be kept.`;
		case 'peak':
			if (!builds)
				return 'It is too late to build. Short, easy sessions get you used to the work and leave your legs to the long runs.';
			return `From here on the long runs need what your legs can recover from. ${
				!weights
					? 'Strength is kept, with less effort.'
					: maintenance === 'guide'
						? 'Strength is kept, with lighter sets and more repetitions.'
						: 'Strength is kept, with few repetitions at a high load, and fewer sets.'
			}`;
		case 'taper':
			return 'What you lift now cannot make you stronger for the race. It can make you sore, so about half is left.';
		case 'race-week':
			return 'The legs have been left alone for a week before the race, and the last three days belong to nothing but rest and a little running.';
		case 'recovery':
			return 'The race is run. Muscles mend first; strength can wait.';
	}
}

/** "8 weeks, from 23 weeks before race week". */
export function phaseSpan(weeks: readonly WeekPlan[]): string {
	const from = weeks[0]?.weeksToRace ?? 0;
	const length = counted(weeks.length, 'week');
	return from > 0 ? `${length}, from ${counted(from, 'week')} before race week` : length;
}
