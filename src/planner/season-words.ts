/** What a season says of its weeks, in sentences. */
import { amountWords, intensityWords, setsWords } from '../guide/dose-words.ts';
import { find, type Guide } from '../guide/guide.ts';
import { listWords } from '../guide/list-words.ts';
import { inSentence } from '../guide/in-sentence.ts';
import type { PlanLine, SeasonPlan, WeekPlan } from '../schema/plan.ts';
import { phases, type PhaseId, type Profile, type Stress } from '../schema/vocabulary.ts';
import { setsOf } from './fewer-sets.ts';
import { canBeLoaded } from './kit.ts';
import { isStrength } from './schedule.ts';
import { isMainLift, type UnplacedSession } from './session.ts';
import type { DosedWeek } from './dosed-week.ts';
import { buildingWeeks, isBuildingPhase } from './season-frame.ts';
import { plural } from '../language/plural.ts';
import { t } from '../language/t.ts';

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
		before === undefined ? '' : before.week === week.week - 1 ? t`last week` : t`week ${before.week}`;
	const now = setsOf(sessions);
	const then = before === undefined ? 0 : setsOf(before.sessions);
	switch (change) {
		case 'start':
			return t`The season begins gently: an effort that stays low, and no added weight.`;
		case 'weights':
			return joined(afterGentleWeeks(week, guide, equipment), dialWords(guide, week));
		case 'phase':
			return phaseWords(guide, week);
		case 'sets': {
			const grown = grownLines(week);
			if (grown.length === 0) return t`The same as ${since}.`;
			const names = grown.map((id) => inSentence(find(guide, 'exercises', id).name));
			return t`One more set each than ${since} of ${listWords(names)}.`;
		}
		case 'reps':
			return `${t`A few more repetitions than ${since}, and nothing heavier.`} ${dialWords(guide, week)}`;
		case 'load':
			return `${isHeavier(week) ? t`A little more weight than ${since}.` : t`A little more effort than ${since}.`} ${dialWords(guide, week)}`;
		case 'same':
			if (phase === 'peak')
				return builds
					? t`The same as ${since}: now you keep what you have built.`
					: t`The same as ${since}: get used to it.`;
			return liftsWeights(sessions, guide, equipment)
				? t`The same as ${since}. If every set was clean twice, take the smallest step more, at the same effort.`
				: t`The same as ${since}. If every set was clean twice, do them more slowly.`;
		case 'deload':
			return t`A lighter week: ${now} sets instead of ${then}, on the same days. Nothing gets heavier.`;
		case 'taper':
			if (now === 0 && phase === 'race-week' && raceDay === 0)
				return t`The race opens this week. Nothing comes before it, and rest comes after it.`;
			if (now === 0) return t`No strength work this week: easy running, rest, and the race.`;
			if (phase === 'race-week') return t`Once, early and gently, then nothing until the race.`;
			return isKnown(week)
				? t`Fewer sets: ${now}, after ${then} in week ${before?.week ?? 0}. Nothing gets heavier, and nothing is new.`
				: t`Fewer sets: ${now}, after ${then} in week ${before?.week ?? 0}. Nothing gets heavier.`;
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
	if (liftsWeights(sessions, guide, equipment)) return t`The gentle weeks are over: now the weights come in.`;
	const effort = (list: readonly UnplacedSession[]) => Math.max(0, ...list.map(({ rpe }) => rpe));
	return effort(sessions) > effort(before?.sessions ?? [])
		? t`The gentle weeks are over: from now on it may feel harder.`
		: equipment === 'bodyweight'
			? t`The gentle weeks are over: the dose stays as it is.`
			: t`The gentle weeks are over: the dose stays, and you may add weight where the exercise allows.`;
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
	return `${main === undefined ? name : t`Main lifts`}: ${words.filter((word) => word !== '').join(', ')}.`;
}

function phaseWords(guide: Guide, week: DosedWeek): string {
	if (week.phase === 'recovery')
		return week.sessions.length === 0
			? t`The race is behind you. Walk, sleep, and leave the weights alone.`
			: t`The race is behind you. Move a little, and lift nothing heavy.`;
	return joined(
		t`${phases[week.phase]} begins.`,
		dialWords(guide, week),
		isCut(week) ? t`A few sets fewer at first, to keep the step small.` : '',
	);
}

