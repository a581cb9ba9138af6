import { expect, test } from 'vitest';
import { keepUnits } from '../../../src/guide/typographic.ts';

const visible = (text: string) => keepUnits(text).replaceAll('\u00a0', '_');

test('a number stays with its unit, and sets with their repetitions', () => {
	expect(visible('3 × 8–10 at 70 % of your maximum')).toBe('3_×_8–10 at 70_% of your maximum');
	expect(visible('rest 90 s, then 2½ min')).toBe('rest 90_s, then 2½_min');
});

test('words that begin like a unit stay as they are', () => {
	expect(visible('4 minutes, 2 sessions, 3 hard runs')).toBe('4 minutes, 2 sessions, 3 hard runs');
});
