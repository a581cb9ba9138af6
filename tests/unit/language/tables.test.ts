/** Each language says every message of the interface, and nothing else. */
import { expect, test } from 'vitest';
import { languages, type Language } from '../../../src/language/languages.ts';
import { readTable } from '../../../src/language/read-table.ts';
import { messagesOfSource } from '../../fixtures/messages.ts';

const others = (Object.keys(languages) as Language[]).filter((language) => language !== 'en');
const messages = messagesOfSource();
const fillIns = (text: string) => [...new Set(text.match(/\{\d+\}/g))].sort();

test('the source has messages', () => {
	expect(messages.get('Skip to the text')).toEqual(['src/layouts/Page.astro']);
	expect(messages.size).toBeGreaterThan(500);
});

for (const language of others) {
	const table = readTable(language);

	test(`${language} has every message`, () => {
		const missing = [...messages].filter(([message]) => !table.has(message));
		expect(missing.map(([message, files]) => `${files.join(', ')}: ${JSON.stringify(message)}`)).toEqual([]);
	});

	test(`${language} has no message that nothing says any more`, () => {
		expect([...table.keys()].filter((message) => !messages.has(message))).toEqual([]);
	});

	test(`${language} fills in what the message fills in`, () => {
		const wrong = [...table].filter(([message, words]) => fillIns(message).join() !== fillIns(words).join());
		expect(wrong).toEqual([]);
	});
}
