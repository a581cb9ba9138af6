import { listWords } from '../../guide/list-words.ts';
import type { SeasonPlan, WeekPlan } from '../../schema/plan.ts';
import { phases } from '../../schema/vocabulary.ts';
import { plural } from '../../language/plural.ts';
import { t } from '../../language/t.ts';

/** What the chart shows, for those who do not see it: "Planned load of each week, 12 weeks to the race". */
export const seasonChartTitle = ({ length }: SeasonPlan): string =>
	t`Planned load of each week, ${length} weeks to the race`;

/** Whether a week holds a day. */
export const isNow = ({ days }: WeekPlan, today: string | undefined): boolean =>
	today !== undefined && days.some(({ date }) => date === today);

/** The story of the chart in sentences: how the load goes, where the phases are, which weeks stand out. */
export function seasonChartWords({ weeks }: SeasonPlan, today?: string): string {
	const loads = weeks.map(({ totals }) => totals.load);
	const highest = Math.max(0, ...loads);
	const top = weeks[loads.indexOf(highest)];
	const race = weeks.find(({ weeksToRace }) => weeksToRace === 0);
	const lighter = weeks.filter(({ deload }) => deload === true);
	const gentle = weeks.filter(({ easeIn }) => easeIn === true);
	const now = weeks.find((week) => isNow(week, today));
	const sentences = [
		courseWords(loads[0] ?? 0, top, race),
		phaseWords(weeks),
		gentle.length > 0 &&
			plural(
				gentle.length,
				t`Week ${numbersOf(gentle)} eases you in.`,
				t`Weeks ${numbersOf(gentle)} ease you in.`,
			),
		lighter.length > 0 &&
			plural(
				lighter.length,
				t`Week ${numbersOf(lighter)} is lighter.`,
				t`Weeks ${numbersOf(lighter)} are lighter.`,
			),
		race && t`The race is in week ${race.week ?? 0}.`,
		now && t`It is week ${now.week ?? 0} now.`,
	];
	return sentences.filter((sentence) => typeof sentence === 'string').join(' ');
}

function courseWords(first: number, top: WeekPlan | undefined, race: WeekPlan | undefined): string {
	if (top === undefined || top.totals.load === 0) return t`No week has a planned load.`;
	const { load } = top.totals;
	const { week = 0 } = top;
	const peak =
		load === first
			? t`The planned load is highest in week ${week}, at ${load}`
			: t`The planned load starts at ${first} and is highest in week ${week}, at ${load}`;
	return race === undefined ? `${peak}.` : t`${peak}; race week has ${race.totals.load}.`;
}

/** "Base: 9 weeks, load 204 to 350. Taper: 1 week, load 108." */
function phaseWords(season: readonly WeekPlan[]): string {
	return phasesOf(season)
		.map((part) => {
			const loads = part.map(({ totals }) => totals.load);
			const [least, most] = [Math.min(...loads), Math.max(...loads)];
			const range = least === most ? String(most) : t`${least} to ${most}`;
			const weeks = plural(part.length, t`${part.length} week`, t`${part.length} weeks`);
			return t`${phases[part[0].phase]}: ${weeks}, load ${range}.`;
		})
		.join(' ');
}

/** The weeks of each phase, in the order of the season. */
export function phasesOf(weeks: readonly WeekPlan[]): [WeekPlan, ...WeekPlan[]][] {
	const parts: [WeekPlan, ...WeekPlan[]][] = [];
	for (const week of weeks) {
		const part = parts.at(-1);
		if (part?.[0].phase === week.phase) part.push(week);
		else parts.push([week]);
	}
	return parts;
}

/** "4 and 8", "4". */
const numbersOf = (weeks: readonly WeekPlan[]): string =>
	listWords(weeks.map(({ week = 0 }) => String(week)));
