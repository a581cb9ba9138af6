import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'playwright/test';

/** The path that `npm test` noted of a browser that it found or installed. */
function noted(note: string): string | undefined {
	if (!existsSync(note)) return undefined;
	return (JSON.parse(readFileSync(note, 'utf8')) as { path?: string }).path;
}

/** Playwright's own if there is no note of one. */
const chromium = noted('.cairn/browser.json') ?? process.env.CAIRN_BROWSER;
const firefox = noted('.cairn/firefox.json') ?? process.env.CAIRN_FIREFOX;
const inFirefox = '**/firefox.spec.ts';

export default defineConfig({
	testDir: 'tests/site',
	outputDir: '.cairn/test-results',
	globalSetup: './tests/site/build-sites.ts',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	...(process.env.TEST_BRAND !== undefined && { grepInvert: /@full-brand/ }),
	timeout: 60_000,
	projects: [
		{
			name: 'Chromium',
			testIgnore: inFirefox,
			use: {
				browserName: 'chromium',
				launchOptions: {
					...(chromium !== undefined && { executablePath: chromium }),
					args: [
						'--no-sandbox',
						'--disable-gpu',
						'--disable-background-networking',
						'--disable-component-update',
					],
				},
			},
		},
		// A Firefox as people have it, not one that was built for tests. Setting up says so if there is none.
		...(firefox === undefined
			? []
			: [
					{
						name: 'Firefox',
						testMatch: inFirefox,
						use: {
							browserName: 'firefox' as const,
							channel: 'moz-firefox',
							launchOptions: { executablePath: firefox },
						},
					},
				]),
	],
});
