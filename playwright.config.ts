import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'playwright/test';

/** The browser that `npm test` found or installed; Playwright's own if there is no note of one. */
function browserPath(): string | undefined {
	const note = '.cairn/browser.json';
	if (!existsSync(note)) return process.env.CAIRN_BROWSER;
	return (JSON.parse(readFileSync(note, 'utf8')) as { path?: string }).path;
}

const executablePath = browserPath();

export default defineConfig({
	testDir: 'tests/site',
	outputDir: '.cairn/test-results',
	globalSetup: './tests/site/build-sites.ts',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	timeout: 60_000,
	use: {
		browserName: 'chromium',
		launchOptions: {
			...(executablePath !== undefined && { executablePath }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
			],
		},
	},
});
