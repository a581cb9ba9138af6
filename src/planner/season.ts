import { find, type Guide, type Method } from '../guide/guide.ts';
import type { PlanDay, SeasonPlan, WeekPlan } from '../schema/plan.ts';
import { profilesInSentence, type PhaseId } from '../schema/vocabulary.ts';
import { auditSeason } from './audit.ts';
import { addDays, weekdayOf, weekdaysFrom } from './calendar-days.ts';
import { heldRule } from './held-rule.ts';
import { placeSeason, type PlacedWeek } from './place-season.ts';
import { runsOf, runsToRace, type RunWeek } from './race-runs.ts';
import { isStrength } from './schedule.ts';
import { doseSeason } from './season-doses.ts';
import { seasonPlanError } from './season-error.ts';
import { buildingWeeks, firstDayOf, frameSeason, type SeasonWeek } from './season-frame.ts';
import { checkSeasonRequest, type SeasonRequest } from './season-request.ts';
import { changeWords, seasonNotes, seasonWeekTitle, weekNotes } from './season-words.ts';
import { totalsOf } from './totals.ts';
import { t } from '../language/t.ts';

/**
 * Plans a season back from its race: phases, doses that rise in small steps, lighter weeks, taper, and in each week
 * every session on its best day, so that every `must` is kept from the first day to the last.
 *
 * @throws SeasonRequestError if the request makes no sense.
 * @throws PlanError if no plan keeps every `must`: it says in which week, which rules collide, and what to change.
 * @throws MissingReplacement if the kit does not allow an exercise and nothing replaces it.
 */
export function planSeason(guide: Guide, request: SeasonRequest): SeasonPlan {
	checkSeasonRequest(guide, request);
	const { length, equipment, weekStart, raceDate, recoveryWeeks = 0 } = request;
	const own = find(guide, 'methods', request.method);
	const held = { guide, method: own };
	const frames = frameSeason({
		length,
		recoveryWeeks,
		maintenanceFrom: own.maintenance.startsWeeksOut,
		easeInWeeks: heldRule(held, 'ease-in')?.weeks ?? 0,
		deloadEvery: heldRule(held, 'deload')?.every,
	});
	const building = buildingWeeks(frames).length;
	const { method, policyNote } = withMaintenance(own, request, building);
	const context = { guide, method };
	const raceDay = weekdaysFrom(weekStart).indexOf(raceDate === undefined ? 'saturday' : weekdayOf(raceDate));
	const runs = runsOfSeason(guide, method, request, frames, raceDay);
	const doses = doseSeason(context, frames, { equipment, sessions: request.sessions });
	const placed = placeSeason(context, request, doses, runs, raceDay);

	const builds = building > 0;
	const setting = { guide, equipment, builds, raceDay };
	const firstDay = raceDate && firstDayOf(raceDate, length, weekStart);
	const id = `${method.id}/season/${length}-weeks-${equipment}`;
	const weeks = placed.map(({ dosed, days }, index): WeekPlan => {
		const { week, weeksToRace, phase, deload, easeIn } = dosed;
		const dated = days.map((day, at): PlanDay => ({
			day: day.day,
			...(firstDay && { date: addDays(firstDay, 7 * index + at) }),
			run: day.run,
			sessions: day.sessions,
		}));
		return {
			kind: 'week',
			version: 1,
			id: `${id}/week-${week}`,
			title: seasonWeekTitle(week, length, phase, deload),
			method: method.id,
			phase,
			equipment,
			sessionsPerWeek: days.flatMap(({ sessions }) => sessions).filter(({ stress }) => isStrength(stress))
				.length,
			published: false,
			week,
			weeksToRace,
			deload,
			easeIn,
			change: changeWords(dosed, setting),
			notes: weekNotes(dosed, raceDay),
			days: dated,
			findings: [],
			totals: totalsOf(guide, dated),
		};
	});
	const audited = auditSeason({ weeks, repeats: false }, context);
	failOnBroken(audited, method, request, placed);
	return {
		kind: 'season',
		version: 1,
		id,
		title: t`${length} weeks to the race, ${profilesInSentence[equipment]}`,
		method: method.id,
		equipment,
		maintenance: method.maintenance.policy,
		length,
		...(request.raceName && { raceName: request.raceName }),
		raceDate: raceDate ?? null,
		weeks: weeks.map((week, index) => ({ ...week, findings: audited.weeks[index] ?? [] })),
		findings: audited.season,
		notes: seasonNotes({ length, builds, doses, wanted: request.sessions, policyNote }),
	};
}

/** Building weeks without which there is nothing heavy to keep. */
const leastBuilding = 3;

/**
 * Who has built nothing has nothing heavy to keep: a season that hardly builds stays light to its end.
 *
 * @param building Number of the season's building weeks.
 */
function withMaintenance(
	method: Method,
	{ maintenance = method.maintenance.policy }: SeasonRequest,
	building: number,
): { method: Method; policyNote: string | undefined } {
	const policy = building >= leastBuilding ? maintenance : 'guide';
	return {
		method: { ...method, maintenance: { ...method.maintenance, policy } },
		policyNote:
			policy === maintenance
				? undefined
				: t`You asked to keep the load late in the season. This season is too short to build one first, so it stays light.`,
	};
}

/** The runs of each week. */
function runsOfSeason(
	guide: Guide,
	method: Method,
	{ weekStart, runs: own }: SeasonRequest,
	frames: readonly SeasonWeek[],
	raceDay: number,
): RunWeek[] {
	const usual = (phase: PhaseId) =>
		(phase === 'recovery' ? undefined : own) ?? runsOf(guide, method.phases[phase].runningWeek, weekStart);
	const { taper, raceWeek } = runsToRace(guide, method, weekStart, raceDay, usual('taper'));
	return frames.map(({ phase }) =>
		phase === 'race-week' ? raceWeek : phase === 'taper' ? taper : usual(phase),
	);
}

/** A broken `must` is no plan. */
function failOnBroken(
	{ weeks, season }: ReturnType<typeof auditSeason>,
	method: Method,
	request: SeasonRequest,
	placed: readonly PlacedWeek[],
): void {
	const broken = [...weeks.flat(), ...season].filter(
		({ status, severity }) => status === 'broken' && severity === 'must',
	);
	const [first] = broken;
	if (first === undefined) return;
	const dosed = placed.find(({ dosed: { week } }) => week === first.week)?.dosed;
	if (dosed === undefined) throw new Error(`${first.text} (${first.principle})`);
	const names = [...new Set(broken.map(({ principle }) => `'${principle}'`))].join(', ');
	throw seasonPlanError(
		method,
		request,
		dosed,
		[...new Set(broken.map(({ text, principle }) => `${text} (${principle})`))].join(' '),
		[`change the routines or doses of the phase, or hold ${names} less strictly`],
		broken,
	);
}
