// Wiring only: what the site is stands in content/site.yaml, what it does in src/.
import { availableParallelism } from 'node:os';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { addressOf } from './src/brand/address.ts';
import { currentSite, publicFolder } from './src/brand/current.ts';
import { brandFiles } from './src/brand/dev-brand.ts';
import { layBrand } from './src/brand/lay-brand.ts';
import { currentTermWords } from './src/current-terms.ts';
import { devPages } from './src/dev/routes.ts';
import { cacheFolder } from './src/guide/cache-folder.ts';
import { remarkMidSentence } from './src/guide/remark-mid-sentence.ts';
import { remarkTerms } from './src/guide/remark-terms.ts';
import { remarkKeepUnits } from './src/guide/typographic.ts';
import { translatedModules } from './src/language/bind-language.ts';
import { typefaceAliases } from './src/typefaces/aliases.ts';

layBrand();
const site = currentSite();
const { origin, base } = addressOf(site.url);

export default defineConfig({
	site: origin,
	base,
	cacheDir: cacheFolder(),
	publicDir: publicFolder(),
	trailingSlash: 'always',
	// White space between words and links has to survive; gzip takes the rest.
	compressHTML: false,
	build: {
		format: 'directory',
		inlineStylesheets: 'never',
		// Sheets are printed on every core: while each prints one, the data of its next one is made.
		concurrency: 2 * availableParallelism(),
	},
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	markdown: {
		// Its colours would be styles in the markup, which our pages' policy refuses.
		syntaxHighlight: false,
		processor: unified({
			gfm: false,
			remarkPlugins: [remarkGfm, remarkKeepUnits, remarkMidSentence, [remarkTerms, currentTermWords()]],
			smartypants: true,
		}),
	},
	integrations: [mdx(), devPages(), brandFiles()],
	vite: {
		plugins: [translatedModules()],
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							codeSplitting: {
								groups: [
									// What every page loads, with what others share of it: two files instead of four.
									{
										name: 'every-page',
										test: /preload-helper|src\/(browser\/(storage|plain-click)|offline\/messages)\.ts$/,
										priority: 2,
									},
									// What several tools need, in one file rather than ten.
									{
										name: 'tools',
										test: /src\/(html|language\/|browser\/|brand\/href|schema\/vocabulary|guide\/(pages|date-words|unit-words))/,
										minShareCount: 3,
										priority: 1,
									},
								],
							},
						},
					},
				},
			},
		},
		resolve: { alias: typefaceAliases(site) },
		// The PDF engine is a native module: it is loaded, not bundled.
		ssr: { external: ['@myriaddreamin/typst-ts-node-compiler'] },
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: {
				// Astro marks every MDX module with a directive of its own, and the bundler doubts each one aloud.
				onLog: (level, log, handle) => {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
				},
			},
		},
	},
});
