import { shortDate, shortMonth } from '../../guide/date-words.ts';
import { phases } from '../../schema/vocabulary.ts';
import type { Bar } from './bars.ts';
import { placeLabels, type Label, type Wish } from './labels.ts';
import { phasesOf } from './season-words.ts';
import { t } from '../../language/t.ts';

/** A width for which words are placed, in pixels. */
export interface Layout {
	name: string;
	width: number;
}

/** A label, and the names of the layouts in which it stands; empty if that is all of them. */
export type PlacedLabel = Label & { only: string[] };

/** Rows of words below the bars. */
export interface Axis {
	/** Weeks to the race, counted down. */
	countdown: PlacedLabel[];
	/** Days and months; empty in a season without dates. */
	dates: PlacedLabel[];
	/** Names of the phases, in as many rows as they need. */
	phases: PlacedLabel[];
}

/** Sizes of the type, in pixels. */
export const typeSize = { small: 12, names: 13 };

/** The words below the bars, placed for each layout. What several layouts have in common is there once. */
export function axisOf(bars: readonly Bar[], layouts: readonly Layout[]): Axis {
	const each = (wishes: (layout: Layout) => Wish[], size: number, rows: number) =>
		merged(
			layouts.map((layout) => ({ layout, labels: placeLabels(wishes(layout), { ...layout, size, rows }) })),
		);
	return {
		countdown: each(({ width }) => countdownOf(bars, width), typeSize.small, 1),
		dates: each(({ width }) => datesOf(bars, width), typeSize.small, 1),
		phases: each(() => phaseNames(bars), typeSize.names, 3),
	};
}

/** "11 weeks to go", then numbers: every week where there is room, every second, fourth or eighth where there is less. */
function countdownOf(bars: readonly Bar[], width: number): Wish[] {
	const slot = width / bars.length;
	const every = [1, 2, 4].find((one) => one * slot >= 20) ?? 8;
	return bars.flatMap(({ week: { weeksToRace = 0 }, from, to }, index) => {
		if (index === 0) return [{ words: t`${weeksToRace} weeks to go`, from, to }];
		return weeksToRace > 0 && weeksToRace % every === 0
			? [{ words: String(weeksToRace), from, to, centred: true }]
			: [];
	});
}

/** The first day, the day of the race, and months where they begin, every one or every so many: what matters most first. */
function datesOf(bars: readonly Bar[], width: number): Wish[] {
	const weeksOfMonth = 365 / 12 / 7;
	const month = (width / bars.length) * weeksOfMonth;
	const every = [1, 2, 3].find((one) => one * month >= 34) ?? 6;
	const wishes = bars.flatMap(({ week: { days, weeksToRace }, from, to }, index) => {
		const race = weeksToRace === 0 ? days.find(({ run }) => run.kind === 'race')?.date : undefined;
		if (race !== undefined) return [{ words: shortDate(race), from, to, centred: true, rank: 1 }];
		const first = days[0]?.date;
		if (first === undefined) return [];
		if (index === 0) return [{ words: shortDate(first), from, to, rank: 0 }];
		const begins = days.find(({ date = '' }) => date.endsWith('-01'))?.date;
		return begins === undefined || (Number(begins.slice(5, 7)) - 1) % every > 0
			? []
			: [{ words: shortMonth(begins), from, to, centred: true, rank: 2 }];
	});
	return wishes.sort((a, b) => a.rank - b.rank);
}

/** All but race week: that one has a flag. The longest phases have their place first. */
const phaseNames = (bars: readonly Bar[]): Wish[] =>
	spansOf(bars)
		.filter(({ phase }) => phase !== 'race-week')
		.map(({ phase, from, to }) => ({ words: phases[phase], from, to }))
		.sort((a, b) => b.to - b.from - (a.to - a.from));

/** Where each phase begins and ends. */
export const spansOf = (bars: readonly Bar[]) =>
	phasesOf(bars.map(({ week }) => week)).map((part) => ({
		phase: part[0].phase,
		from: bars.find(({ week }) => week === part[0])?.from ?? 0,
		to: bars.find(({ week }) => week === part.at(-1))?.to ?? 1,
	}));

function merged(results: readonly { layout: Layout; labels: readonly Label[] }[]): PlacedLabel[] {
	const found = new Map<string, PlacedLabel>();
	for (const { layout, labels } of results) {
		for (const label of labels) {
			const key = JSON.stringify(label);
			found.set(key, { ...label, only: [...(found.get(key)?.only ?? []), layout.name] });
		}
	}
	return [...found.values()].map((label) => ({
		...label,
		only: label.only.length === results.length ? [] : label.only,
	}));
}
