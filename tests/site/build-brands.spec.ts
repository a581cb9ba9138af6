/** `npm run build:brands`: every brand a whole site under its own name, and one that is wrong keeps none from being built. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { filesOf } from './built-site.ts';

/** As few sheets as there can be: how many there are makes no difference to the command. */
const few = 'paper: [a4]\npublish: { methods: [guide], equipment: [bodyweight], seasons: [] }\n';
const brands = {
	one: `name: One Mile\nurl: https://one.test/\n${few}`,
	two: `name: Two Summits\nurl: https://two.test/strength/\n${few}`,
	wrong: 'name: Wrong Way\nurl: https://wrong.test/\ncolors: { accent: red }\n',
};

test('brands are built each for itself, and what is wrong with one is said at the end', () => {
	test.setTimeout(300_000);
	const place = mkdtempSync(join(tmpdir(), 'cairn-brands-'));
	try {
		for (const [name, settings] of Object.entries(brands)) {
			mkdirSync(join(place, 'brands', name), { recursive: true });
			writeFileSync(join(place, 'brands', name, 'site.yaml'), settings);
		}
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
			scripts: Record<string, string>;
		};
		const command = `${scripts['build:brands'] ?? ''} ${place}/brands/* --out ${place}/out`;
		const { status, stdout } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });

		expect(stdout).toMatch(/^one: built\.\ntwo: built\.\nwrong: failed\.\n/);
		expect(stdout).toMatch(/^one +\d+ +\d+ \(\d+ kept\) +\d+ s +100 %$/m);
		expect(stdout).toMatch(
			/\n\nwrong\n {2}\S+\/wrong\/site\.yaml:3 colors\.accent: not a colour — .*\n[^]*\n1 brand of 3 failed\.\n$/,
		);
		expect(status).toBe(1);

		expect(existsSync(join(place, 'out/wrong'))).toBe(false);
		const site = (name: string) => join(place, 'out', name);
		const named = (name: string) => filesOf(site(name)).filter((path) => !/^(_astro|pagefind)\//.test(path));
		expect(named('two')).toEqual(named('one'));
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
		expect(readFileSync(join(site('two'), 'index.html'), 'utf8')).toContain('href="/strength/exercises/"');
	} finally {
		rmSync(place, { recursive: true, force: true });
	}
});
