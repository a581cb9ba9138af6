/** The checker that the properties trust is itself tried on weeks whose faults are plain. */
import { expect, test } from 'vitest';
import { unmet, waysToPlace, type Demands, type PlainDay } from '../../fixtures/independent-rules.ts';

const all: Demands = {
	circular: true,
	shareDay: true,
	keepEasy: true,
	clearBefore: true,
	easyAfter: true,
	spacing: true,
	apart: true,
	raceClear: true,
};
const heavy = { routine: 'lower-body', stress: 'heavy-lower' };
const light = { routine: 'mountain-legs', stress: 'light-lower' };
const quiet = { routine: 'core', stress: 'core' };

/** `quality: heavy` for each day, separated by commas. */
function days(words: string): PlainDay[] {
	const kinds: Record<string, { routine: string; stress: string }> = {
		heavy,
		light,
		quiet,
		ultra: { ...heavy, routine: 'ultra-legs' },
	};
	return words.split(', ').map((word) => {
		const [run = '', ...sessions] = word.split(' ');
		return { run, sessions: sessions.flatMap((name) => kinds[name] ?? []) };
	});
}

test.each([
	['rest quiet, quality heavy, easy, medium-long light, easy, long, easy', []],
	['rest, quality, easy, medium-long heavy, easy, hike, easy', ['shareDay']],
	['rest heavy, hike, easy, easy, easy, hike, easy', ['easyAfter', 'keepEasy']],
	['rest, quality, easy light, easy, easy, long, easy', ['keepEasy']],
	['rest, easy, easy, easy, quality light, long, easy', ['clearBefore']],
	['long, easy, easy, easy, easy, easy, quality light', ['clearBefore']],
	['quality heavy, quality heavy, easy, easy, easy, hike, hike', ['easyAfter', 'spacing']],
	['quality heavy, easy, easy, hike, easy, hike, quality heavy', ['easyAfter', 'spacing']],
	['rest, quality ultra light, easy, easy, easy, hike, easy', ['apart']],
	['rest, hike light, easy, easy, easy, race, easy', ['raceClear']],
	['rest, hike, easy quiet, easy, easy, race, easy', ['raceClear']],
	['rest, hike quiet, easy, easy, easy, race, easy', []],
	['rest, hike, easy, easy, easy, race quiet, easy', ['raceClear']],
])('%s', (words, names) => {
	expect(unmet(days(words), all).sort()).toEqual(names);
});

test('a week that comes once has no corner', () => {
	const plan = days('long, easy, easy, easy, easy, easy, quality heavy');
	expect(unmet(plan, { ...all, circular: false })).toEqual([]);
});

test('seven days hold one session in 7 ways, two in 42, four in 840', () => {
	expect([1, 2, 4].map((count) => waysToPlace(count).length)).toEqual([7, 42, 840]);
});
