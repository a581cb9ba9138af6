/** A new brand is sound at once; its check says what it changes, and what has changed under it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { driftSince, lockOf } from '../../../src/brand/brand-lock.ts';
import { brandReport } from '../../../src/brand/brand-report.ts';
import { readContent, settingsFiles } from '../../../src/brand/current.ts';
import { brandFiles } from '../../../src/brand/new-brand.ts';
import { strayEntries } from '../../../src/brand/stray-entries.ts';
import { checkTypefaces } from '../../../src/typefaces/check-typefaces.ts';
import { brandFolder, wallSit } from '../../fixtures/brand-folder.ts';
import { contentFolder, root } from '../../fixtures/places.ts';

function run(command: string, ...given: string[]) {
	const { status, stdout, stderr } = spawnSync(
		join(root, 'node_modules/.bin/node'),
		[`src/commands/${command}.ts`, ...given],
		{ cwd: root, encoding: 'utf8', input: '' },
	);
	return { status, stdout, stderr };
}
const newFolder = () => join(mkdtempSync(join(inject('temporaryFolder'), 'new-')), 'acme');

describe('brand:new', () => {
	test('whatever the names are, the folder is sound', () => {
		const answers = {
			name: 'A "quoted" name: #1 \\ & more',
			coach: "Zoë: O'Neil",
			accent: '#0b6e99',
			url: 'https://acme.test/strength/',
			units: 'lb',
		} as const;
		const { problems, site } = readContent(contentFolder, brandFolder(brandFiles(answers)));
		expect(problems).toEqual([]);
		expect(site).toMatchObject({
			name: answers.name,
			coach: { name: answers.coach },
			units: 'lb',
			paper: ['letter'],
			weekStart: 'sunday',
		});
	});

	test('the examples in its remarks are sound, too', () => {
		const files = brandFiles({
			name: 'A',
			coach: 'B',
			accent: '#0b6e99',
			url: 'https://a.test/',
			units: 'kg',
		});
		const all = (files['site.yaml'] ?? '').replace(/^( *)# (?=( *[a-z]\w*:))/gim, '$1');
		const folder = brandFolder({
			...files,
			'site.yaml': all,
			'public/me.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
		});
		const { problems, brand } = readContent(contentFolder, folder);
		expect(problems).toEqual([]);
		expect(brand?.hidden).toHaveLength(2);
		expect(brand?.overridden).toHaveLength(1);
	});

	test('takes flags, asks nobody who cannot answer, and writes over nothing', () => {
		const folder = newFolder();
		expect(run('brand-new', folder, '--name', 'Acme')).toMatchObject({ status: 0, stderr: '' });
		expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toContain('name: "Acme"');
		expect(run('brand-new', folder)).toMatchObject({
			status: 1,
			stderr: `${folder} is not empty. Name a new folder; nothing was written.\n`,
		});
	});

	test('tells every flag that cannot be', () => {
		const folder = newFolder();
		expect(run('brand-new', folder, '--accent', 'red', '--units', 'stone')).toMatchObject({
			status: 1,
			stderr:
				"--accent: 'red' is not a colour: write it as \"#d9542b\", in quotes\n--units: 'stone' is not a unit: write kg or lb\n",
		});
		expect(existsSync(folder)).toBe(false);
	});
});

const files = {
	'site.yaml':
		'name: Acme\nurl: https://acme.test/\nhide: { terms: [rpe] }\noverrides: { exercises: { plank: { dose: { sets: 4 } } } }\npublish: { equipment: [gym], seasons: [] }\n',
	'content/exercises/turkish-get-up.md': wallSit,
};

describe('brand:check', () => {
	test('says what a brand changes, and notes what ours was', () => {
		const folder = brandFolder({ ...files, 'contents/x.md': 'x' });
		const first = run('brand-check', folder);
		expect(first).toMatchObject({ status: 0 });
		expect(first.stderr).toBe("Mind: contents is not read: did you mean 'content'?\n");
		for (const line of [
			/^ {2}exercises\/turkish-get-up {2}\(.*content\/exercises\/turkish-get-up\.md\)$/m,
			/^ {2}terms\/rpe$/m,
			/^ {2}exercises\/plank dose\.sets {2}\(.*site\.yaml:4\)$/m,
			/^Of 2 changes of yours nobody has noted what ours was\..*-- --accept$/m,
			/^The brand is sound: \d+ files, \d+ plans\.$/m,
		])
			expect(first.stdout).toMatch(line);
		expect(run('brand-check', folder, '--accept').status).toBe(0);
		expect(readFileSync(join(folder, 'brand.lock.yaml'), 'utf8')).toMatch(
			/^#.*\nreplaced:\n {2}exercises\/turkish-get-up: \w{12}\noverridden:\n {2}exercises\/plank dose\.sets: "3"\n$/,
		);
	});

	test('headings may be written in the language of the brand, as in its build', () => {
		const inTurkish = wallSit
			.replace('## Set up', '## Hazırlık')
			.replace('## Do it', '## Uygulama')
			.replace('## Make it easier or harder', '## Kolaylaştır veya zorlaştır');
		const folder = brandFolder({
			'site.yaml': 'name: Ayşe\nurl: https://acme.test/\nlanguage: tr\n',
			'content/exercises/duvar-oturusu.md': inTurkish,
		});
		expect(run('brand-check', folder)).toMatchObject({ status: 0, stderr: '' });
	});

	test('problems are told, with a status that says so', () => {
		const { status, stderr } = run('brand-check', join(root, 'tests/fixtures/brands/hostile'));
		expect(status).toBe(1);
		expect(stderr).toContain('tests/fixtures/brands/hostile/site.yaml:14 colors.accent: not a colour');
	});

	test('families that npm does not have are told, and those that nobody can look at', async () => {
		// Knows no package, and does not answer at all when it is asked for one.
		const npm = createServer(({ url = '' }, response) => {
			if (url.includes('out-of-reach')) response.destroy();
			else response.writeHead(404).end('{}');
		}).listen(0, '127.0.0.1');
		await once(npm, 'listening');
		const folder = brandFolder({
			'site.yaml': 'name: Acme 山\nfonts:\n  text: out-of-reach\n  headings: nobody-drew-it\n',
		});
		const check = spawn(join(root, 'node_modules/.bin/node'), ['src/commands/brand-check.ts', folder], {
			cwd: root,
			env: {
				...process.env,
				npm_config_registry: `http://127.0.0.1:${(npm.address() as AddressInfo).port}/`,
				npm_config_fetch_retries: '0',
			},
		});
		let said = '';
		check.stderr.on('data', (part: Buffer) => (said += part.toString()));
		const [status] = (await once(check, 'close')) as [number];
		npm.close();
		expect(status).toBe(1);
		expect(said).toMatch(
			/^.*site\.yaml:4 fonts\.headings: npm has no @fontsource-variable\/nobody-drew-it and .* — look the family up/m,
		);
		expect(said).toMatch(
			/^Mind: .*site\.yaml:3 fonts\.text: 'out-of-reach' could not be fetched from npm — connect to the network/m,
		);
		expect(existsSync(join(root, '.cairn/fonts/nobody-drew-it'))).toBe(false);
	});

	test('letters that no font of the sheets has are told', () => {
		const folder = brandFolder({ 'site.yaml': 'tagline: Güç, δύναμη, сила\nname: Acme 山岳\n' });
		expect(checkTypefaces(settingsFiles(contentFolder, folder))).toMatchObject({
			unseen: [],
			problems: [{ line: 2, field: 'name', message: 'the fonts of the sheets have no “山”, “岳”' }],
		});
	});

	test('a folder that is not there', () => {
		expect(run('brand-check', 'nowhere')).toMatchObject({
			status: 1,
			stderr: 'There is no folder nowhere.\n',
		});
	});
});

test('what has changed of ours is told with what it was', () => {
	const { brand } = readContent(contentFolder, brandFolder(files));
	if (brand === undefined) throw new Error('no brand');
	const lock = lockOf(brand);
	expect(driftSince(lock, brand)).toEqual([]);
	const drift = driftSince(
		{ replaced: { 'exercises/turkish-get-up': 'then' }, overridden: { 'exercises/plank dose.sets': '2' } },
		brand,
	);
	expect(drift.map(({ what, state, was, is }) => [what, state, was, is])).toEqual([
		['exercises/turkish-get-up', 'changed', undefined, undefined],
		['exercises/plank dose.sets', 'changed', '2', '3'],
	]);
	expect(brandReport(brand, drift, '../acme')).toMatch(
		/Look at these: ours has changed since you did:\n {2}exercises\/turkish-get-up {2}\(.*\)\n {2}exercises\/plank dose\.sets: was 2, is 3 {2}\(.*\)\n\nWhen you have looked: npm run brand:check \.\.\/acme -- --accept$/,
	);
});

test('the smallest copy is a name and a colour', () => {
	const folder = join(root, 'tests/fixtures/brands/minimal');
	const { problems, site } = readContent(contentFolder, folder);
	expect(problems).toEqual([]);
	expect(site?.name).toBe('Minimal Miles');
	expect(strayEntries(folder)).toEqual([]);
});
