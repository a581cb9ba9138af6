/**
 * `npm run brand:check ../acme`: every problem of a brand, what it changes of the guide, and what has changed of ours
 * under it. With `-- --accept` it notes that you have looked.
 */
import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { driftSince, lockFile, lockOf, lockSchema, type BrandLock } from '../brand/brand-lock.ts';
import { strayEntries } from '../brand/stray-entries.ts';
import { counted } from '../guide/list-words.ts';
import { formatProblem, sortProblems } from '../guide/problem.ts';
import { brandReport } from '../brand/brand-report.ts';

const lockHead = '# What ours was when you last looked: written by brand:check -- --accept.\n';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { accept: { type: 'boolean', default: false } },
});
const [brand] = positionals;
if (brand === undefined) fail('Name the folder of the brand: npm run brand:check ../acme');
// A link in its place could lead the note anywhere.
if (lstatSync(join(brand, lockFile), { throwIfNoEntry: false })?.isSymbolicLink())
	fail(`${join(brand, lockFile)} is a link to another place: remove it.`);
if (!statSync(brand, { throwIfNoEntry: false })?.isDirectory()) fail(`There is no folder ${brand}.`);

// As its build reads it: in its own language, which is bound before what has words in it is loaded.
process.env.BRAND = brand;
await import('../language/bind-language.ts');
const { settingsFiles } = await import('../brand/current.ts');
const { checkTypefaces } = await import('../typefaces/check-typefaces.ts');
const { checkContent } = await import('./content.ts');
const { warnings } = await import('./describe.ts');

const { site, brand: changes, files, plans, ...checked } = checkContent('content', brand);
const typefaces = checkTypefaces(settingsFiles('content', brand));
const problems = [...checked.problems, ...typefaces.problems];
for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
for (const unseen of typefaces.unseen) console.warn(`Mind: ${unseen}`);
for (const stray of strayEntries(brand)) console.warn(`Mind: ${stray}`);
if (site !== undefined) for (const warning of warnings(site)) console.warn(`Mind: ${warning}`);
if (changes !== undefined) {
	const lock = readLock(join(brand, lockFile));
	const drift = values.accept ? [] : driftSince(lock, changes);
	console.log(brandReport(changes, drift, relative(process.cwd(), brand) || brand));
	if (values.accept && problems.length === 0) {
		writeFileSync(join(brand, lockFile), `${lockHead}${stringify(lockOf(changes))}`);
		console.log(`Noted in ${join(brand, lockFile)}. Keep that file with the others.`);
	}
}
if (problems.length > 0) {
	console.error(`\n${counted(problems.length, 'problem')}; nothing can be built until they are mended.`);
	process.exitCode = 1;
} else console.log(`\nThe brand is sound: ${files} files, ${plans} plans.`);

function readLock(path: string): BrandLock {
	const lock = existsSync(path) ? lockSchema.safeParse(parsed(path)).data : undefined;
	if (lock === undefined && existsSync(path))
		console.warn(`Mind: ${path} cannot be read, as if there were none. Write it again with -- --accept.`);
	return lock ?? { replaced: {}, overridden: {} };
}

function parsed(path: string): unknown {
	try {
		return parse(readFileSync(path, 'utf8'));
	} catch {
		return undefined;
	}
}

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}
