/**
 * What no single file can know: that references lead somewhere, that ids are not taken twice, that progressions
 * do not go round in a circle, that every rule is set by some method, that links lead to pages.
 */
import type { z } from 'astro/zod';
import { mdxComponents } from '../schema/components.ts';
import { schemas, type EntryData } from '../schema/collections.ts';
import { idPattern, type CollectionName, type ReferenceTarget } from '../schema/reference.ts';
import { articles, derived } from '../schema/source.ts';
import { keysOf, phases } from '../schema/vocabulary.ts';
import { readMdxBody } from './mdx-body.ts';
import { nearest } from './nearest.ts';
import { isPage } from './pages.ts';
import type { Problem } from './problem.ts';
import { referencesIn } from './schema-walk.ts';
import type { FieldPath, SourceFile } from './source-file.ts';
import { fieldName } from './validate.ts';

/** One entry with where it stands. */
export interface LoadedEntry<Name extends CollectionName = CollectionName> {
	collection: Name;
	id: string;
	file: SourceFile;
	/** The fields as written. */
	fields: unknown;
	/** Where the entry stands in its file: empty for a file of its own. */
	root: FieldPath;
	/** The fields with their defaults; undefined if they did not pass their schema. */
	data: EntryData<Name> | undefined;
}

const singular: Record<ReferenceTarget, string> = {
	exercises: 'exercise',
	principles: 'principle',
	routines: 'routine',
	phases: 'phase',
	methods: 'method',
	weeks: 'week',
	evidence: 'study',
	sources: 'source',
};

/** Headings that every exercise has, because pages and sheets look for them. */
export const exerciseHeadings = ['Set up', 'Do it', 'Make it easier or harder'] as const;

/** @param studiesAreKnown False if evidence.yaml could not be read: no citation is then looked up. */
export function crossCheck(entries: readonly LoadedEntry[], studiesAreKnown = true): Problem[] {
	const ids = idsByTarget(entries, studiesAreKnown);
	const publishedWeeks = new Set(
		of(entries, 'weeks')
			.filter(({ data }) => data === undefined || data.published)
			.map(({ id }) => id),
	);
	return [
		...duplicates(entries),
		...entries.flatMap((entry) => badId(entry)),
		...entries.flatMap((entry) => brokenReferences(entry, ids)),
		...cycles(of(entries, 'exercises')),
		...of(entries, 'exercises').flatMap(exerciseProblems),
		...of(entries, 'routines').flatMap((routine) => routineProblems(routine, of(entries, 'exercises'))),
		...ruleProblems(of(entries, 'principles'), of(entries, 'methods')),
		...of(entries, 'methods').flatMap((method) => methodProblems(method, of(entries, 'weeks'))),
		...phaseProblems(of(entries, 'phases')),
		...entries.flatMap((entry) => bodyProblems(entry, ids, publishedWeeks)),
	];
}

/** Of all entries, those of one collection. */
export function of<Name extends CollectionName>(
	entries: readonly LoadedEntry[],
	name: Name,
): LoadedEntry<Name>[] {
	return entries.filter((entry) => entry.collection === name) as unknown as LoadedEntry<Name>[];
}

type Ids = Record<ReferenceTarget, ReadonlySet<string>>;

/** Has every id, because nobody knows which ones there are. */
class AnyId extends Set<string> {
	override has(): boolean {
		return true;
	}
}

function idsByTarget(entries: readonly LoadedEntry[], studiesAreKnown: boolean): Ids {
	const ids = (name: CollectionName) => new Set(of(entries, name).map(({ id }) => id));
	return {
		exercises: ids('exercises'),
		principles: ids('principles'),
		routines: ids('routines'),
		phases: ids('phases'),
		methods: ids('methods'),
		weeks: ids('weeks'),
		evidence: studiesAreKnown ? ids('evidence') : new AnyId(),
		sources: studiesAreKnown ? new Set([...Object.keys(articles), derived, ...ids('evidence')]) : new AnyId(),
	};
}

function at(entry: LoadedEntry, path: FieldPath, message: string, fix: string): Problem {
	const full = [...entry.root, ...path];
	return { file: entry.file.path, line: entry.file.lineOf(full), field: fieldName(full), message, fix };
}

