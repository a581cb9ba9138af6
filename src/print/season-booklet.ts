import type { CutFrame } from '../figures/runner/figure-svg.ts';
import { seasonChartSvg } from '../figures/season-chart/season-chart.ts';
import { seasonChartTitle, seasonChartWords } from '../figures/season-chart/season-words.ts';
import { minutesWords, setsWords } from '../guide/dose-words.ts';
import { exerciseFacts, workedMuscles } from '../guide/exercise-facts.ts';
import { find, type Exercise, type Guide } from '../guide/guide.ts';
import { inSentence } from '../guide/in-sentence.ts';
import { listWords } from '../guide/list-words.ts';
import { t } from '../language/t.ts';
import { phaseSpan, weeksWords, whyNow } from '../planner/season-words.ts';
import type { SeasonPlan, WeekPlan } from '../schema/plan.ts';
import type { SiteData } from '../schema/site.ts';
import { keysOf, muscles, profiles, type Paper } from '../schema/vocabulary.ts';
import { framesOf, writtenOnce } from './pictures.ts';
import { eitherUnit } from './session-table.ts';
import { addressOf, type Address } from './imprint.ts';
import type { PaperLogo } from './paper-logo.ts';
import { weekPage, type WeekPage } from './week-page.ts';
import { printed, type Printed } from './week-sheet.ts';

/** A week in the booklet: its page, and what the pages before it say of it. */
export interface BookletWeek extends WeekPage {
	/** "Week 17", as lists have it. */
	name: string;
	/** "Lighter", "Easing in" or "Race"; null for a week like others. */
	mark: string | null;
	/** "28–37 min"; empty without sessions. */
	minutes: string;
}

/** A phase with its page. */
export interface BookletPhase {
	title: string;
	/** "8 weeks, from 23 weeks before race week". */
	span: string;
	/** "8 weeks". */
	length: string;
	/** Why the season is in it now. */
	why: string;
	/** What happens in it, and what strength work is for. */
	summary: string;
	emphasis: string;
	/** What is trained in its weeks, each routine once, with all its exercises by id. */
	routines: { title: string; exercises: { id: string; name: string }[] }[];
	weeks: BookletWeek[];
}

/** An exercise, explained for those who have no screen at hand. */
export interface BookletExercise {
	id: string;
	name: string;
	summary: string;
	frames: { picture: CutFrame; caption: string }[];
	/** Usual dose, rest and kit, each with its label. */
	facts: { label: string; value: string }[];
	/** Numbered; none if its text has no list of them. */
	steps: string[];
	cues: string[];
	/** "Works most" and "Helps", with the muscles in words. */
	works: { label: string; muscles: string }[];
	safety: string;
}

/** Everything that `booklet.typ` shows, as plain words and pictures. Pages are counted as they are set. */
export interface SeasonBooklet extends Printed, Address {
	title: string;
	/** "Ultra Legs, week by week, counted back from the race". */
	subtitle: string;
	/** Weeks, kit, phases and exercises, each with its label. */
	facts: { label: string; value: string }[];
	chart: { svg: string; alt: string };
	/** What is particular about the season, in sentences. */
	notes: string[];
	/** How to use the booklet, a paragraph each. */
	howTo: string[];
	phases: BookletPhase[];
	/** By name. */
	exercises: BookletExercise[];
	/** By part of the body, what trains each muscle most: ids of exercises. */
	muscles: { name: string; exercises: string[] }[];
}

/** The chart is as wide as a page; at this width its words are as large as the text around them. */
const chartWidth = 720;

/**
 * What the booklet of a season shows: `booklet.typ` draws it and adds nothing but page numbers.
 *
 * @param options.addressOfPlan Full address of the page of a plan: the season's, or a week's.
 * @param options.stepsOf How an exercise is done, step by step.
 * @param options.disclaimer The site's whole disclaimer.
 * @param options.logo None, if not given.
 */
export function seasonBooklet(
	season: SeasonPlan,
	guide: Guide,
	site: SiteData,
	options: {
		paper: Paper;
		addressOfPlan: (id: string) => string;
		stepsOf: (exercise: string) => readonly string[];
		disclaimer: string;
		logo?: PaperLogo | undefined;
	},
): SeasonBooklet {
	const { addressOfPlan, stepsOf } = options;
	const method = find(guide, 'methods', season.method);
	const phases = spansOf(season.weeks).map((weeks) =>
		bookletPhase(weeks, season, guide, site, addressOfPlan),
	);
	const exercises = exercisesOf(season, guide);
	return {
		...printed(
			season,
			phases.flatMap(({ weeks }) => weeks),
			guide,
			site,
			{ ...options, title: `${season.title}, ${method.title}` },
		),
		title: season.title,
		subtitle: t`${method.title}, week by week`,
		facts: [
			{ label: t`Weeks`, value: String(season.weeks.length) },
			{ label: t`Kit`, value: profiles[season.equipment] },
			{ label: t`Phases`, value: listWords(phases.map(({ title }) => inSentence(title))) },
			{ label: t`Exercises`, value: String(exercises.length) },
		],
		chart: {
			svg: seasonChartSvg(season, chartWidth),
			alt: `${seasonChartTitle(season)}. ${seasonChartWords(season)}`,
		},
		notes: season.notes,
		howTo: howTo(season, site),
		phases,
		exercises: exercises.map((exercise) => bookletExercise(exercise, stepsOf(exercise.id))),
		muscles: musclesOf(exercises),
		...addressOf(addressOfPlan(season.id)),
	};
}

