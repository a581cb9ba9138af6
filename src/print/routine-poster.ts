import type { CutFrame } from '../figures/runner/figure-svg.ts';
import { capital } from '../language/casing.ts';
import { t } from '../language/t.ts';
import { minutesWords, restAfterWords, setsWords } from '../guide/dose-words.ts';
import { find, type Guide, type Routine } from '../guide/guide.ts';
import { sourceSession } from '../planner/source-session.ts';
import type { Figure } from '../schema/figure.ts';
import type { PlanLine } from '../schema/plan.ts';
import type { SiteData } from '../schema/site.ts';
import { stresses, type Paper } from '../schema/vocabulary.ts';
import { addressOf, imprintOf, type Address, type Imprint } from './imprint.ts';
import type { PaperLogo } from './paper-logo.ts';
import { lineName } from './line-name.ts';
import { sheets, type Sheet } from './papers.ts';
import { framesOf } from './pictures.ts';

/** One exercise on the wall. */
export interface PosterExercise {
	name: string;
	/** "3 × 8–10 reps per leg". */
	dose: string;
	/** "Rest 2 min", and what to know about it in this routine: one or the other, both, or nothing. */
	remarks: string[];
	/** How it goes: a few exercises with every picture, many with where they start and where they go. None if not drawn. */
	pictures: CutFrame[];
	/** What the pictures show. */
	alt: string;
}

/** Everything that `poster.typ` shows, as plain words and pictures. */
export interface RoutinePoster extends Imprint, Address {
	paper: Sheet;
	title: string;
	/** What it is, how long it takes. */
	facts: string[];
	/** How its exercises follow each other, where that is not set by set: "One pass without rest"; null otherwise. */
	remark: string | null;
	/** In the order in which they are done. */
	exercises: PosterExercise[];
	/** Whose doses they are. */
	doses: string;
}

/**
 * What the poster of a routine shows: `poster.typ` draws it and adds nothing.
 *
 * @param options.pageUrl Full address of the routine's page; it goes into the QR code.
 * @param options.disclaimer The site's whole disclaimer.
 * @param options.logo None, if not given.
 */
export function routinePoster(
	routine: Routine,
	guide: Guide,
	site: SiteData,
	options: { paper: Paper; pageUrl: string; disclaimer: string; logo?: PaperLogo | undefined },
): RoutinePoster {
	const session = sourceSession(guide, routine);
	return {
		...imprintOf(site, { ...options, title: t`${routine.title}, poster` }),
		...addressOf(options.pageUrl),
		paper: sheets[options.paper],
		title: routine.title,
		facts: [stresses[routine.stress], t`${minutesWords(session.minutes)} with warm-up`],
		remark: routine.circuit ? t`One pass without rest` : null,
		exercises: session.exercises.map((line) => posterExercise(line, session.exercises, routine, guide)),
		doses: t`These are the doses of the source. A plan adapts them to the phase and to your kit.`,
	};
}

function posterExercise(
	line: PlanLine,
	lines: readonly PlanLine[],
	{ circuit, exercises }: Routine,
	guide: Guide,
): PosterExercise {
	const exercise = find(guide, 'exercises', line.exercise);
	const { pattern, figure } = exercise;
	const [pictures = []] = framesOf(exercise);
	const { name, note } = lineName(line, lines, exercise);
	const every = figure?.frames.map((_, index) => index) ?? [];
	const telling = figure === undefined || exercises.length <= few ? every : tellingFrames(figure);
	return {
		name,
		dose: setsWords(line, pattern),
		remarks: [circuit ? '' : restAfterWords(line), note ?? '']
			.filter((remark) => remark !== '')
			.map((remark) => capital(remark.replace(/\.$/, ''))),
		pictures: pictures.filter((_, index) => telling.includes(index)),
		alt: telling.map((index) => figure?.frames[index]?.caption ?? '').join(`; ${t`then`}: `),
	};
}

/** So many exercises leave room for every picture of each. */
const few = 2;

/** Indexes of the frames that tell a movement from afar: where it starts, and the one that stands for it in lists. */
function tellingFrames({ frames, thumbnail = frames.length }: Figure): number[] {
	const other = thumbnail === 1 ? frames.length : thumbnail;
	return other === 1 ? [0] : [0, other - 1];
}
