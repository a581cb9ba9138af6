import { parseSync } from 'vite';

/** A field of a content file, as the handbook tells of it. */
export interface Field {
	/** Where it stands: `muscles.primary`, `substitutions[].when`. */
	name: string;
	/** What it is for: the comment in the schema. */
	about: string;
	/** What it may hold, in words. */
	holds: string;
	required: boolean;
	/** What counts when it is left out, as YAML would write it. */
	otherwise?: string;
	/** The schema that says what is in it, where that is a schema of its own. */
	see?: string;
}

/** As much of a JSON Schema as is looked at here. `reference` is ours (see `schema/reference.ts`). */
export interface JsonSchema {
	type?: string;
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
	additionalProperties?: JsonSchema | boolean;
	anyOf?: JsonSchema[];
	oneOf?: JsonSchema[];
	enum?: unknown[];
	const?: unknown;
	default?: unknown;
	minimum?: number;
	maximum?: number;
	exclusiveMinimum?: number;
	minItems?: number;
	maxItems?: number;
	maxLength?: number;
	reference?: string;
}

/** What a schema's source says of one of its fields. */
interface Said {
	about: string;
	/** Name of the schema that the field uses, if it has one. */
	uses?: string;
	/** Fields of a group that is written out in place. */
	fields: Map<string, Said>;
}

interface Syntax {
	type: string;
	start: number;
	end: number;
	[part: string]: unknown;
}

/**
 * The fields of a schema: what they hold from the schema itself, what they are for from the comments in its source.
 *
 * @param json The schema's input as JSON Schema.
 * @param source The TypeScript that declares it.
 * @param name Of the constant that it is declared as: `exerciseSchema`; a rule is known by its kind.
 * @throws Error if a field has no comment.
 */
export function fieldsOf(json: JsonSchema, source: string, name: string | { kind: string }): Field[] {
	return listed(json, declared(source, name), '');
}

function listed(json: JsonSchema, said: ReadonlyMap<string, Said>, before: string): Field[] {
	return Object.entries(json.properties ?? {}).flatMap(([key, field]) => {
		const name = before + key;
		const of = said.get(key);
		if (key === 'kind' && field.const !== undefined) return [];
		if (of === undefined || of.about === '') throw new Error(`The schema says nothing of ${name}.`);
		const list = field.type === 'array' && field.items !== undefined;
		const group = list ? field.items : field;
		// What another schema says is told where that schema is.
		const inside = of.fields.size === 0 ? [] : listed(group ?? {}, of.fields, `${name}${list ? '[]' : ''}.`);
		const otherwise = field.default === undefined ? undefined : JSON.stringify(field.default);
		const own: Field = {
			name,
			about: of.about,
			holds: holds(field),
			required: json.required?.includes(key) ?? false,
			...(otherwise !== undefined && otherwise !== '{}' && { otherwise }),
			...(of.uses !== undefined && { see: of.uses }),
		};
		return [own, ...inside];
	});
}

/** What a value may be, in words. */
function holds(field: JsonSchema): string {
	const { type, items } = field;
	const options = field.anyOf ?? field.oneOf;
	if (field.reference !== undefined)
		return field.reference === 'sources'
			? 'a source: G, U, a study’s id or derived'
			: `an id of ${field.reference}`;
	if (field.const !== undefined) return JSON.stringify(field.const);
	if (field.enum !== undefined) return `one of: ${field.enum.join(', ')}`;
	if (options !== undefined) return [...new Set(options.map(holds))].join('; or ');
	if (type === 'array' && items !== undefined) return `a list${atLeast(field)}: ${holds(items)}`;
	if (type === 'object') return 'a group of fields';
	if (type === 'boolean') return 'true or false';
	if (type === 'integer' || type === 'number')
		return `${type === 'integer' ? 'a whole number' : 'a number'}${between(field)}`;
	return field.maxLength === undefined ? 'text' : `text of up to ${field.maxLength} letters`;
}

const atLeast = ({ minItems = 0, maxItems }: JsonSchema) =>
	maxItems !== undefined ? ` of ${minItems} to ${maxItems}` : minItems > 0 ? ` of ${minItems} or more` : '';

/** Limits beyond what a number can be anyway are none. */
function between({ minimum, exclusiveMinimum, maximum = Infinity }: JsonSchema): string {
	const most = maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
	const least = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? minimum : undefined;
	if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
	if (most !== undefined) return `${exclusiveMinimum === 0 ? ' above 0,' : ''} up to ${most}`;
	if (least !== undefined) return `, ${least} or more`;
	return exclusiveMinimum === undefined ? '' : ` above ${exclusiveMinimum}`;
}

/** What the source says of the fields of a schema. */
function declared(source: string, name: string | { kind: string }): Map<string, Said> {
	const { program, comments } = parseSync('schema.ts', source);
	const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
	/** What a constant is declared as. */
	const constant = (called: string | { kind: string }): Syntax => {
		let value: Syntax | undefined;
		visit(program as unknown as Syntax, ({ type, id, init }) => {
			if (type !== 'VariableDeclarator' || init === null) return;
			const { start, end } = init as Syntax;
			const right =
				typeof called === 'string'
					? (id as { name?: string }).name === called
					: source.slice(start, end).includes(`kind: z.literal('${called.kind}')`);
			if (right) value = init as Syntax;
		});
		if (value === undefined) throw new Error(`There is no ${JSON.stringify(called)}.`);
		return value;
	};

	const fieldsIn = (syntax: Syntax): Map<string, Said> => {
		const called = firstGroup(syntax);
		// A group that two schemas share has a name of its own.
		const group = called?.type === 'Identifier' ? constant(called.name as string) : called;
		if (group === undefined) return new Map();
		let end = group.start;
		const entries = (group.properties as Syntax[]).flatMap((property): [string, Said][] => {
			if (property.type !== 'Property') return [];
			const doc = docs.findLast((one) => one.start > end && one.end <= property.start);
			end = property.end;
			const inner = property.value as Syntax;
			const key =
				(property.key as { name?: string; value?: string }).name ??
				(property.key as { value?: string }).value ??
				'';
			const uses = usedSchema(inner);
			return [
				[
					key,
					{
						about: doc === undefined ? '' : plain(doc.value),
						...(uses !== undefined && { uses }),
						fields: fieldsIn(inner),
					},
				],
			];
		});
		return new Map(entries);
	};
	return fieldsIn(constant(name));
}

/** The group of fields that a schema is made of: what its first `z.strictObject` is called with. */
function firstGroup(syntax: Syntax): Syntax | undefined {
	let found: Syntax | undefined;
	visit(syntax, (one) => {
		const callee = one.callee as { property?: { name?: string } } | undefined;
		if (found === undefined && one.type === 'CallExpression' && callee?.property?.name === 'strictObject')
			[found] = one.arguments as Syntax[];
	});
	return found;
}

/** The schema that a field names: `doseSchema`. */
function usedSchema(syntax: Syntax): string | undefined {
	let found: string | undefined;
	visit(syntax, ({ type, name }) => {
		if (type === 'Identifier' && typeof name === 'string' && name.endsWith('Schema')) found ??= name;
	});
	return found;
}

const plain = (comment: string) =>
	comment
		.replace(/^\*/, '')
		.replace(/\n\s*\*?/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

function visit(syntax: Syntax, see: (syntax: Syntax) => void): void {
	see(syntax);
	for (const part of Object.values(syntax).flat()) {
		if (typeof part === 'object' && part !== null && 'type' in part) visit(part as Syntax, see);
	}
}