/** Weeks of the same phase that follow each other. */
function spansOf(weeks: readonly WeekPlan[]): WeekPlan[][] {
	const spans: WeekPlan[][] = [];
	for (const week of weeks) {
		const last = spans.at(-1);
		if (last?.[0]?.phase === week.phase) last.push(week);
		else spans.push([week]);
	}
	return spans;
}

function bookletPhase(
	weeks: readonly WeekPlan[],
	season: SeasonPlan,
	guide: Guide,
	site: SiteData,
	addressOfPlan: (id: string) => string,
): BookletPhase {
	const [first] = weeks as readonly [WeekPlan, ...WeekPlan[]];
	const { title, summary, emphasis } = guide.phases[first.phase];
	return {
		title,
		span: phaseSpan(weeks),
		length: weeksWords(weeks.length),
		why: whyNow(season, first.phase),
		summary,
		emphasis,
		routines: routinesOf(weeks, guide),
		weeks: weeks.map((week) => bookletWeek(week, guide, site, addressOfPlan(week.id))),
	};
}

function bookletWeek(week: WeekPlan, guide: Guide, site: SiteData, pageUrl: string): BookletWeek {
	const { weeksToRace = 0, totals } = week;
	const minutes = totals.minutes.max > 0 ? minutesWords(totals.minutes) : '';
	return {
		...weekPage(week, guide, site, pageUrl),
		// Method, kit and phase stand on the cover and at the head of the page.
		facts: [
			{ label: t`To race week`, value: weeksToRace > 0 ? weeksWords(weeksToRace) : '' },
			{ label: t`Strength`, value: minutes },
		].filter(({ value }) => value !== ''),
		name: week.week === undefined ? week.title : t`Week\u00a0${week.week}`,
		mark: markOf(week),
		minutes,
	};
}

function markOf({ deload, easeIn, weeksToRace }: WeekPlan): string | null {
	if (weeksToRace === 0) return t`Race`;
	if (deload === true) return t`Lighter`;
	return easeIn === true ? t`Easing in` : null;
}

/** Routines in the order in which the weeks have them. What one week leaves out, another one has. */
function routinesOf(weeks: readonly WeekPlan[], guide: Guide): BookletPhase['routines'] {
	const routines = new Map<string, { title: string; exercises: Map<string, string> }>();
	for (const { routine, title, exercises } of weeks.flatMap(({ days }) =>
		days.flatMap((day) => day.sessions),
	)) {
		const known = routines.get(routine) ?? { title, exercises: new Map<string, string>() };
		for (const { exercise } of exercises)
			known.exercises.set(exercise, find(guide, 'exercises', exercise).name);
		routines.set(routine, known);
	}
	return [...routines.values()].map(({ title, exercises }) => ({
		title,
		exercises: [...exercises].map(([id, name]) => ({ id, name })),
	}));
}

/** All exercises of a season, in the guide's order: by name. */
function exercisesOf({ weeks }: SeasonPlan, guide: Guide): Exercise[] {
	const used = new Set(
		weeks.flatMap(({ days }) =>
			days.flatMap(({ sessions }) =>
				sessions.flatMap((session) => session.exercises.map((line) => line.exercise)),
			),
		),
	);
	return Object.values(guide.exercises).filter(({ id }) => used.has(id));
}

function bookletExercise(exercise: Exercise, steps: readonly string[]): BookletExercise {
	const { id, name, summary, dose, pattern, cues, safety, figure } = exercise;
	const { rest, kit, heavierWith } = exerciseFacts(exercise);
	return {
		id,
		name,
		summary,
		frames: (framesOf(exercise)[0] ?? []).map((picture, index) => ({
			picture: { ...picture, svg: writtenOnce(picture.svg) },
			caption: figure?.frames[index]?.caption ?? '',
		})),
		facts: [
			{ label: t`Usual dose`, value: setsWords(dose, pattern) },
			{ label: t`Rest`, value: dose.sets === 1 ? '' : rest },
			{ label: t`You need`, value: kit },
			{ label: t`Heavier with`, value: heavierWith },
		].filter(({ value }) => value !== ''),
		steps: [...steps],
		cues,
		works: workedMuscles(exercise),
		safety,
	};
}

function musclesOf(exercises: readonly Exercise[]): SeasonBooklet['muscles'] {
	return keysOf(muscles)
		.map((muscle) => ({
			name: muscles[muscle].label,
			exercises: exercises
				.filter((exercise) => exercise.muscles.primary.includes(muscle))
				.map(({ id }) => id),
		}))
		.filter((entry) => entry.exercises.length > 0);
}

function howTo(season: SeasonPlan, site: SiteData): string[] {
	const dates = season.raceDate === null ? [t`Write the dates in, counting back from your race.`] : [];
	const pages = t`Each week has a page: its days, its sessions, and a cell for each set. Write the load (${eitherUnit[site.units]}) and the reps in it, or what you managed.`;
	return [
		[...dates, pages].join(' '),
		t`RPE is effort from 0 to 10: at 8, two more were possible. Go by it; where there is a % of max, that is what it usually comes to.`,
		t`The number behind an exercise is the page that shows how it is done. The code at the foot of a page leads to the same week on the web.`,
	];
}
