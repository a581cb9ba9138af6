/** A brand lays its `site.yaml` over the default one. */
import { describe, expect, test } from 'vitest';
import { loadSettings, type SettingsFile } from '../../../src/brand/site-settings.ts';

const standard = {
	path: 'content/site.yaml',
	text: [
		'name: Cairn', // 1
		'tagline: Strength for ultrarunners', // 2
		'url: https://example.org/', // 3
		'colors: { accent: "#b5451b" }', // 4
		'logo: { src: logo.svg, alt: Cairn }', // 5
		'paper: [a4, letter]', // 6
		'publish:', // 7
		'  methods: [guide, ultra-legs]', // 8
		'  equipment: [home, gym]', // 9
	].join('\n'),
} satisfies SettingsFile;
const brand = (...lines: string[]): SettingsFile => ({ path: '../acme/site.yaml', text: lines.join('\n') });
const idsOf = () => ['guide', 'ultra-legs'];

describe('layers', () => {
	test('the default alone', () => {
		const { site, problems } = loadSettings([standard], idsOf);
		expect(problems).toEqual([]);
		expect(site).toEqual({
			name: 'Cairn',
			tagline: 'Strength for ultrarunners',
			url: 'https://example.org/',
			colors: { accent: '#b5451b' },
			logo: { src: 'logo.svg', alt: 'Cairn' },
			language: 'en',
			weekStart: 'monday',
			units: 'kg',
			paper: ['a4', 'letter'],
			publish: {
				methods: ['guide', 'ultra-legs'],
				equipment: ['home', 'gym'],
				seasons: [8, 12, 16, 20, 24],
			},
			handbook: false,
			allowMdx: false,
			attribution: true,
		});
	});

	test('our logo is not for a brand, but what is said of it is for a brand that has its own', () => {
		const logo = (own: SettingsFile) => loadSettings([standard, own], idsOf).site?.logo;
		expect(logo(brand('name: Acme'))).toBeUndefined();
		expect(logo({ ...brand('name: Acme'), logo: true })).toEqual({ src: 'logo.svg', alt: 'Cairn' });
		expect(logo(brand('logo: { src: acme.svg }'))).toEqual({ src: 'acme.svg', alt: 'Cairn' });
	});

	test('the handbook for coaches is not for a brand that does not ask for it', () => {
		const withHandbook = { ...standard, text: `${standard.text}\nhandbook: true` };
		const handbook = (...files: SettingsFile[]) => loadSettings(files, idsOf).site?.handbook;
		expect(handbook(withHandbook)).toBe(true);
		expect(handbook(withHandbook, brand('name: Acme'))).toBe(false);
		expect(handbook(withHandbook, brand('handbook: true'))).toBe(true);
	});

	test('nor does what we say at the foot of our own pages', () => {
		const withFooter = { ...standard, text: `${standard.text}\nfooter: Copy it, share it.` };
		const footer = (...files: SettingsFile[]) => loadSettings(files, idsOf).site?.footer;
		expect(footer(withFooter)).toBe('Copy it, share it.');
		expect(footer(withFooter, brand('name: Acme'))).toBeUndefined();
		expect(footer(withFooter, brand('footer: Ask me.'))).toBe('Ask me.');
	});

	test('what the brand says replaces what the default says', () => {
		const { site } = loadSettings([standard, brand('name: Acme', 'weekStart: sunday')], idsOf);
		expect(site).toMatchObject({ name: 'Acme', weekStart: 'sunday', tagline: 'Strength for ultrarunners' });
	});

	test('of a group of fields, only those that the brand writes', () => {
		const { site } = loadSettings([standard, brand('publish:', '  methods: [guide]')], idsOf);
		expect(site?.publish).toMatchObject({ methods: ['guide'], equipment: ['home', 'gym'] });
	});

	test('a list as a whole', () => {
		const { site } = loadSettings([standard, brand('paper: [letter]')], idsOf);
		expect(site?.paper).toEqual(['letter']);
	});

	test('a new group', () => {
		const { site } = loadSettings([standard, brand('coach: { name: Anna }')], idsOf);
		expect(site?.coach).toEqual({ name: 'Anna' });
	});

	test('an empty field leaves the default', () => {
		const { site } = loadSettings([standard, brand('name: Acme', 'tagline:')], idsOf);
		expect(site).toMatchObject({ name: 'Acme', tagline: 'Strength for ultrarunners' });
	});

	test('an empty file beside a logo changes nothing', () => {
		expect(loadSettings([standard, { ...brand(''), logo: true }], idsOf).site).toEqual(
			loadSettings([standard], idsOf).site,
		);
	});

	test('three layers, the last one on top', () => {
		const { site } = loadSettings(
			[standard, brand('name: Acme', 'units: lb'), { path: 'third.yaml', text: 'name: Third' }],
			idsOf,
		);
		expect(site).toMatchObject({ name: 'Third', units: 'lb' });
	});
});

