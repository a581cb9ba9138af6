import { figureProblems } from '../../figures/runner/figure-problems.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Problem } from '../problem.ts';
import type { FieldPath } from '../source-file.ts';
import { at, type LoadedEntry } from './entry.ts';

/** Poses that cannot be drawn, and pictures that cannot be told apart. */
export function drawingProblems(entry: LoadedEntry<'exercises'>): Problem[] {
	if (entry.data === undefined) return [];
	const { figure, moreFigures } = entry.data;
	const pictures: { path: FieldPath; figure: Figure }[] = [
		...(figure === undefined ? [] : [{ path: ['figure'], figure }]),
		...moreFigures.map((more, index) => ({ path: ['moreFigures', index], figure: more })),
	];
	const problems = pictures.flatMap(({ path, figure: picture }) => [
		...eachOnce(
			figureProblems(picture).map(({ frame, part, text, fix }) => {
				const fields = picture.frames[frame];
				// What `legs` says is said of both: the author hears of it once, by the name that is in the file.
				const said = fields !== undefined && !(part in fields) && both(part) in fields ? both(part) : part;
				const inFile = fields !== undefined && said in fields ? [said] : [];
				return at(entry, [...path, 'frames', frame, ...inFile], `${said} in frame ${frame + 1} ${text}`, fix);
			}),
		),
		...frameNumbers(picture).map(({ field, frame }) =>
			at(
				entry,
				[...path, ...field],
				`names frame ${frame}, but there are ${picture.frames.length}${field[0] === 'arrows' ? ' and an arrow leads to the next one' : ''}`,
				'count the frames from 1',
			),
		),
	]);
	const unnamed =
		moreFigures.length > 0 ? pictures.filter((picture) => picture.figure.version === undefined) : [];
	if (moreFigures.length > 0 && figure === undefined)
		problems.push(
			at(entry, ['moreFigures'], 'has pictures, but there is no figure', 'call the first one figure'),
		);
	return [
		...problems,
		...unnamed.map(({ path }) =>
			at(
				entry,
				[...path, 'version'],
				'is missing',
				'say in a word or two what this picture shows, since there are several',
			),
		),
	];
}

const eachOnce = (problems: readonly Problem[]): Problem[] => [
	...new Map(
		problems.map((problem) => [`${problem.field} ${problem.message.replace(/[\d.]+/g, '')}`, problem]),
	).values(),
];

const both = (part: string): string => part.replace(/^(left|right)-(leg|arm)$/, '$2s');

function frameNumbers({ frames, thumbnail, arrows }: Figure): { field: FieldPath; frame: number }[] {
	return [
		...(thumbnail !== undefined && thumbnail > frames.length
			? [{ field: ['thumbnail'], frame: thumbnail }]
			: []),
		...arrows.flatMap(({ frame }, index) =>
			frame >= frames.length ? [{ field: ['arrows', index, 'frame'], frame }] : [],
		),
	];
}
