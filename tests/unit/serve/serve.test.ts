import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningSite, serve } from '../../../src/commands/serve.ts';

const files = {
	'index.html': 'home',
	'404.html': 'not here',
	'plans/index.html': 'plans',
	'plans/week.pdf': '%PDF-1.7',
	'plans/index.json': '[]',
	'_astro/page.js': 'js',
	'_astro/page.css': 'css',
	'sw.js': 'worker',
	_headers:
		'/coach/anna/*\n  X-Content-Type-Options: nosniff\n\n/coach/anna/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
	'pagefind/wasm.en.pagefind': 'wasm',
};
let folder: string;
let site: RunningSite;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'cairn-serve-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	site = await serve(folder, { base: '/coach/anna/', port: 0 });
});
afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true });
});
const get = (path: string, init?: RequestInit) =>
	fetch(new URL(path, site.url), { redirect: 'manual', ...init });

test('the address has the port and the base path', () => {
	expect(site.url).toMatch(/^http:\/\/localhost:\d+\/coach\/anna\/$/);
});

test.each([
	['', 'home', 'text/html;charset=utf-8'],
	['plans/', 'plans', 'text/html;charset=utf-8'],
	['plans/?day=1', 'plans', 'text/html;charset=utf-8'],
	['plans/week.pdf', '%PDF-1.7', 'application/pdf'],
	['plans/index.json', '[]', 'application/json'],
	['_astro/page.js', 'js', 'text/javascript'],
	['_astro/page.css', 'css', 'text/css'],
	['pagefind/wasm.en.pagefind', 'wasm', 'application/octet-stream'],
])('%s is there', async (path, text, type) => {
	const response = await get(path);
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toBe(type);
	expect(await response.text()).toBe(text);
});

test.each([
	['plans?day=1', 308, '/coach/anna/plans/?day=1'],
	['/coach/anna', 308, '/coach/anna/'],
	['/', 307, '/coach/anna/'],
])('%s leads on with status %i', async (path, status, to) => {
	const response = await get(path);
	expect(response.status).toBe(status);
	expect(response.headers.get('location')).toBe(to);
});

test.each([
	'nowhere',
	'nowhere/',
	'plans/week.pdf/',
	'404',
	'/plans/',
	'/coach/anna/%2e%2e/%2e%2e/etc/passwd',
	'/coach/anna/%',
])('%s is answered with the page for missing pages', async (path) => {
	const response = await get(path);
	expect(response.status).toBe(404);
	expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
	expect(await response.text()).toBe('not here');
});

describe('caching', () => {
	test.each([
		['_astro/page.js', 'public, max-age=31536000, immutable'],
		['sw.js', 'no-cache'],
		['plans/', 'no-cache'],
	])('%s: %s', async (path, control) => {
		expect((await get(path)).headers.get('cache-control')).toBe(control);
	});
});

test('every answer has the headers that the site asks for, and the file that asks is not served', async () => {
	for (const path of ['', 'plans/week.pdf', 'nowhere'])
		expect((await get(path)).headers.get('x-content-type-options')).toBe('nosniff');
	expect((await get('_headers')).status).toBe(404);
});

test('nothing but reading is allowed', async () => {
	expect((await get('', { method: 'POST' })).status).toBe(405);
});

test('the next free port is taken when the wanted one is in use', async () => {
	const wanted = Number(new URL(site.url).port);
	const second = await serve(folder, { port: wanted });
	expect(Number(new URL(second.url).port)).toBeGreaterThan(wanted);
	expect(await (await fetch(second.url)).text()).toBe('home');
	await second.close();
});
