/** `npm run brand:new ../acme`: asks five questions, or takes their answers as flags, and writes a brand's folder. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { brandFiles, questions, type BrandAnswers } from '../brand/new-brand.ts';

const names = Object.keys(questions) as (keyof BrandAnswers)[];
const flags = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));

try {
	const { positionals, values } = parseArgs({ allowPositionals: true, options: flags });
	const [folder] = positionals;
	if (folder === undefined) throw new Error('Name the folder to make: npm run brand:new ../acme');
	if (existsSync(folder) && readdirSync(folder).length > 0)
		throw new Error(`${folder} is not empty. Name a new folder; nothing was written.`);

	const files = brandFiles(await answersFrom(values));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	mkdirSync(join(folder, 'public'), { recursive: true });
	console.log(
		`\nWrote ${folder}: ${Object.keys(files).join(', ')}.\n\n  Check it:  npm run brand:check ${folder}\n  See it:    BRAND=${folder} npm start`,
	);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** Asks for what the flags leave open. Nobody is asked where nobody can answer. */
async function answersFrom(given: Readonly<Record<string, unknown>>): Promise<BrandAnswers> {
	const answers: Partial<Record<keyof BrandAnswers, string>> = {};
	const faults: string[] = [];
	const ask = process.stdin.isTTY
		? createInterface({ input: process.stdin, output: process.stdout })
		: undefined;
	try {
		for (const name of names) {
			const { text, otherwise, fault } = questions[name];
			const flag = given[name];
			if (typeof flag === 'string') {
				const wrong = fault(flag);
				if (wrong !== undefined) faults.push(`--${name}: '${flag}' is ${wrong}`);
				answers[name] = flag;
				continue;
			}
			answers[name] = otherwise;
			while (ask !== undefined) {
				const answer = (await ask.question(`${text} [${otherwise}]: `)).trim() || otherwise;
				const wrong = fault(answer);
				answers[name] = answer;
				if (wrong === undefined) break;
				console.log(`  That is ${wrong}.`);
			}
		}
	} finally {
		ask?.close();
	}
	if (faults.length > 0) throw new Error(faults.join('\n'));
	return answers as BrandAnswers;
}
