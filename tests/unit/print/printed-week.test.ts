/** A sheet that says anything else than its plan is noticed by those who read it back. */
import { expect, test } from 'vitest';
import { createPrinter } from '../../../src/print/printer.ts';
import type { SheetLine } from '../../../src/print/session-table.ts';
import { weekSheet } from '../../../src/print/week-sheet.ts';
import { planWeek } from '../../../src/planner/week.ts';
import { readWeek } from '../../fixtures/printed-week.ts';
import { pagesOf } from '../../fixtures/read-pdf.ts';
import { guide, site } from '../../fixtures/real-guide.ts';

const plan = planWeek(guide, {
	method: 'guide',
	phase: 'base',
	equipment: 'gym',
	sessions: 2,
	weekStart: 'monday',
});
const printer = createPrinter();

/** What is found on a sheet whose second session has these lines. */
function read(changed: (lines: SheetLine[]) => SheetLine[]) {
	const sheet = weekSheet(plan, guide, site, {
		paper: 'a4',
		pageUrl: `https://example.org/plans/${plan.id}/`,
		disclaimer: 'This is not medical advice.',
	});
	const sessions = sheet.sessions.map((session, index) =>
		index === 1 ? { ...session, lines: changed(session.lines) } : session,
	);
	const [page = ''] = pagesOf(printer.print('week', { ...sheet, sessions }, plan.id));
	const facts = 'Phase Base Method The guide’s way Kit Gym Time 79–89 min';
	return readWeek(page, plan, guide, { facts, unit: 'kg', referring: false });
}
const first = (change: (line: SheetLine) => Partial<SheetLine>) => (lines: SheetLine[]) =>
	lines.map((line, index) => (index === 0 ? { ...line, ...change(line) } : line));

test('the right sheet is right', () => {
	expect(read((lines) => lines)).toEqual({ tables: 3, rows: 5 + 3 + 5, references: [] });
});

test.each<[string, (lines: SheetLine[]) => SheetLine[], RegExp]>([
	[
		'two lines swapped',
		([a, b, ...others]) => [b, a, ...others].filter((one) => one !== undefined),
		/next row/,
	],
	['a line gone', (lines) => lines.slice(1), /next row/],
	['a line too many', (lines) => [...lines, ...lines.slice(0, 1)], /the next session/],
	['no side', first(({ dose }) => ({ dose: dose.replace(/ per.*/, '') })), /8–10 reps per leg 70/],
	['a side', first(({ dose }) => ({ dose: dose.replace('leg', 'side') })), /should follow/],
	['a set more', first(({ dose }) => ({ dose: dose.replace('3', '4') })), /should follow/],
	['seconds for reps', first(({ dose }) => ({ dose: dose.replace('reps', 's') })), /should follow/],
	['another rest', first(() => ({ rest: '90\u00a0s' })), /2 min” should follow/],
	['less of it', first(({ intensity }) => ({ intensity: intensity.slice(1) })), /70–75 % of max/],
	['a note', first(() => ({ note: 'Slowly' })), /should follow, not “Slowly/],
	['another exercise', first(() => ({ name: 'Squat' })), /Bulgarian split squat/],
])('noticed: %s', (_, changed, error) => {
	expect(() => read(changed)).toThrow(error);
});
