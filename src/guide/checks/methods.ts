import type { Problem } from '../problem.ts';
import { chartPercent, isFeasible, tolerance } from '../rpe-chart.ts';
import { at, type LoadedEntry } from './entry.ts';

/**
 * Rules that no method sets, and settings for principles without a rule.
 *
 * @param spared Principles whose rule no method needs to set: a brand leaves out the methods that did.
 */
export function ruleProblems(
	principles: readonly LoadedEntry<'principles'>[],
	methods: readonly LoadedEntry<'methods'>[],
	spared: ReadonlySet<string>,
): Problem[] {
	if (methods.some(({ data }) => data === undefined)) return [];
	const unset = principles
		.filter(
			({ id, data }) =>
				data?.rule !== undefined &&
				!spared.has(id) &&
				!methods.some((method) => id in (method.data?.strictness ?? {})),
		)
		.map((entry) =>
			at(
				entry,
				['rule'],
				'no method sets this rule',
				`add '${entry.id}: must' (or should, or off) under strictness in a method`,
			),
		);
	const withRule = new Set(
		principles.filter(({ data }) => data === undefined || data.rule).map(({ id }) => id),
	);
	const existing = new Set(principles.map(({ id }) => id));
	const empty = methods.flatMap((method) =>
		Object.keys(method.data?.strictness ?? {})
			.filter((id) => existing.has(id) && !withRule.has(id))
			.map((id) =>
				at(
					method,
					['strictness', id],
					'this principle has no rule',
					'remove the line, or give the principle a rule',
				),
			),
	);
	return [...unset, ...empty];
}

/** Doses whose repetitions, load and effort do not go together. */
function doseProblems(entry: LoadedEntry<'methods'>): Problem[] {
	if (entry.data === undefined) return [];
	const { phases, maintenance } = entry.data;
	const doses = [
		...Object.entries(phases).map(([phase, { dose }]) => ({ path: ['phases', phase, 'dose'], dose })),
		...Object.entries(maintenance.doses).map(([policy, dose]) => ({
			path: ['maintenance', 'doses', policy],
			dose,
		})),
	];
	return doses.flatMap(({ path, dose }) => {
		const { reps, percent1RM, rpe } = dose ?? {};
		if (reps === undefined || percent1RM === undefined || rpe === undefined) return [];
		// The most repetitions go with the least load at the least effort, the fewest with the most.
		const ends = [
			{ reps: reps.max, percent: percent1RM.min, rpe: rpe.min },
			{ reps: reps.min, percent: percent1RM.max, rpe: rpe.max },
		];
		return ends
			.filter((end) => !isFeasible(end.reps, end.percent, end.rpe))
			.slice(0, 1)
			.map((end) =>
				at(
					entry,
					[...path, 'percent1RM'],
					`${end.reps} repetitions at ${end.percent} % of maximum are no RPE ${end.rpe}: the usual chart says ${chartPercent(end.reps, end.rpe) ?? 'nothing of so many'} %`,
					`change repetitions, load or effort until they are within ${tolerance} points`,
				),
			);
	});
}

/** Phases whose counts, routines, running week and dose do not go together. */
export function methodProblems(
	entry: LoadedEntry<'methods'>,
	weeks: readonly LoadedEntry<'weeks'>[],
): Problem[] {
	if (entry.data === undefined) return [];
	const problems: Problem[] = [];
	for (const [phase, { sessions, routines, extras, runningWeek, dose }] of Object.entries(
		entry.data.phases,
	)) {
		const path = ['phases', phase];
		for (const count of sessions) {
			const listed = routines[count];
			if (count > 0 && listed === undefined) {
				problems.push(
					at(
						entry,
						[...path, 'routines'],
						`names no routines for ${count} sessions`,
						`add '${count}: [ … ]' with ${count} routines`,
					),
				);
			} else if (listed !== undefined && listed.length !== count) {
				problems.push(
					at(
						entry,
						[...path, 'routines', String(count)],
						`has ${listed.length} routines for ${count} sessions`,
						`name exactly ${count}`,
					),
				);
			}
			if (count + extras.length > 7) {
				problems.push(at(entry, [...path, 'extras'], 'makes more sessions than days', 'name fewer'));
			}
		}
		for (const count of Object.keys(routines)) {
			if (!sessions.includes(Number(count))) {
				problems.push(
					at(
						entry,
						[...path, 'routines', count],
						`is for ${count} sessions, which this phase does not offer`,
						`add ${count} to sessions, or remove the line`,
					),
				);
			}
		}
		const week = weeks.find(({ id }) => id === runningWeek);
		if (week?.data?.published === true) {
			problems.push(
				at(
					entry,
					[...path, 'runningWeek'],
					`'${runningWeek}' is a published week, with its sessions fixed`,
					'name a running week without sessions',
				),
			);
		}
		if (dose === undefined && phase !== 'peak' && phase !== 'taper') {
			problems.push(at(entry, [...path, 'dose'], 'is missing', 'add the dose of this phase'));
		}
	}
	return [...problems, ...doseProblems(entry)];
}
