import { paperMap } from '../figures/muscle-map/paper-map.ts';
import { cutFrames, type CutFrame } from '../figures/runner/figure-svg.ts';
import { lightPalette, styleOf } from '../figures/runner/palette.ts';
import { doItSteps } from '../guide/do-it-steps.ts';
import { restWords, setsWords } from '../guide/dose-words.ts';
import { figuresOf, type Exercise, type Guide } from '../guide/guide.ts';
import type { SiteData } from '../schema/site.ts';
import { equipment, muscles, type Muscle, type Paper } from '../schema/vocabulary.ts';
import { imprintOf, type Imprint } from './imprint.ts';

/** One way to do the exercise, picture by picture. */
export interface CardFigure {
	/** "Fast"; null where there is only one way. */
	version: string | null;
	frames: { picture: CutFrame; caption: string }[];
}

/** Everything that `card.typ` shows, as plain words and pictures. */
export interface ExerciseCard extends Imprint {
	/** Typst's name of the paper: half of the site's sheet. */
	paper: 'a5' | 'us-statement';
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

const halves = { a4: 'a5', letter: 'us-statement' } as const satisfies Record<Paper, string>;

/**
 * What the card of an exercise shows: `card.typ` draws it and adds nothing.
 *
 * @param options.body The exercise's prose, for its steps.
 * @param options.pageUrl Full address of the exercise's page; it goes into the QR code.
 * @param options.disclaimer The site's whole disclaimer.
 */
export function exerciseCard(
	exercise: Exercise,
	guide: Guide,
	site: SiteData,
	options: { paper: Paper; body: string; pageUrl: string; disclaimer: string },
): ExerciseCard {
	const { name, dose, pattern, cues, mistakes, safety } = exercise;
	const imprint = imprintOf(site, { ...options, title: name });
	const { primary, secondary } = exercise.muscles;
	return {
		...imprint,
		paper: halves[options.paper],
		name,
		figures: figuresOf(exercise).map((figure) => {
			const pictures = cutFrames(figure, exercise.muscles, onPaper);
			return {
				version: figure.version ?? null,
				frames: pictures.map((picture, index) => ({
					picture,
					caption: figure.frames[index]?.caption ?? '',
				})),
			};
		}),
		dose: setsWords(dose, pattern),
		note: dose.note === undefined ? null : capital(dose.note),
		facts: factsOf(exercise),
		steps: doItSteps(options.body, guide),
		cues,
		mistakes,
		works: [
			{ label: 'Works most', muscles: muscleWords(primary) },
			{ label: 'Helps', muscles: muscleWords(secondary) },
		].filter((group) => group.muscles !== ''),
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

const onPaper = styleOf(lightPalette);

function factsOf({ dose, equipment: needed, load }: Exercise): ExerciseCard['facts'] {
	const { sets, restSeconds, tempo } = dose;
	const kit = needed.map((item) => equipment[item]).join(', ');
	const heavier = load.map((item) => equipment[item]).join(', ');
	return [
		sets === 1
			? { label: 'Rest before a second set', value: restSeconds === 0 ? '' : restWords(restSeconds) }
			: { label: 'Rest', value: restWords(restSeconds) },
		{ label: 'Tempo', value: capital(tempo ?? '') },
		{ label: 'You need', value: kit },
		{ label: 'Heavier with', value: heavier },
	].filter(({ value }) => value !== '');
}

const muscleWords = (list: readonly Muscle[]): string =>
	list.map((muscle) => muscles[muscle].label).join(', ');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
