/** A brand is data from somebody else: every attack and every mistake is refused with file, line, field and reason. */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/brand/current.ts';
import { formatProblem } from '../../../src/guide/problem.ts';
import { brandFolder } from '../../fixtures/brand-folder.ts';
import { contentFolder, root } from '../../fixtures/places.ts';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

/** What no repository should hold: files that are broken, huge, or lead away. */
const more: Readonly<Record<string, string | Uint8Array>> = {
	'content/pages/code.mdx':
		'---\ntitle: Code\nsummary: A page.\n---\n\nexport const x = process.env;\n\nHello.\n',
	'content/pages/bomb.md': [
		'---',
		'title: &a [x, x, x, x, x, x, x, x, x, x]',
		...['b', 'c', 'd', 'e', 'f'].map(
			(name, index) =>
				`${name}: &${name} [${Array(10)
					.fill(`*${'abcde'[index] ?? ''}`)
					.join(', ')}]`,
		),
		'---',
		'',
		'Boom.',
	].join('\n'),
	'content/pages/deep.md': `---\ntitle: ${'['.repeat(20_000)}\n---\n\nDeep.\n`,
	'content/pages/huge.md': `---\ntitle: Huge\nsummary: A page.\n---\n\n${'word '.repeat(80_000)}`,
	'content/pages/Bad Name.md': '---\ntitle: Bad\nsummary: A page.\n---\n\nHello.\n',
	'content/site.yaml': 'name: Here\n',
	'content/recipes/soup.md': 'Soup.\n',
	'public/app.js': 'alert(1)',
	'public/page.html': '<script>alert(1)</script>',
	'public/_headers': '/*\n  Content-Security-Policy: none\n',
	'public/sw.js': 'self.addEventListener("fetch", () => {})',
	'public/robots.txt': 'User-agent: *\nDisallow: /\n',
	'public/exercises/squat.png': png,
	'public/guide.letter.pdf': '%PDF-1.7',
	'public/fake.png': '<script>alert(1)</script>',
	'public/my photo.png': png,
	'public/big.png': Buffer.concat([png, Buffer.alloc(6_000_000)]),
	'public/broken.svg': '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>',
	'public/html.svg': svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Hi</p></foreignObject>'),
	'public/spy.svg': svg('<image href="https://evil.test/pixel.png" />'),
	'public/style.svg': svg('<style>@import "https://evil.test/a.css";</style>'),
	'public/entity.svg': `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('&x;')}`,
	'public/CNAME': '../evil',
};

