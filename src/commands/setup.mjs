/**
 * Makes a machine ready, and says what it does; says nothing when there is nothing to do. Runs before
 * `npm start`, `npm test` and the rest, on whatever Node is there (20 or newer) and before any package
 * is installed: so it is plain JavaScript and imports nothing but Node's own modules.
 *
 *     node src/commands/setup.mjs             the packages, among them the Node that the site is built with
 *     node src/commands/setup.mjs --browser   and what the tests need: a browser, pdftotext, and Firefox if it can be had
 */
import { spawnSync } from 'node:child_process';
import {
	accessSync,
	constants,
	existsSync,
	mkdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const windows = process.platform === 'win32';
const browserNote = join(root, '.cairn/browser.json');
const firefoxNote = join(root, '.cairn/firefox.json');

// Tests import this file; only when it is run by name does it do anything.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();

async function main() {
	preparePackages();
	if (process.argv.includes('--browser')) {
		await prepareTestTools();
		prepareFirefox();
	}
}

/** Installs the packages if they are not the ones of `package-lock.json`. */
function preparePackages() {
	const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
	const version = `v${lock.packages['node_modules/node'].version}`;
	if (packagesInstalled(lock, readNote(join(root, 'node_modules/.package-lock.json'))) && nodeRuns(version))
		return;
	say('Installing the packages (half a minute with a fast connection) …');
	const done = npm(['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund']);
	if (done.error)
		fail(
			`npm could not be started: ${done.error.message}`,
			'Install Node.js with npm from https://nodejs.org.',
		);
	if (done.status !== 0)
		fail('npm could not install the packages; its own words are above.', 'Run `npm ci` to try again.');
	if (!nodeRuns(version)) {
		fail(
			`The packages are installed, but Node ${version} from node_modules/node does not run on this machine.`,
			'Run `npm rebuild node`; if npm says that an install script was not run, `npm install-scripts approve node`.',
		);
	}
}

/**
 * Whether the installed packages are those of the lockfile. Packages for other platforms may be missing, and
 * more may be there.
 *
 * @param {{ packages: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} lock package-lock.json.
 * @param {{ packages: Record<string, { version?: string }> } | undefined} installed node_modules/.package-lock.json,
 *   which npm writes when an installation is complete.
 * @returns {boolean}
 */
export function packagesInstalled(lock, installed) {
	if (installed === undefined) return false;
	return Object.entries(lock.packages).every(([path, wanted]) => {
		const found = installed.packages[path];
		return path === '' || (found === undefined ? wanted.optional === true : found.version === wanted.version);
	});
}

/** @param {string} version Such as `v24.21.0`. */
function nodeRuns(version) {
	const path = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');
	return spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim() === version;
}

/**
 * npm on the machine's own Node: the one in node_modules goes away while npm works.
 *
 * @param {string[]} args
 */
function npm(args) {
	const own = join(root, 'node_modules', '.bin');
	const path = searchPath().filter((folder) => folder !== own);
	return spawnSync('npm', args, {
		cwd: root,
		// npm's count of packages says nothing to a newcomer; its complaints do.
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: windows,
		env: { ...process.env, PATH: path.join(delimiter) },
	});
}

/** Sees to a browser and to pdftotext, in that order; notes the browser's path for the tests. */
async function prepareTestTools() {
	let browser = await findBrowser();
	if (browser === undefined) {
		say('The tests need a browser. Downloading Chromium with Playwright …');
		const cli = join(root, 'node_modules/playwright/cli.js');
		const done = spawnSync(process.execPath, [cli, 'install', 'chromium'], { cwd: root, stdio: 'ignore' });
		if (done.status !== 0) say('That did not work (no connection to its server?).');
		browser = await findBrowser();
	}
	const missing = [
		...(browser ? [] : ['chromium']),
		...(onPath('pdftotext').length > 0 ? [] : ['poppler-utils']),
	];
	if (missing.length > 0) {
		aptInstall(missing);
		browser ??= await findBrowser();
	}
	if (browser === undefined) {
		fail(
			'The tests need a browser, and none was found or could be installed.',
			'Install Chromium, Chrome or Edge; or set CAIRN_BROWSER to the path of one.',
		);
	}
	if (onPath('pdftotext').length === 0) {
		fail(
			'The tests read the printed sheets with pdftotext, which was not found.',
			'Install poppler: `apt-get install poppler-utils`, `dnf install poppler-utils`, `brew install poppler` ' +
				'or `winget install oschwartz10612.Poppler`.',
		);
	}
}

/** Sees to a Firefox and notes its path for the tests. They do without one, but not in silence. */
function prepareFirefox() {
	const noted = readNote(firefoxNote);
	const named = process.env.CAIRN_FIREFOX;
	if (noted !== undefined && (noted.path === undefined || isProgram(noted.path)) && named === undefined) {
		if (noted.path === undefined) sayNoFirefox();
		return;
	}
	if (named !== undefined && !isFirefox(named))
		fail(`CAIRN_FIREFOX=${named} does not run.`, 'Set it to the path of a Firefox.');
	let path = named ?? installedFirefoxes().find(isFirefox);
	if (path === undefined) {
		aptInstall(['firefox-esr']);
		path = installedFirefoxes().find(isFirefox);
	}
	mkdirSync(join(root, '.cairn'), { recursive: true });
	// Noted without a path, too: what could not be installed is not tried before every test.
	writeFileSync(firefoxNote, `${JSON.stringify({ path })}\n`);
	if (path === undefined) sayNoFirefox();
	else say(`The tests for Firefox will use ${path}.`);
}

function sayNoFirefox() {
	say(
		'NO FIREFOX: nothing is tested in it. Install it and remove .cairn/firefox.json, or set CAIRN_FIREFOX to its path.',
	);
}

/** Where Firefox usually stands: Debian's first, since Ubuntu's is a snap that tests cannot steer. */
function installedFirefoxes() {
	const usual = {
		darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
		win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].flatMap((folder) =>
			folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [],
		),
	};
	return [...(usual[process.platform] ?? []), ...['firefox-esr', 'firefox'].flatMap(onPath)];
}

