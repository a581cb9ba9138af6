/** What code does with words has to be right for the letters, cases and calendars of each language. */
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Guide } from '../../../src/guide/guide.ts';
import type { SeasonPlan } from '../../../src/schema/plan.ts';

/** Modules as they are in a site of a language. Their messages stay English: only what they do with words differs. */
async function inLanguage(language: 'de' | 'tr') {
	vi.doMock('../../../src/language/language.ts', () => ({ language, locale: language }));
	const [dates, shortDays, inSentence, byWords, doses, terms] = await Promise.all([
		import('../../../src/guide/date-words.ts'),
		import('../../../src/guide/short-day.ts'),
		import('../../../src/guide/in-sentence.ts'),
		import('../../../src/guide/by-words.ts'),
		import('../../../src/guide/dose-words.ts'),
		import('../../../src/guide/remark-terms.ts'),
	]);
	return { ...dates, ...shortDays, ...inSentence, ...byWords, ...doses, ...terms };
}

beforeEach(() => {
	vi.resetModules();
});
// Other files share the modules of this one.
afterAll(() => {
	vi.doUnmock('../../../src/language/language.ts');
	vi.resetModules();
});

describe('in German', () => {
	test('nouns keep their capitals inside a sentence, other words do not', async () => {
		const { inSentence } = await inLanguage('de');
		expect(inSentence('Wettkampfwoche')).toBe('Wettkampfwoche');
		expect(inSentence('Beide Beine')).toBe('beide Beine');
	});
	test('dates have their full stops and their comma', async () => {
		const { shortDate, longDate, datesWords } = await inLanguage('de');
		expect(shortDate('2027-06-07')).toBe('7. Juni');
		expect(longDate('2027-06-12')).toBe('Samstag, 12. Juni 2027');
		expect(datesWords([{ date: '2027-06-07' }, { date: '2027-06-13' }])).toBe('7.–13. Juni');
		expect(datesWords([{ date: '2027-06-28' }, { date: '2027-07-04' }])).toBe('28. Juni – 4. Juli');
	});
	test('half a point has a comma', async () => {
		const { rangeWords } = await inLanguage('de');
		expect(rangeWords({ min: 7, max: 7.5 })).toBe('7–7,5');
	});
});

describe('in Turkish', () => {
	test('a capital İ gets small with its dot, an I without one', async () => {
		const { inSentence } = await inLanguage('tr');
		expect(inSentence('İp atlama')).toBe('ip atlama');
		expect(inSentence('Isınma')).toBe('ısınma');
		expect(inSentence('Nordic curl')).toBe('Nordic curl');
	});
	test('a site’s name gets small in the names of files as in a sentence', async () => {
		vi.doMock('../../../src/language/language.ts', () => ({ language: 'tr', locale: 'tr' }));
		const { downloads } = await import('../../../src/season/downloads.ts');
		const { name } = await downloads.json({ raceDate: '2027-06-12' } as SeasonPlan, {} as Guide, {
			siteName: 'Işık & İnce',
			page: '',
			address: '',
			disclaimer: '',
		});
		expect(name).toBe('ışık-ince-2027-06-12-strength.json');
	});
	test('Friday is not Saturday, however short they are', async () => {
		const { shortDay, weekdayLetter } = await inLanguage('tr');
		expect([shortDay('friday'), shortDay('saturday')]).toEqual(['Cum', 'Cmt']);
		expect(weekdayLetter('wednesday')).toBe('Ç');
	});
	test('ç comes after c, not after z', async () => {
		const { byWords } = await inLanguage('tr');
		expect(['Zıplama', 'Dambıl', 'Çömelme', 'Ip', 'İp'].sort(byWords)).toEqual([
			'Çömelme',
			'Dambıl',
			'Ip',
			'İp',
			'Zıplama',
		]);
	});
	test('a word is explained at the beginning of a sentence too', async () => {
		const { remarkTerms } = await inLanguage('tr');
		const tree = {
			type: 'root',
			children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Isınma önce gelir.' }] }],
		};
		remarkTerms(new Map([['ısınma', 'warm-up']]))(tree);
		expect(tree.children[0]?.children[1]).toMatchObject({ type: 'mdxJsxTextElement', name: 'Term' });
	});
});
