/** `npm run build:brands`: every brand a whole site under its own name, and one that is wrong keeps none from being built. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { filesOf } from './built-site.ts';

/** As few sheets as there can be: how many there are makes no difference to the command. */
const few = 'paper: [a4]\npublish: { methods: [guide], equipment: [bodyweight], seasons: [] }\n';
const files = {
	'one/site.yaml': `name: One Mile\nurl: https://one.test/\n${few}`,
	'two/site.yaml': `name: Two Summits\nurl: https://two.test/strength/\n${few}`,
	'two/content/pages/way.md':
		'---\ntitle: The way\nsummary: How we go.\n---\n\n![A path to a summit](/files/way.svg)\n',
	'two/public/files/way.svg':
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 20 20 0l20 20z"/></svg>',
	'wrong/site.yaml': 'name: Wrong Way\nurl: https://wrong.test/\ncolors: { accent: red }\n',
};
/** Always the same: what builds keep for a brand goes by where it stands. */
const place = '.cairn/test-brands';

test('brands are built each for itself, and what is wrong with one is said at the end', () => {
	test.setTimeout(300_000);
	rmSync(place, { recursive: true, force: true });
	try {
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(join(place, 'brands', dirname(path)), { recursive: true });
			writeFileSync(join(place, 'brands', path), text);
		}
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
			scripts: Record<string, string>;
		};
		const command = `${scripts['build:brands'] ?? ''} ${place}/brands/* --out ${place}/out`;
		const { status, stdout } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });

		// They are built side by side.
		const said = ['one: built.', 'two: built.', 'wrong: failed.'];
		expect(stdout.split('\n').slice(0, 3).sort()).toEqual(said);
		expect(stdout).toMatch(/^one +\d+ +\d+ \(\d+ kept\) +\d+ s +100 %$/m);
		expect(stdout).toMatch(
			/\n\nwrong\n {2}\S+\/wrong\/site\.yaml:3 colors\.accent: not a colour — .*\n[^]*\n1 brand of 3 failed\.\n$/,
		);
		expect(status).toBe(1);

		expect(existsSync(join(place, 'out/wrong'))).toBe(false);
		const site = (name: string) => join(place, 'out', name);
		const named = (name: string) => filesOf(site(name)).filter((path) => !/^(_astro|pagefind)\//.test(path));
		const ofItsOwn = ['files/way.svg', 'pages/way/index.html', 'social/pages/way.png'];
		expect(named('two').filter((path) => !ofItsOwn.includes(path))).toEqual(named('one'));
		expect(named('one')).toEqual(
			expect.arrayContaining(['guide.pdf', 'index.html', 'sitemap.xml', 'sw.js', 'icons/192.png']),
		);
		expect(filesOf(site('one'))).toContain('pagefind/pagefind.js');
		for (const [name, own, other] of [
			['one', 'One Mile', 'Two Summits'],
			['two', 'Two Summits', 'One Mile'],
		] as const) {
			for (const page of named(name).filter((path) => path.endsWith('.html'))) {
				const html = readFileSync(join(site(name), page), 'utf8');
				expect(html, `${name} ${page}`).toContain(own);
				expect(html, `${name} ${page}`).not.toContain(other);
			}
		}
		const page = readFileSync(join(site('two'), 'pages/way/index.html'), 'utf8');
		expect(page).toContain('href="/strength/exercises/"');
		expect(page).toMatch(
			/<img [^>]*src="\/strength\/files\/way\.svg" alt="A path to a summit" width="40" height="20"/,
		);
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
});