/**
 * Whether a program is a Firefox that runs: some only say where to get one.
 *
 * @param {string} path
 */
function isFirefox(path) {
	if (!isProgram(path)) return false;
	const { stdout } = spawnSync(path, ['--version'], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
		timeout: 60_000,
	});
	return stdout?.includes('Mozilla Firefox') === true;
}

/**
 * The path of a browser that runs, and notes it in .cairn/browser.json. One found earlier is not tried again.
 *
 * @returns {Promise<string | undefined>}
 */
async function findBrowser() {
	const named = process.env.CAIRN_BROWSER;
	const noted = readNote(browserNote)?.path;
	if (noted !== undefined && (named === undefined || named === noted) && isProgram(noted)) return noted;
	rmSync(browserNote, { force: true });
	if (named !== undefined && !browserRuns(named))
		fail(`CAIRN_BROWSER=${named} does not run.`, 'Set it to the path of a Chromium.');
	const path =
		named ??
		[await playwrightsOwn(), ...installedBrowsers()].find((one) => one !== undefined && browserRuns(one));
	if (path === undefined) return undefined;
	mkdirSync(join(root, '.cairn'), { recursive: true });
	writeFileSync(browserNote, `${JSON.stringify({ path })}\n`);
	say(`The tests will use ${path}.`);
	return path;
}

/** @returns {Promise<string>} Where Playwright puts its own browser, whether or not it is there. */
async function playwrightsOwn() {
	const { chromium } = await import(pathToFileURL(join(root, 'node_modules/playwright/index.mjs')).href);
	return chromium.executablePath();
}

/** Where Chrome, Edge and Chromium usually stand. */
function installedBrowsers() {
	const names = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];
	const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
	const usual = {
		darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
			(name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
		),
		win32: programs.flatMap((folder) =>
			folder
				? [
						join(folder, 'Google/Chrome/Application/chrome.exe'),
						join(folder, 'Microsoft/Edge/Application/msedge.exe'),
					]
				: [],
		),
		linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
	};
	return [...(usual[process.platform] ?? []), ...names.flatMap(onPath)];
}

/**
 * Whether a browser can show an empty page: some are there but lack their libraries, or only say where to get one.
 *
 * @param {string} path
 */
function browserRuns(path) {
	if (!isProgram(path)) return false;
	const args = ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank'];
	const { stdout } = spawnSync(path, args, {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
		timeout: 60_000,
	});
	return stdout?.includes('<body>') === true;
}

/** @param {string[]} packages Names of Debian packages. */
function aptInstall(packages) {
	if (onPath('apt-get').length === 0) return;
	const isRoot = process.getuid?.() === 0;
	if (!isRoot && onPath('sudo').length === 0) return;
	say(`Installing ${packages.join(' and ')} with apt-get (a minute or two) …`);
	const apt = (/** @type {string[]} */ ...args) => {
		const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
		// Without a terminal sudo cannot ask for a password: -n makes it fail instead of wait.
		const [program, ...rest] = isRoot ? command : ['sudo', '-n', ...command];
		return spawnSync(program, rest, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
	};
	// If one of many sources does not answer, the rest may do.
	apt('update');
	const done = apt('install', '-y', '--no-install-recommends', ...packages);
	if (done.status !== 0) say(`That did not work: ${done.stderr?.trim() || done.error?.message}`);
}

/**
 * The paths at which a program of this name stands, in the order of PATH.
 *
 * @param {string} name
 */
function onPath(name) {
	const endings = windows ? ['.exe', '.cmd'] : [''];
	return searchPath()
		.flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
		.filter(isProgram);
}

function searchPath() {
	return (process.env.PATH ?? '').split(delimiter);
}

/** @param {string} path */
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** @param {string} path Of a JSON file. */
function readNote(path) {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** @param {string} words */
function say(words) {
	console.log(words);
}

/**
 * @param {string} what What is wrong.
 * @param {string} remedy How to mend it.
 * @returns {never}
 */
function fail(what, remedy) {
	console.error(`\n${what}\n${remedy}`);
	process.exit(1);
}
