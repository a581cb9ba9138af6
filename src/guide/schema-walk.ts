/**
 * One walk over a schema and the data that it describes. Everything that has to know what a field *is*
 * (which fields exist here, which of them point at other entries) asks the schema instead of keeping a list.
 */
import { z } from 'astro/zod';
import type { ReferenceTarget } from '../schema/reference.ts';
import type { FieldPath } from './source-file.ts';

/** A field that names another entry. */
export interface FoundReference {
	path: FieldPath;
	target: ReferenceTarget;
	id: string;
	/** It is only mentioned, and may go where that entry is left out. */
	mention: boolean;
}

/** Looks through optional, default and piped schemas at what is inside. */
function unwrap(schema: unknown): z.ZodType {
	let inner = schema;
	for (;;) {
		if (
			inner instanceof z.ZodOptional ||
			inner instanceof z.ZodDefault ||
			inner instanceof z.ZodPrefault ||
			inner instanceof z.ZodNullable
		) {
			inner = inner.unwrap();
		} else if (inner instanceof z.ZodPipe) {
			inner = inner.def.in;
		} else {
			return inner as z.ZodType;
		}
	}
}

/** The alternative of a union that this value is meant for: by its `kind`, else by its shape. */
function alternativeFor(union: z.ZodUnion, value: unknown): z.ZodType | undefined {
	const options = union.options.map(unwrap);
	const kind = isRecord(value) ? value.kind : undefined;
	return options.find((option) => {
		if (option instanceof z.ZodObject) {
			if (!isRecord(value)) return false;
			const literal: unknown = (option.shape as Record<string, unknown>).kind;
			return literal === undefined || (literal instanceof z.ZodLiteral && literal.values.has(kind as string));
		}
		if (option instanceof z.ZodArray) return Array.isArray(value);
		return !isRecord(value) && !Array.isArray(value);
	});
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every reference in `value`, with its place. */
export function referencesIn(schema: z.ZodType, value: unknown, path: FieldPath = []): FoundReference[] {
	const inner = unwrap(schema);
	const target = inner.meta()?.reference as ReferenceTarget | undefined;
	if (target !== undefined) {
		const mention = inner.meta()?.mention === true;
		return typeof value === 'string' ? [{ path, target, id: value, mention }] : [];
	}
	if (inner instanceof z.ZodUnion) {
		const option = alternativeFor(inner, value);
		return option === undefined ? [] : referencesIn(option, value, path);
	}
	if (inner instanceof z.ZodArray && Array.isArray(value)) {
		return value.flatMap((item, index) => referencesIn(inner.element as z.ZodType, item, [...path, index]));
	}
	if (inner instanceof z.ZodObject && isRecord(value)) {
		return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, field]) =>
			referencesIn(field, value[key], [...path, key]),
		);
	}
	if (inner instanceof z.ZodRecord && isRecord(value)) {
		return Object.entries(value).flatMap(([key, item]) => [
			...referencesIn(inner.keyType as z.ZodType, key, [...path, key]),
			...referencesIn(inner.valueType as z.ZodType, item, [...path, key]),
		]);
	}
	return [];
}

/** Names of the fields that may stand at `path`. */
export function fieldsAt(schema: z.ZodType, value: unknown, path: FieldPath): string[] {
	let inner = unwrap(schema);
	let here = value;
	for (const step of [...path, undefined]) {
		while (inner instanceof z.ZodUnion) {
			const option = alternativeFor(inner, here);
			if (option === undefined) return [];
			inner = option;
		}
		if (step === undefined) break;
		if (inner instanceof z.ZodObject) inner = unwrap((inner.shape as Record<string, unknown>)[step]);
		else if (inner instanceof z.ZodArray) inner = unwrap(inner.element);
		else if (inner instanceof z.ZodRecord) inner = unwrap(inner.valueType);
		else return [];
		here = isRecord(here) ? here[step] : Array.isArray(here) ? (here as unknown[])[Number(step)] : undefined;
	}
	if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
	if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum) {
		return inner.keyType.options.map(String);
	}
	return [];
}