const joined = (...sentences: readonly string[]) => sentences.filter((sentence) => sentence !== '').join(' ');

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
	if (phase === 'recovery') return t`Recovery, week ${week - length} after the race`;
	const name = inSentence(phases[phase]);
	return deload
		? t`Week ${week} of ${length}: ${name}, a lighter week`
		: t`Week ${week} of ${length}: ${name}`;
}

/** What else to know in a week. */
export function weekNotes(
	{ easeIn, phase, count, sessions, nearRace }: DosedWeek,
	raceDay: number,
): string[] {
	const notes = [];
	if (phase === 'recovery' && sessions.filter(({ stress }) => isStrength(stress)).length < count) {
		notes.push(t`The race is only days behind you, so rest comes before the strength session this week.`);
	}
	if (easeIn) {
		notes.push(
			t`Ease your running too: keep the days, and run your quality and long runs easier than usual. Sore legs are normal now.`,
		);
	}
	if (phase === 'taper' && nearRace !== undefined && nearRace.length > 0 && raceDay <= 2) {
		if (!sessions.some(({ stress }) => stress === 'heavy-lower' || stress === 'light-lower'))
			notes.push(t`Your race is early in its week, so this week’s session spares the legs.`);
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
			t`There is no heavy block in this season: with ${weeksWords(length)} to go there is no time left, after the gentle first weeks, to get stronger and to recover before the race. You learn the movements, keep what you have, and arrive fresh.`,
		);
	}
	if (policyNote !== undefined) notes.push(policyNote);
	if (offSeason > 0) {
		notes.push(
			plural(
				offSeason,
				t`Your race is more than 24 weeks away, so the season opens with ${offSeason} off-season week.`,
				t`Your race is more than 24 weeks away, so the season opens with ${offSeason} off-season weeks.`,
			),
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
				([count, of]) => t`${count} in ${listWords([...of].map((phase) => inSentence(phases[phase])))}`,
			);
			notes.push(
				plural(
					wanted,
					t`You asked for ${wanted} strength session a week. This method plans ${parts.join(', ')}.`,
					t`You asked for ${wanted} strength sessions a week. This method plans ${parts.join(', ')}.`,
				),
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
			? t`Gentle weeks to learn the movements. What follows builds on them.`
			: t`Gentle weeks to learn the movements. After them there is no time left to build.`;
	}
	switch (phase) {
		case 'off-season':
			return t`The race is far away. You can build muscle and even out your sides while no long run asks for your legs.`;
		case 'base':
			return t`Mileage is still moderate, so strength fits in, and what you build now has time to settle.`;
		case 'build':
			return weights
				? t`The last weeks in which strength may grow. It gets heavier now, because soon it will only be kept.`
				: t`The last weeks in which strength may grow. It gets harder now, because soon it will only be kept.`;
		case 'peak':
			if (!builds)
				return t`It is too late to build. Short, easy sessions get you used to the work and leave your legs to the long runs.`;
			if (!weights)
				return t`From here on the long runs need what your legs can recover from. Strength is kept, with less effort.`;
			return maintenance === 'guide'
				? t`From here on the long runs need what your legs can recover from. Strength is kept, with lighter sets and more repetitions.`
				: t`From here on the long runs need what your legs can recover from. Strength is kept, with few repetitions at a high load, and fewer sets.`;
		case 'taper':
			return t`What you lift now cannot make you stronger for the race. It can make you sore, so about half is left.`;
		case 'race-week':
			return t`The legs have been left alone for a week before the race, and the last three days belong to nothing but rest and a little running.`;
		case 'recovery':
			return t`The race is run. Muscles mend first; strength can wait.`;
	}
}

/** "8 weeks, from 23 weeks before race week". */
export function phaseSpan(weeks: readonly WeekPlan[]): string {
	const from = weeks[0]?.weeksToRace ?? 0;
	const length = weeksWords(weeks.length);
	return from > 0 ? t`${length}, from ${weeksWords(from)} before race week` : length;
}

/** "8 weeks". */
export const weeksWords = (count: number): string => plural(count, t`${count} week`, t`${count} weeks`);