let told: string[];
beforeAll(() => {
	const folder = brandFolder();
	cpSync(join(root, 'tests/fixtures/brands/hostile'), folder, { recursive: true });
	for (const [path, content] of Object.entries(more)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	symlinkSync('/etc/passwd', join(folder, 'content/pages/passwd.md'));
	symlinkSync('/etc', join(folder, 'public/etc'));
	told = readContent(contentFolder, folder).problems.map((problem) =>
		formatProblem({ ...problem, file: problem.file.replace(/^.*\/brand-\w+\//, '') }),
	);
}, 30_000);

const isTold = (start: string, reason: string) => {
	const here = told.filter((line) => line.startsWith(`${start} `) || line.startsWith(`${start}: `));
	expect(here.join('\n')).toContain(reason);
};

describe('settings', () => {
	test.each([
		[2, 'name', 'holds < or >'],
		[3, 'tagline', 'holds a line break or a letter that nobody sees'],
		[5, 'coach.name', 'a letter that nobody sees'],
		[6, 'coach.credentials', 'is too long'],
		[7, 'coach.url', 'not a web address'],
		[8, 'coach.picture.src', 'not a picture below public/'],
		[10, 'coach.contact.email', 'not an email address'],
		[11, 'coach.contact.phone', 'not a phone number'],
		[12, 'coach.contact.booking', 'not a web address'],
		[13, 'url', 'not the address of a site'],
		[14, 'colors.accent', 'not a colour'],
		[15, 'logo.src', 'not a picture below public/'],
		[16, 'footer', 'holds < or >'],
		[17, 'disclaimer', 'holds < or >'],
		[18, 'publish.methods[0]', "there is no 'ultra-lags' in methods — did you mean 'ultra-legs'?"],
		[19, 'attribution', 'write true or false'],
		[21, 'hide.exercises[1]', "there is no exercise 'plannk' — did you mean 'plank'?"],
		[22, 'hide.phases', 'unknown field'],
		[25, 'overrides.exercises.squat.secondsPerRep', 'too small'],
		[25, 'overrides.exercises.squat.dosse', "unknown field — did you mean 'dose'?"],
		[26, 'overrides.exercises.../../escape', "there is no exercise '../../escape'"],
		[27, 'style', 'unknown field'],
	])('line %i: %s', (line, field, reason) => {
		isTold(`site.yaml:${line} ${field}`, reason);
	});

	test('what a hidden exercise is needed for', () => {
		isTold(
			'content/routines/compound-strength.mdx:8 exercises[1]',
			"needs the exercise 'deadlift', which hide leaves out",
		);
	});
});

describe('content', () => {
	test.each([
		['script.md:6 text', '<script> is not known here'],
		['image.md:6 text', '<img> is not known here'],
		['link.md:6 text', "the link 'javascript:alert(1)' is no address"],
		['data-link.md:6 text', 'is no address that a page may lead to'],
		['other-host.md:6 text', "the link '//evil.test/' is no address"],
		['expression.md:6 text', 'holds code'],
		['attribute.md:6 text', "takes no '{…}'"],
		['picture.md:6 text', 'does not stand in public/'],
		['layout.md:4 layout', 'unknown field'],
		['code.mdx:2', 'is MDX, which can run code when the site is built'],
		['code.mdx:6 text', 'holds code'],
		['bomb.md:2', 'repeats itself too often'],
		['deep.md:2', 'is nested too deeply'],
		['huge.md:1', 'is too large: 0.4 MB, and 0.3 MB is the most'],
		['Bad Name.md:2', "'Bad Name' cannot be an id"],
		['passwd.md:1', 'is a link to another place'],
	])('pages/%s', (start, reason) => {
		isTold(`content/pages/${start}`, reason);
	});

	test.each([
		['site.yaml:1', 'is read one folder further up'],
		['recipes/soup.md:1', "the folder 'recipes' is not known"],
	])('%s', (start, reason) => {
		isTold(`content/${start}`, reason);
	});
});

describe('public files', () => {
	test.each([
		['app.js:1', 'is no kind of file that a brand may publish'],
		['page.html:1', 'is no kind of file that a brand may publish'],
		['_headers:1', 'is no kind of file that a brand may publish'],
		['sw.js:1', 'is no kind of file that a brand may publish'],
		['robots.txt:1', "would stand where the build writes 'robots.txt' itself"],
		['exercises/squat.png:1', "would stand where the build writes 'exercises' itself"],
		['guide.letter.pdf:1', "would stand where the build writes 'guide.letter.pdf' itself"],
		['fake.png:1', 'is not what .png says'],
		['my photo.png:1', 'has a name that not every host can serve'],
		['big.png:1', 'is too large: 6.0 MB, and 5.0 MB is the most'],
		['broken.svg:1', 'is no SVG'],
		['html.svg:1', 'holds <foreignObject>'],
		['spy.svg:1', "holds the address of something else in 'href'"],
		['style.svg:1', 'holds a style that loads something else'],
		['entity.svg:1', 'defines entities'],
		['CNAME:1', 'is no domain'],
		['etc:1', 'is a link to another place'],
	])('%s', (start, reason) => {
		isTold(`public/${start}`, reason);
	});
});

test('a link in place of site.yaml is not read', () => {
	const folder = brandFolder({ 'other/site.yaml': 'name: Other\n' });
	const linked = brandFolder({ 'site.yaml': { linkTo: join(folder, 'other/site.yaml') } });
	expect(readContent(contentFolder, linked).problems.map(({ message }) => message)).toContain(
		'is a link to another place, which is not followed',
	);
});