function duplicates(entries: readonly LoadedEntry[]): Problem[] {
	const first = new Map<string, LoadedEntry>();
	return entries.flatMap((entry) => {
		const key = `${entry.collection}/${entry.id}`;
		const earlier = first.get(key);
		if (earlier === undefined) {
			first.set(key, entry);
			return [];
		}
		return [
			at(
				entry,
				[],
				`has the same id '${entry.id}' as ${earlier.file.path}`,
				'rename one of the two files, or remove it',
			),
		];
	});
}

function badId(entry: LoadedEntry): Problem[] {
	if (idPattern.test(entry.id)) return [];
	return [
		at(
			entry,
			[],
			`'${entry.id}' cannot be an id`,
			'use lower-case letters, digits and hyphens only: dead-bug',
		),
	];
}

function brokenReferences(entry: LoadedEntry, ids: Ids): Problem[] {
	const schema: z.ZodType = schemas[entry.collection];
	return referencesIn(schema, entry.fields)
		.filter(({ target, id }) => !ids[target].has(id))
		.map(({ target, id, path }) => at(entry, path, ...noSuch(target, id, ids)));
}

function noSuch(target: ReferenceTarget, id: string, ids: Ids): [message: string, fix: string] {
	const meant = nearest(id, ids[target]);
	const fix =
		meant === undefined
			? target === 'sources'
				? 'use G, U, derived or the id of a study in evidence.yaml'
				: `write its file, or use one of the ${ids[target].size} that exist`
			: `did you mean '${meant}'?`;
	return [`there is no ${singular[target]} '${id}'`, fix];
}

/** Every circle of regressions, told once. */
function cycles(exercises: readonly LoadedEntry<'exercises'>[]): Problem[] {
	const byId = new Map(exercises.map((entry) => [entry.id, entry]));
	const done = new Set<string>();
	const problems: Problem[] = [];
	const walk = (id: string, trail: readonly string[]): void => {
		const entry = byId.get(id);
		if (entry === undefined || done.has(id)) return;
		const again = trail.indexOf(id);
		if (again !== -1) {
			const circle = [...trail.slice(again), id];
			problems.push(
				at(
					entry,
					['regressions'],
					`easier versions go round in a circle: ${circle.join(' → ')}`,
					'take the one out that is not easier',
				),
			);
			return;
		}
		entry.data?.regressions.forEach((easier) => {
			walk(easier, [...trail, id]);
		});
		done.add(id);
	};
	exercises.forEach(({ id }) => {
		walk(id, []);
	});
	return problems;
}

function exerciseProblems(entry: LoadedEntry<'exercises'>): Problem[] {
	if (entry.data === undefined) return [];
	const { laterality, dose, muscles, substitutions } = entry.data;
	const problems: Problem[] = [];
	// Sides that take turns may be counted either way; the others leave no choice.
	const per = laterality === 'per-side' ? 'side' : laterality === 'bilateral' ? 'total' : dose.amount.per;
	if (dose.amount.per !== per) {
		problems.push(
			at(
				entry,
				['dose', 'amount', 'per'],
				`is '${dose.amount.per}', but laterality is '${laterality}'`,
				`write '${per}', or change laterality`,
			),
		);
	}
	for (const muscle of muscles.secondary) {
		if (muscles.primary.includes(muscle)) {
			problems.push(
				at(entry, ['muscles', 'secondary'], `'${muscle}' is primary too`, 'keep it in one of the two'),
			);
		}
	}
	substitutions.forEach(({ use }, index) => {
		if (use === entry.id) {
			problems.push(
				at(entry, ['substitutions', index, 'use'], 'replaces the exercise by itself', 'name another one'),
			);
		}
	});
	return problems;
}

/** A dose that a routine gives to an exercise of one side at a time counts for a side too. */
function routineProblems(
	entry: LoadedEntry<'routines'>,
	exercises: readonly LoadedEntry<'exercises'>[],
): Problem[] {
	return (entry.data?.exercises ?? []).flatMap(({ exercise, dose }, index) => {
		const laterality = exercises.find(({ id }) => id === exercise)?.data?.laterality;
		if (laterality !== 'per-side' || dose?.amount === undefined || dose.amount.per === 'side') return [];
		return [
			at(
				entry,
				['exercises', index, 'dose', 'amount', 'per'],
				`is 'total', but ${exercise} is done one side at a time`,
				"write 'side', and what each side does",
			),
		];
	});
}

