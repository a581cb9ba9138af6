import { counted, listWords } from '../../guide/list-words.ts';
import type { SeasonPlan, WeekPlan } from '../../schema/plan.ts';
import { phases } from '../../schema/vocabulary.ts';

/** What the chart shows, for those who do not see it: "Planned load of each week, 12 weeks to the race". */
export const seasonChartTitle = ({ length }: SeasonPlan): string =>
	`Planned load of each week, ${length} weeks to the race`;

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
		gentle.length > 0 && `${weeksWords(gentle)} ${gentle.length === 1 ? 'eases' : 'ease'} you in.`,
		lighter.length > 0 && `${weeksWords(lighter)} ${lighter.length === 1 ? 'is' : 'are'} lighter.`,
		race && `The race is in ${weekWords(race)}.`,
		now && `It is ${weekWords(now)} now.`,
	];
	return sentences.filter((sentence) => typeof sentence === 'string').join(' ');
}

function courseWords(first: number, top: WeekPlan | undefined, race: WeekPlan | undefined): string {
	if (top === undefined || top.totals.load === 0) return 'No week has a planned load.';
	const { load } = top.totals;
	const peak =
		load === first
			? `The planned load is highest in ${weekWords(top)}, at ${load}`
			: `The planned load starts at ${first} and is highest in ${weekWords(top)}, at ${load}`;
	return race === undefined ? `${peak}.` : `${peak}; race week has ${race.totals.load}.`;
}

/** "Base: 9 weeks, load 204 to 350. Taper: 1 week, load 108." */
function phaseWords(weeks: readonly WeekPlan[]): string {
	return phasesOf(weeks)
		.map((part) => {
			const loads = part.map(({ totals }) => totals.load);
			const [least, most] = [Math.min(...loads), Math.max(...loads)];
			const range = least === most ? String(most) : `${least} to ${most}`;
			return `${phases[part[0].phase]}: ${counted(part.length, 'week')}, load ${range}.`;
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

const weekWords = ({ week = 0 }: WeekPlan): string => `week ${week}`;

/** "Weeks 4 and 8", "Week 4". */
const weeksWords = (weeks: readonly WeekPlan[]): string =>
	`${weeks.length === 1 ? 'Week' : 'Weeks'} ${listWords(weeks.map(({ week = 0 }) => String(week)))}`;
