import type { z } from 'astro/zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { fieldsAt } from './schema-walk.ts';
import type { FieldPath, SourceFile } from './source-file.ts';

type Issue = z.core.$ZodIssue;

/**
 * Checks the fields of one entry against its schema.
 *
 * @param root Where the entry stands in its file: empty for a file of its own, `[id]` in evidence.yaml.
 * @returns The data with its defaults, or every problem in words that an author can act on.
 */
export function validate<Schema extends z.ZodType>(
	schema: Schema,
	file: SourceFile,
	fields: unknown,
	root: FieldPath = [],
): { data: z.output<Schema>; problems: [] } | { data: undefined; problems: Problem[] } {
	const result = schema.safeParse(fields);
	if (result.success) return { data: result.data, problems: [] };
	const problems = result.error.issues.flatMap((issue) => explain(issue, []));
	return { data: undefined, problems };

	function explain(issue: Issue, prefix: FieldPath): Problem[] {
		const path = [...prefix, ...issue.path] as FieldPath;
		const value = path.reduce<unknown>(
			(at, step) => (at as Record<string, unknown> | undefined)?.[step],
			fields,
		);
		switch (issue.code) {
			case 'unrecognized_keys': {
				const known = fieldsAt(schema, fields, path);
				return issue.keys.map((key) => {
					const meant = nearest(key, known);
					return at(
						[...path, key],
						'unknown field',
						meant === undefined
							? `remove it; the fields here are ${known.join(', ')}`
							: `did you mean '${meant}'?`,
					);
				});
			}
			case 'invalid_union':
				return explainUnion(issue, path, value);
			case 'invalid_type':
				if (path.length === 0 && (value === undefined || value === null)) {
					return [at(path, 'is empty', `write its fields: ${fieldsAt(schema, {}, []).join(', ')}`)];
				}
				if (value === undefined || value === null)
					return [at(path, 'is missing', `add '${last(path)}' (${issue.expected})`)];
				return [at(path, `is ${describe(value)}`, `write ${article(issue.expected)} here`)];
			case 'invalid_value': {
				const options = issue.values.map(String);
				if (value === undefined || value === null)
					return [at(path, 'is missing', `add it: one of ${options.join(', ')}`)];
				const meant = typeof value === 'string' ? nearest(value, options) : undefined;
				return [
					at(
						path,
						`${describe(value)} is not known here`,
						meant === undefined ? `use one of ${options.join(', ')}` : `did you mean '${meant}'?`,
					),
				];
			}
			case 'invalid_key': {
				const key = last(path);
				return [at(path, `'${key}' cannot be a name here`, issue.issues[0]?.message ?? 'rename it')];
			}
			case 'too_small':
				return [
					at(
						path,
						issue.origin === 'string'
							? 'is empty'
							: issue.origin === 'array'
								? `has too few entries`
								: `${describe(value)} is too small`,
						issue.origin === 'string'
							? 'write something or remove the field'
							: issue.origin === 'array'
								? `give at least ${issue.minimum}`
								: `use ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`,
					),
				];
			case 'too_big':
				return [
					at(
						path,
						issue.origin === 'array'
							? 'has too many entries'
							: issue.origin === 'string'
								? 'is too long'
								: `${describe(value)} is too large`,
						`use at most ${issue.maximum}`,
					),
				];
			case 'custom':
				if (issue.message.startsWith('min is greater than max')) {
					return [at(path, 'is greater than max', 'swap the two numbers')];
				}
				return [at(path, issue.message, value === undefined ? 'add it' : 'change it')];
			default: {
				const [what, how] = issue.message.split(/: (.+)/s);
				return [at(path, what ?? issue.message, how ?? 'correct it')];
			}
		}
	}

	/** Of a union's alternatives, the one that the author meant: its complaints are the useful ones. */
	function explainUnion(issue: z.core.$ZodIssueInvalidUnion, path: FieldPath, value: unknown): Problem[] {
		if (issue.errors.length === 0) {
			const kinds = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
			if (value === undefined) return [at(path, 'is missing', `add it: one of ${kinds.join(', ')}`)];
			const meant = typeof value === 'string' ? nearest(value, kinds) : undefined;
			return [
				at(
					path,
					`${describe(value)} is not known here`,
					meant === undefined ? `use one of ${kinds.join(', ')}` : `did you mean '${meant}'?`,
				),
			];
		}
		const wrongType = (errors: readonly Issue[]) =>
			errors.some((error) => error.path.length === 0 && error.code === 'invalid_type');
		const meant = issue.errors.find((errors) => !wrongType(errors)) ?? issue.errors[0] ?? [];
		return meant.flatMap((error) => explain(error, path));
	}

	function at(path: FieldPath, message: string, fix: string): Problem {
		return { ...toldPlace(file, [...root, ...path]), message, fix };
	}
}

/** Where a field was written, as problems tell it. */
export function toldPlace(file: SourceFile, path: FieldPath): Pick<Problem, 'file' | 'line' | 'field'> {
	const place = file.placeOf(path);
	return { file: place.file, line: place.line, field: fieldName(place.field) };
}

/** `muscles.primary[0]` for `['muscles', 'primary', 0]`. */
function fieldName(path: FieldPath): string {
	return path.reduce<string>(
		(name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`),
		'',
	);
}

const last = (path: FieldPath) => String(path.at(-1) ?? '');

function describe(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'a group of fields';
	if (typeof value === 'string') return `'${value}'`;
	return String(value);
}

function article(expected: string): string {
	const words: Record<string, string> = {
		string: 'a text',
		number: 'a number',
		int: 'a whole number',
		boolean: 'true or false',
		array: 'a list: [one, two]',
		object: 'a group of fields',
		record: 'a group of fields',
	};
	return words[expected] ?? expected;
}