function ruleProblems(
	principles: readonly LoadedEntry<'principles'>[],
	methods: readonly LoadedEntry<'methods'>[],
): Problem[] {
	if (methods.some(({ data }) => data === undefined)) return [];
	const unset = principles
		.filter(
			({ id, data }) =>
				data?.rule !== undefined && !methods.some((method) => id in (method.data?.strictness ?? {})),
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

function methodProblems(entry: LoadedEntry<'methods'>, weeks: readonly LoadedEntry<'weeks'>[]): Problem[] {
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
	return problems;
}

function phaseProblems(entries: readonly LoadedEntry<'phases'>[]): Problem[] {
	const known = keysOf(phases);
	const unknown = entries
		.filter(({ id }) => !known.includes(id as (typeof known)[number]))
		.map((entry) =>
			at(entry, [], `'${entry.id}' is not a phase`, `name the file after one of ${known.join(', ')}`),
		);
	const here = new Set(entries.map(({ id }) => id));
	const folder = entries[0]?.file.path.replace(/\/[^/]*$/, '') ?? 'content/phases';
	const missing = known
		.filter((id) => !here.has(id))
		.map((id) => ({
			file: `${folder}/${id}.mdx`,
			line: 1,
			field: '',
			message: 'this phase has no page',
			fix: 'write the file',
		}));
	return [...unknown, ...missing];
}

function bodyProblems(entry: LoadedEntry, ids: Ids, publishedWeeks: ReadonlySet<string>): Problem[] {
	const { file } = entry;
	if (file.body.trim() === '') {
		if (/\.ya?ml$/.test(file.path)) return [];
		return [at(entry, [], 'has no text', 'write the page below the fields')];
	}
	const body = readMdxBody(file.body);
	const here = (line: number, message: string, fix: string): Problem => ({
		file: file.path,
		line: file.bodyLine + line - 1,
		field: 'text',
		message,
		fix,
	});
	if (body.error !== undefined) {
		return [
			here(
				body.error.line,
				`cannot be read: ${body.error.message.replace(/\s+/g, ' ')}`,
				'close every tag; write \\{ or \\< for a plain { or <',
			),
		];
	}
	const problems = body.code.map(({ line }) =>
		here(line, 'holds code', 'remove the import, export or {…}: components are handed in'),
	);
	for (const { url, line } of body.links) {
		const [path = ''] = url.split(/[?#]/);
		if (/^(https?:|mailto:)/.test(url) || url.startsWith('#')) continue;
		if (!url.startsWith('/')) {
			problems.push(
				here(line, `the link '${url}' is relative`, `begin it with a slash: /exercises/dead-bug/`),
			);
		} else if (!isPage(path, { ...ids, weeks: publishedWeeks })) {
			const [, folder = '', id = ''] = path.split('/');
			const meant = nearest(id, folder in ids ? ids[folder as CollectionName] : []);
			problems.push(
				here(
					line,
					`the link '${url}' leads to no page`,
					meant === undefined
						? path.endsWith('/')
							? 'correct the address'
							: 'end the address with a slash'
						: `did you mean /${folder}/${meant}/?`,
				),
			);
		}
	}
	for (const { name, attributes, line } of body.components) {
		const expected = mdxComponents[name];
		if (expected === undefined) {
			const meant = nearest(name, Object.keys(mdxComponents));
			problems.push(
				here(
					line,
					`<${name}> is not known here`,
					meant === undefined
						? `use ${Object.keys(mdxComponents).join(', ')} or plain markdown`
						: `did you mean <${meant}>?`,
				),
			);
			continue;
		}
		for (const [attribute, kind] of Object.entries(expected)) {
			const value = attributes[attribute];
			if (value === undefined || value === '') {
				problems.push(here(line, `<${name}> needs ${attribute}="…"`, 'add it'));
			} else if (kind !== 'words' && !ids[kind].has(value)) {
				const [message, fix] = noSuch(kind, value, ids);
				problems.push(here(line, `<${name} ${attribute}>: ${message}`, fix));
			}
		}
		for (const attribute of Object.keys(attributes)) {
			if (!(attribute in expected)) {
				problems.push(here(line, `<${name}> takes no '${attribute}'`, 'remove it'));
			}
		}
	}
	if (entry.collection === 'exercises') {
		const present = body.headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
		for (const heading of exerciseHeadings) {
			if (present.includes(heading)) continue;
			problems.push(here(1, `has no part '${heading}'`, `add a heading '## ${heading}' with its text`));
		}
	}
	for (const { depth, text, line } of body.headings) {
		if (depth === 1) problems.push(here(line, `'# ${text}' is a second page title`, `write '## ${text}'`));
	}
	return problems;
}
