/**
 * `npm run bench`: the measurements, as tables. Timings depend on the machine and on what else it does; sizes and
 * counts do not.
 */
import { rmSync } from 'node:fs';
import { addressOf } from '../../src/brand/address.ts';
import { checkContent } from '../../src/commands/content.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { charts } from './charts.ts';
import { measureCommands } from './commands.ts';
import { exercises, muscleMaps } from './figures.ts';
import { type Rows, timeOf } from './measure.ts';
import { pages } from './pages.ts';
import { planner } from './planner.ts';
import { sheets } from './sheets.ts';
import { sideBySide } from './starlight/side-by-side.ts';

const outDir = '.cairn/bench-site';
const { guide, site } = checkContent('content', process.env.BRAND);
if (guide === undefined || site === undefined)
	throw new Error('The content has problems: run npm run check.');

const { base } = addressOf(site.url);
const { rows: commands, ...builds } = measureCommands(outDir);
const tables: Record<string, Rows> = {
	Commands: commands,
	Planner: planner(guide, site),
	'Drawn exercises': exercises(guide),
	'Seasons and weeks as pictures': charts(guide, site),
	'Week sheets on A4': await sheets(guide, site, outDir),
	'Muscle maps': muscleMaps(guide),
	'Pages (gzipped, without fonts)': pages(outDir, base),
};
for (const [title, rows] of Object.entries(tables)) print(title, Object.entries(rows));

const search = await timeOf(() => indexSite(outDir, guide, site));
print('The same pages in Starlight', [
	['', site.name, 'Starlight'],
	...(await sideBySide({ folder: outDir, base }, { ...builds, search })),
]);
rmSync(outDir, { recursive: true });

/** A table: each row begins with what was measured. */
function print(title: string, rows: readonly (readonly string[])[]): void {
	const width = Math.max(...rows.map(([name = '']) => name.length));
	console.log(`\n${title}`);
	for (const [name = '', ...values] of rows)
		console.log(`  ${name.padEnd(width)}${values.map((value) => value.padStart(12)).join('')}`);
}
