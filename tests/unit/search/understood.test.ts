/** What search understands in another language, it understands in English too: the guide's text is English. */
import { expect, test } from 'vitest';
import { readTable } from '../../../src/language/read-table.ts';
import { languages, type Language } from '../../../src/language/languages.ts';
import { messagesOfSource } from '../../fixtures/messages.ts';

const lists = [...messagesOfSource()]
	.filter(([, files]) =>
		files.some((file) => /search\/(kit-words|printed-records|short-forms)\.ts$/.test(file)),
	)
	.map(([message]) => message)
	.filter((message) => message.includes('; '));

test('there are lists of words', () => {
	expect(lists).toContain('home workout; at home; dumbbell only');
});

for (const language of (Object.keys(languages) as Language[]).filter((one) => one !== 'en')) {
	const table = readTable(language);
	test.each(lists)(`${language} keeps the English words: %s`, (list) => {
		expect(table.get(list)?.split('; ')).toEqual(expect.arrayContaining(list.split('; ')));
	});
}
