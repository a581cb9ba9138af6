import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';

/** The browser that the tests would use; undefined if there is none. */
export function browserPath(): string | undefined {
	const note = '.cairn/browser.json';
	const noted = existsSync(note)
		? (JSON.parse(readFileSync(note, 'utf8')) as { path?: string }).path
		: undefined;
	return [process.env.CAIRN_BROWSER, noted, '/usr/bin/chromium'].find(
		(path) => path !== undefined && existsSync(path),
	);
}

/** @throws Error if there is no browser. */
export function launchBrowser(args: string[] = []): Promise<Browser> {
	const executablePath = browserPath();
	if (executablePath === undefined)
		throw new Error('There is no browser to measure with: npm test finds or installs one.');
	return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...args] });
}
