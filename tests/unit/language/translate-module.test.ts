/** A module in another language is the same module with other words. */
import { describe, expect, test } from 'vitest';
import { translateModule } from '../../../src/language/translate-module.ts';

const table = new Map([
	['Rest', 'Pause'],
	['{1} of {2}', '{2}, davon {1}'],
	['{1} sets', '{1} Sätze'],
	['A <em>must</em>.', 'Ein <em>Muss</em>.'],
	['Say', 'Sag `${ja}` \\'],
	['Gone', 'Nie'],
]);
const inGerman = (code: string) => {
	const missing: string[] = [];
	const translated = translateModule(code, table, (key) => missing.push(key));
	return { translated, missing };
};

describe('a module', () => {
	test('gets its messages translated, needs no tag for them any more, and keeps the rest', () => {
		expect(inGerman("const a: string = t`Rest`; // t`Rest`\nconst b = 't`Rest`';").translated).toBe(
			"const a: string = `Pause`; // t`Rest`\nconst b = 't`Rest`';",
		);
	});
	test('may have its values in another order, with messages inside of them', () => {
		expect(inGerman('t`${a + 1} of ${t`${n} sets`}`').translated).toBe('`${`${n} Sätze`}, davon ${a + 1}`');
	});
	test('keeps markup a template of its own kind', () => {
		expect(inGerman('th`A <em>must</em>.`').translated).toBe('th`Ein <em>Muss</em>.`');
	});
	test('cannot be broken by what a translation holds', () => {
		expect(inGerman('t`Say`').translated).toBe('`Sag \\`\\${ja}\\` \\\\`');
	});
	test('says a message over two lines like one', () => {
		expect(inGerman('t`${a} of\n\t\t${b}`').translated).toBe('`${b}, davon ${a}`');
	});
	test('stays English where the table has nothing, and says so', () => {
		expect(inGerman('t`Nothing` + t`Rest`')).toEqual({
			translated: '`Nothing` + `Pause`',
			missing: ['Nothing'],
		});
	});
	test('is refused a translation that fills in too much', () => {
		expect(() => translateModule('t`Gone`', new Map([['Gone', 'Nie {1}']]), () => undefined)).toThrow(
			"'Nie {1}' fills in {1}, which 'Gone' has not.",
		);
	});
});
