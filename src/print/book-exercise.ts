/** The page of an exercise in the book. */
import { pictureTitle, type CutFrame } from '../figures/runner/figure-svg.ts';
import { capital } from '../language/casing.ts';
import { t } from '../language/t.ts';
import { setsWords } from '../guide/dose-words.ts';
import { exerciseFacts, workedMuscles } from '../guide/exercise-facts.ts';
import { figuresOf, find, routinesWith, type Exercise, type Guide } from '../guide/guide.ts';
import { complaints } from '../schema/vocabulary.ts';
import { inARow, sourceNotes, withPage, type Note } from './book-notes.ts';
import { stagedFramesOf, thumbnailOf } from './pictures.ts';
import { placeOf, unbroken, type PrintedProse, type Word, type Words } from './printed-prose.ts';

/** An exercise on its page. */
export interface ExercisePage extends PrintedProse {
	place: string;
	name: string;
	/** "Also called …"; empty if it has one name only. */
	aliases: string;
	summary: string;
	/** For the gallery, with its size in picture units; null if it is not drawn. */
	thumbnail: CutFrame | null;
	figures: { version: string | null; frames: { svg: string; alt: string; caption: string }[] }[];
	dose: string;
	doseNote: string | null;
	facts: { name: string; value: string }[];
	works: { label: string; muscles: string }[];
	cues: string[];
	mistakes: { mistake: string; fix: string }[];
	instead: { reason: string; to: Word; because: string }[];
	safety: string;
	notes: Note[];
}

/** Which sides work, inside a sentence. */
const sides = {
	bilateral: t`both sides together`,
	'per-side': t`one side at a time`,
	alternating: t`sides in turn`,
};

export function exercisePage(exercise: Exercise, guide: Guide): Omit<ExercisePage, keyof PrintedProse> {
	const { id, name, dose, pattern } = exercise;
	const staged = stagedFramesOf(exercise);
	const { rest, tempo, kit, heavierWith, kind, level, howOften } = exerciseFacts(exercise);
	const others = (ids: readonly string[]): Words =>
		inARow(ids.map((other) => [withPage('exercises', other, find(guide, 'exercises', other).name)]));
	return {
		place: placeOf('exercises', id),
		name,
		aliases: exercise.aliases.join(', '),
		summary: unbroken(exercise.summary),
		thumbnail: thumbnailOf(exercise) ?? null,
		figures: figuresOf(exercise).map((figure, version) => ({
			version: figure.version ?? null,
			frames: figure.frames.map(({ caption }, index) => ({
				svg: staged[version]?.[index] ?? '',
				alt: pictureTitle(name, figure, index),
				caption,
			})),
		})),
		dose: setsWords(dose, pattern),
		doseNote: dose.note === undefined ? null : capital(unbroken(dose.note)),
		facts: [
			{
				name: t`Rest`,
				value: dose.sets === 1 ? t`${rest} before a second set` : t`${rest} between sets`,
			},
			{ name: t`Tempo`, value: unbroken(tempo) },
			{ name: t`You need`, value: kit === '' ? t`Nothing` : kit },
			{ name: t`Heavier with`, value: heavierWith },
			{ name: t`Kind`, value: kind },
			{ name: t`Level`, value: `${level}, ${sides[exercise.laterality]}` },
			{ name: t`How often`, value: howOften },
		].filter(({ value }) => value !== ''),
		works: workedMuscles(exercise),
		cues: exercise.cues,
		mistakes: exercise.mistakes.map(({ mistake, fix }) => ({
			mistake: unbroken(mistake),
			fix: unbroken(fix),
		})),
		instead: exercise.substitutions.map(({ when, use, because }) => ({
			reason: complaints[when],
			to: withPage('exercises', use, find(guide, 'exercises', use).name),
			because: unbroken(because),
		})),
		safety: unbroken(exercise.safety),
		notes: [
			{ label: t`Easier`, of: others(exercise.regressions) },
			{ label: t`Harder`, of: others(exercise.progressions) },
			{
				label: t`Part of`,
				of: inARow(
					routinesWith(guide, id).map((routine) => [withPage('routines', routine.id, routine.title)]),
				),
			},
			...sourceNotes(exercise.sources, guide),
		].filter(({ of }) => of.length > 0),
	};
}
