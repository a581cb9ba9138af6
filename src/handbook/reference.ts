import { z } from 'astro/zod';
import { schemas } from '../schema/collections.ts';
import { amountSchema, doseSchema, phaseDoseSchema } from '../schema/dose.ts';
import { figureSchema } from '../schema/figure.ts';
import { ruleSchema } from '../schema/rule.ts';
import { siteSchema } from '../schema/site.ts';
import { sourceSchema } from '../schema/source.ts';
import { fieldsOf, type Field, type JsonSchema } from './fields-of.ts';

/** The fields of one kind of file, or of a group that several kinds share. */
export interface Section {
	/** Anchor on the page. */
	id: string;
	title: string;
	/** Where such a file lies; a group lies in other files. */
	file?: string;
	fields: Field[];
}

/** A section and the schema that it tells of: the constant of that name in `schema/<module>.ts`. */
interface Described {
	title: string;
	file?: string;
	module: string;
	schema: z.ZodType;
}

/** By the name of the schema, which is also how other fields point to it. */
const described: Record<string, Described> = {
	siteSchema: { title: 'The site', file: 'site.yaml', module: 'site', schema: siteSchema },
	exerciseSchema: {
		title: 'An exercise',
		file: 'content/exercises/*.mdx',
		module: 'exercise',
		schema: schemas.exercises,
	},
	doseSchema: { title: 'A dose', module: 'dose', schema: doseSchema },
	amountSchema: { title: 'An amount', module: 'dose', schema: amountSchema },
	figureSchema: { title: 'A figure', module: 'figure', schema: figureSchema },
	routineSchema: {
		title: 'A routine',
		file: 'content/routines/*.mdx',
		module: 'routine',
		schema: schemas.routines,
	},
	principleSchema: {
		title: 'A principle',
		file: 'content/principles/*.mdx',
		module: 'principle',
		schema: schemas.principles,
	},
	methodSchema: {
		title: 'A method',
		file: 'content/methods/*.mdx',
		module: 'method',
		schema: schemas.methods,
	},
	phaseDoseSchema: { title: 'The dose of a phase', module: 'dose', schema: phaseDoseSchema },
	phaseSchema: { title: 'A phase', file: 'content/phases/*.mdx', module: 'phase', schema: schemas.phases },
	weekSchema: { title: 'A week', file: 'content/weeks/*.yaml', module: 'week', schema: schemas.weeks },
	sourceSchema: { title: 'A source', module: 'source', schema: sourceSchema },
	evidenceSchema: {
		title: 'A study',
		file: 'content/evidence.yaml',
		module: 'evidence',
		schema: schemas.evidence,
	},
	termSchema: {
		title: 'A word of the glossary',
		file: 'content/glossary.yaml',
		module: 'term',
		schema: schemas.terms,
	},
};

/** Anchor of the section that tells of a schema; none if it is not told. */
export const anchorOf = (schema: string): string | undefined =>
	schema === 'ruleSchema' ? 'rules' : schema in described ? schema.replace(/Schema$/, '') : undefined;

const inputOf = (schema: z.ZodType) =>
	z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

/**
 * Every field that a coach may write.
 *
 * @param sources The text of each schema module, by its name: `exercise`.
 */
export function fieldReference(sources: Readonly<Record<string, string>>): Section[] {
	return Object.entries(described).map(([name, { title, file, module, schema }]) => ({
		id: anchorOf(name) ?? name,
		title,
		...(file !== undefined && { file }),
		fields: fieldsOf(inputOf(schema), sources[module] ?? '', name),
	}));
}

/** Every kind of rule, with its fields. */
export function ruleReference(sources: Readonly<Record<string, string>>): Section[] {
	return ruleSchema.options.map((schema) => {
		const { kind } = schema.shape;
		return {
			id: `rule-${kind.value}`,
			title: kind.value,
			fields: fieldsOf(inputOf(schema), sources.rule ?? '', { kind: kind.value }),
		};
	});
}
