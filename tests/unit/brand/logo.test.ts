/** A logo beside `site.yaml` is published with what is in `public/`. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readBrandFolder } from '../../../src/brand/brand-folder.ts';
import { laidFolder, readContent } from '../../../src/brand/current.ts';

const svg = (inside: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 220 40">${inside}</svg>`;
function brandWith(files: Record<string, string>): string {
	const folder = mkdtempSync(join(inject('temporaryFolder'), 'brand-'));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	return folder;
}
const drawn = svg('<path d="M0 0h9v9z"/>');

test('it is read, cleaned, and laid over ours', () => {
	const folder = brandWith({
		'site.yaml': 'name: Acme\nlogo: { dark: logo-dark.svg }\n',
		'logo.svg': svg('<script>alert(1)</script><path d="M0 0h9v9z"/>'),
		'logo-dark.svg': drawn,
	});
	const { publicFiles, problems } = readBrandFolder(folder);
	expect(problems).toEqual([]);
	expect(publicFiles.map(({ relative }) => relative)).toEqual(['logo.svg', 'logo-dark.svg']);
	expect(Buffer.from(publicFiles[0]?.bytes ?? []).toString()).not.toContain('script');
	expect(laidFolder(folder)).toBeDefined();
	expect(readContent('content', folder).site?.logo).toEqual({
		src: 'logo.svg',
		dark: 'logo-dark.svg',
		alt: '',
	});
});

test('what it must not hold is told, and so is a dark one that is missing', () => {
	const page = brandWith({
		'site.yaml': 'name: Acme\n',
		'logo.svg': svg('<foreignObject/>'),
	});
	expect(readBrandFolder(page).problems[0]?.message).toContain('<foreignObject>');
	const missing = brandWith({ 'site.yaml': 'logo: { dark: night.svg }\n', 'logo.svg': drawn });
	expect(readContent('content', missing).problems).toMatchObject([
		{ field: 'logo.dark', line: 1, message: 'there is no night.svg in public/' },
	]);
});

test.each([
	['without a size', svg('').replace('220', '0')],
	['of no width', svg('').replace('viewBox', 'width="0" viewBox')],
	['of endless parts', svg(`${'<g>'.repeat(250)}${'</g>'.repeat(250)}`)],
])('a drawing %s is told before icons and sheets stumble over it', (_, drawing) => {
	const folder = brandWith({ 'site.yaml': 'name: Acme\n', 'logo.svg': drawing });
	const [problem, ...others] = readBrandFolder(folder).problems;
	expect(others).toEqual([]);
	expect(problem?.file).toMatch(/logo\.svg$/);
	expect(problem?.message).toMatch(/^has (no size|parts within)/);
});