describe('a problem names the file and the line that wrote the field', () => {
	const told = (...files: SettingsFile[]) =>
		loadSettings(files, idsOf).problems.map(
			({ file, line, field, message, fix }) => `${file}:${line} ${field}: ${message} — ${fix}`,
		);

	test('in the brand', () => {
		expect(told(standard, brand('name: Acme', '', 'colors: { accent: orange }'))).toEqual([
			'../acme/site.yaml:3 colors.accent: not a colour — write it as "#d9542b", in quotes',
		]);
	});

	test('in the default, though there is a brand', () => {
		const wrong = { ...standard, text: standard.text.replace('"#b5451b"', 'orange') };
		expect(told(wrong, brand('name: Acme'))).toEqual([
			'content/site.yaml:4 colors.accent: not a colour — write it as "#d9542b", in quotes',
		]);
	});

	test('in the default, though the brand writes another field of the same group', () => {
		const wrong = { ...standard, text: standard.text.replace('[home, gym]', '[home, gim]') };
		expect(told(wrong, brand('publish:', '  methods: [guide]'))).toEqual([
			"content/site.yaml:9 publish.equipment[1]: 'gim' is not known here — did you mean 'gym'?",
		]);
	});

	test('in the brand, though the default writes the field too', () => {
		expect(told(standard, brand('publish:', '  equipment: [gym, hom]'))).toEqual([
			"../acme/site.yaml:2 publish.equipment[1]: 'hom' is not known here — did you mean 'home'?",
		]);
	});

	test('an unknown field, near a known one', () => {
		expect(told(standard, brand('name: Acme', 'color: { accent: "#123456" }'))).toEqual([
			"../acme/site.yaml:2 color: unknown field — did you mean 'colors'?",
		]);
	});

	test('an unknown field of a group', () => {
		expect(told(standard, brand('colors:', '  acent: "#123456"'))).toEqual([
			"../acme/site.yaml:2 colors.acent: unknown field — did you mean 'accent'?",
		]);
	});

	test('a group without what it needs', () => {
		expect(told(standard, brand('coach:', '  about: Runs far.'))).toEqual([
			"../acme/site.yaml:1 coach.name: is missing — add 'name' (string)",
		]);
	});

	test('a method that does not exist', () => {
		expect(told(standard, brand('publish:', '  methods: [gide]'))).toEqual([
			"../acme/site.yaml:2 publish.methods[0]: there is no 'gide' in methods — did you mean 'guide'?",
		]);
	});

	test('what nobody wrote is missing where the last word is', () => {
		const nameless = { ...standard, text: standard.text.replace('name: Cairn\n', '') };
		expect(told(nameless)).toEqual(["content/site.yaml:1 name: is missing — add 'name' (string)"]);
		expect(told(nameless, brand('units: lb'))).toEqual([
			"../acme/site.yaml:1 name: is missing — add 'name' (string)",
		]);
	});

	test('bad YAML, in whichever file', () => {
		const { site, problems } = loadSettings([standard, brand('name: Acme', 'name: Twice')], idsOf);
		expect(site).toBeUndefined();
		expect(problems).toMatchObject([{ file: '../acme/site.yaml', line: 2, fix: 'keep one of the two' }]);
	});

	test('no file at all', () => {
		const { site, problems } = loadSettings([], idsOf);
		expect(site).toBeUndefined();
		expect(problems).toMatchObject([{ file: 'content/site.yaml', message: 'is missing' }]);
	});
});

describe('values', () => {
	const ok = (...lines: string[]) => loadSettings([standard, brand(...lines)], idsOf).problems.length === 0;

	test.each(['"#d9542b"', '"#D9542B"', '"#fa0"'])('%s is a colour', (accent) => {
		expect(ok(`colors: { accent: ${accent} }`)).toBe(true);
	});
	test.each(['"d9542b"', '"#d9542"', '"#12345678"', 'red', '"rgb(0, 0, 0)"'])('%s is none', (accent) => {
		expect(ok(`colors: { accent: ${accent} }`)).toBe(false);
	});

	test.each(['https://example.org', 'http://localhost:4321/x/', 'https://example.org/coach/anna/'])(
		'%s is an address',
		(url) => {
			expect(ok(`url: ${url}`)).toBe(true);
		},
	);
	test.each(['example.org', 'ftp://example.org', '/coach/anna/'])('%s is none', (url) => {
		expect(ok(`url: ${url}`)).toBe(false);
	});

	test.each(['logo.svg', 'brand/mark.png'])('%s is a picture', (src) => {
		expect(ok(`logo: { src: ${src}, alt: "" }`)).toBe(true);
	});
	test.each(['/logo.svg', '../logo.svg', 'https://example.org/logo.svg', 'logo.exe'])('%s is none', (src) => {
		expect(ok(`logo: { src: "${src}", alt: "" }`)).toBe(false);
	});
});
