import { parseSync } from 'vite';
import { spaced } from './t.ts';

/** Translations by message: the English words, with {1}, {2} … for what is filled in. */
export type Table = ReadonlyMap<string, string>;

/** A piece of syntax, of which this module needs no more than where it stands and what it holds. */
interface Syntax {
	type: string;
	start: number;
	end: number;
	[part: string]: unknown;
}

/** A message in a module: a template that is tagged with `t` or `th`. */
interface Message {
	/** What a table knows it by. */
	key: string;
	/** What is replaced: of `th` its template; `t` goes with its tag, for what is left of it is a plain template. */
	template: Syntax;
	/** What is filled in, in this order. */
	values: readonly Syntax[];
}

/**
 * The messages of a module.
 *
 * @param code TypeScript or JavaScript.
 */
export function messagesOf(code: string): Message[] {
	if (!/\bth?`/.test(code)) return [];
	const found: Message[] = [];
	visit(parseSync('module.ts', code).program as unknown as Syntax, ({ type, start, tag, quasi }) => {
		if (type !== 'TaggedTemplateExpression') return;
		const { name } = tag as { name?: string };
		if (name !== 't' && name !== 'th') return;
		const template = quasi as Syntax;
		const whole = name === 't' ? { ...template, start } : template;
		const texts = (template.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
		const key = spaced(texts.reduce((text, part, index) => `${text}{${index}}${part}`));
		found.push({ key, template: whole, values: template.expressions as Syntax[] });
	});
	return found;
}

/**
 * A module with its messages in another language. What the table lacks stays English.
 *
 * @param missing Is told each message that the table lacks.
 * @throws Error if a translation fills in what its message has not.
 */
export function translateModule(code: string, table: Table, missing: (key: string) => void): string {
	const messages = messagesOf(code);
	const byStart = new Map(messages.map((message) => [message.template.start, message]));
	const starts = [...byStart.keys()].sort((a, b) => a - b);
	/** The code between two places, its templates translated: those inside of others too. */
	const between = (from: number, to: number): string => {
		let written = '';
		let at = from;
		for (const start of starts) {
			const message = byStart.get(start);
			if (message === undefined || start < at || start >= to) continue;
			const translation = table.get(message.key);
			if (translation === undefined) missing(message.key);
			written += code.slice(at, start) + template(message, translation ?? message.key);
			at = message.template.end;
		}
		return written + code.slice(at, to);
	};
	const template = ({ key, values }: Message, words: string) => {
		const filled = words
			.split(/\{(\d+)\}/)
			.map((part, index) => {
				if (index % 2 === 0) return part.replace(/[`\\]|\$(?=\{)/g, '\\$&');
				const value = values[Number(part) - 1];
				if (value === undefined) throw new Error(`'${words}' fills in {${part}}, which '${key}' has not.`);
				return `\${${between(value.start, value.end)}}`;
			})
			.join('');
		return `\`${filled}\``;
	};
	return between(0, code.length);
}

function visit(syntax: Syntax, see: (syntax: Syntax) => void): void {
	see(syntax);
	for (const part of Object.values(syntax).flat()) {
		if (typeof part === 'object' && part !== null && 'type' in part) visit(part as Syntax, see);
	}
}
