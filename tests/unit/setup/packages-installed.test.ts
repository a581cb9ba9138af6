import { expect, test } from 'vitest';
import { packagesInstalled } from '../../../src/commands/setup.mjs';

const lock = {
	packages: {
		'': { version: '0.1.0' },
		'node_modules/astro': { version: '7.3.5' },
		'node_modules/esbuild-darwin': { version: '1.0.0', optional: true },
	},
};

test.each([
	['everything is there', { 'node_modules/astro': { version: '7.3.5' } }, true],
	['and more', { 'node_modules/astro': { version: '7.3.5' }, 'node_modules/x': { version: '1.0.0' } }, true],
	['a package has another version', { 'node_modules/astro': { version: '7.3.4' } }, false],
	['a package is missing', {}, false],
	[
		'a package for some platforms has another version',
		{ 'node_modules/astro': { version: '7.3.5' }, 'node_modules/esbuild-darwin': { version: '0.9.0' } },
		false,
	],
])('%s', (_, packages, expected) => {
	expect(packagesInstalled(lock, { packages })).toBe(expected);
});

test('nothing was installed, or not to the end', () => {
	expect(packagesInstalled(lock, undefined)).toBe(false);
});
