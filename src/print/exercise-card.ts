import { paperMap } from '../figures/muscle-map/paper-map.ts';
import { figureTitle, type CutFrame } from '../figures/runner/figure-svg.ts';
import { capital } from '../language/casing.ts';
import { t } from '../language/t.ts';
import { doItSteps } from '../guide/do-it-steps.ts';
import { setsWords } from '../guide/dose-words.ts';
import { exerciseFacts, workedMuscles } from '../guide/exercise-facts.ts';
import { figuresOf, type Exercise, type Guide } from '../guide/guide.ts';
import type { Block } from '../guide/prose.ts';
import type { SiteData } from '../schema/site.ts';
import type { Paper } from '../schema/vocabulary.ts';
import { addressOf, imprintOf, type Address, type Imprint } from './imprint.ts';
import type { PaperLogo } from './paper-logo.ts';
import { halfSheets, type HalfSheet } from './papers.ts';
import { framesOf } from './pictures.ts';

/** One way to do the exercise, picture by picture. */
export interface CardFigure {
	/** "Fast"; null where there is only one way. */
	version: string | null;
	frames: { picture: CutFrame; caption: string; alt: string }[];
}

/** Everything that `card.typ` shows, as plain words and pictures. */
export interface ExerciseCard extends Imprint, Address {
	/** Half of the site's sheet. */
	paper: HalfSheet;
	name: string;
	figures: CardFigure[];
	/** "3 × 8–10 reps per leg". */
	dose: string;
	/** What the dose's numbers do not say; null if they say it all. */
	note: string | null;
	/** Rest, tempo and kit, each with its label. */
	facts: { label: string; value: string }[];
	/** From the page's "Do it"; none if its steps are not a list. */
	steps: string[];
	cues: string[];
	mistakes: { mistake: string; fix: string }[];
	/** What it works, the same in words and as a picture. */
	works: { label: string; muscles: string }[];
	map: string;
	safety: string;
}

/**
 * What the card of an exercise shows: `card.typ` draws it and adds nothing.
 *
 * @param options.prose Of the exercise, for its steps.
 * @param options.pageUrl Full address of the exercise's page; it goes into the QR code.
 * @param options.disclaimer The site's whole disclaimer.
 * @param options.logo None, if not given.
 */
export function exerciseCard(
	exercise: Exercise,
	guide: Guide,
	site: SiteData,
	options: {
		paper: Paper;
		prose: readonly Block[];
		pageUrl: string;
		disclaimer: string;
		logo?: PaperLogo | undefined;
	},
): ExerciseCard {
	const { name, dose, pattern, cues, mistakes, safety } = exercise;
	const imprint = imprintOf(site, { ...options, title: name });
	const { primary, secondary } = exercise.muscles;
	return {
		...imprint,
		...addressOf(options.pageUrl),
		paper: halfSheets[options.paper],
		name,
		figures: figuresOf(exercise).map((figure, version) => {
			const pictures = framesOf(exercise)[version] ?? [];
			return {
				version: figure.version ?? null,
				frames: pictures.map((picture, index) => {
					const caption = figure.frames[index]?.caption ?? '';
					const [number, all] = [index + 1, pictures.length];
					return {
						picture,
						caption,
						alt: t`${figureTitle(name, figure)}, picture ${number} of ${all}: ${caption}`,
					};
				}),
			};
		}),
		dose: setsWords(dose, pattern),
		note: dose.note === undefined ? null : capital(dose.note),
		facts: factsOf(exercise),
		steps: doItSteps(options.prose, guide),
		cues,
		mistakes,
		works: workedMuscles(exercise),
		map: paperMap(
			new Map([
				...secondary.map((muscle) => [muscle, 'hatched'] as const),
				...primary.map((muscle) => [muscle, 'solid'] as const),
			]),
			imprint.accent,
		),
		safety,
	};
}

function factsOf(exercise: Exercise): ExerciseCard['facts'] {
	const { sets, restSeconds } = exercise.dose;
	const { rest, tempo, kit, heavierWith } = exerciseFacts(exercise);
	return [
		sets === 1
			? { label: t`Rest before a second set`, value: restSeconds === 0 ? '' : rest }
			: { label: t`Rest`, value: rest },
		{ label: t`Tempo`, value: tempo },
		{ label: t`You need`, value: kit },
		{ label: t`Heavier with`, value: heavierWith },
	].filter(({ value }) => value !== '');
}
