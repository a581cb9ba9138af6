import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { time } from '../measure.ts';
import { peersFolder } from '../peers.ts';
import { markdownWriter } from './page-text.ts';

/** A site that was built. */
export interface BuiltStarlight {
	folder: string;
	/** What its build took, in milliseconds, with nothing kept from an earlier one and with everything. */
	first: number;
	again: number;
}

/**
 * Writes pages of our site as a Starlight site, and builds it as Starlight's own template would.
 *
 * @param outDir Our site, built.
 * @param pages The pages' files.
 */
export async function buildStarlight(outDir: string, pages: readonly string[]): Promise<BuiltStarlight> {
	const root = join(peersFolder, 'starlight');
	rmSync(root, { recursive: true, force: true });
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	};
	// Astro reads here that Starlight's files want to be built.
	write('package.json', readFileSync(join(peersFolder, 'package.json'), 'utf8'));
	write('astro.config.mjs', config);
	write('src/content.config.ts', collections);
	const markdown = await markdownWriter();
	for (const page of pages) {
		const html = readFileSync(join(outDir, page), 'utf8');
		const title = textOf(/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? page);
		const description = textOf(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? title);
		const head = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n`;
		write(join('src/content/docs', page.replace(/html$/, 'md')), head + (await markdown(html)));
	}
	const build = () =>
		time(() =>
			execFileSync(process.execPath, ['../node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
				cwd: root,
				stdio: ['ignore', 'ignore', 'inherit'],
				env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
			}),
		);
	return { first: build(), again: build(), folder: join(root, 'dist') };
}

/** Words without tags. */
const textOf = (html: string): string =>
	html
		.replace(/<[^>]*>/g, '')
		.replace(/&#39;|&#x27;/g, '’')
		.replace(/&quot;|&#34;/g, '"')
		.replace(/&lt;|&#60;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&amp;|&#38;/g, '&')
		.replace(/\s+/g, ' ')
		.trim();

/**
 * Its sidebar has the parts of the guide, as ours has them in its head: with all pages in it, as it comes, every one of
 * its pages would be some kilobytes heavier.
 */
const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'https://example.org',
	integrations: [
		starlight({
			title: 'Cairn',
			sidebar: ['guide', 'exercises', 'muscles', 'routines', 'phases', 'plans', 'glossary', 'sources', 'about'],
		}),
	],
});
`;

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
