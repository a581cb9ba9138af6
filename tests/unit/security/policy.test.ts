/** What a page may do, word for word, and the same for hosts. */
import { expect, test } from 'vitest';
import { contentPolicy } from '../../../src/security/content-policy.ts';
import { headersFor, hostHeaders, readHeaders, writeHeaders } from '../../../src/security/host-headers.ts';

// By hand: printf 'a{}' | openssl dgst -sha256 -binary | base64
const style = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const script = "'sha256-IfEXP/8HLuXoAiy0hZVrCAcjcLsZqYFpLOHDGj8enqE='";
const code = { scripts: ['let a'], styles: ['a{}'] };

test('the policy allows files of the site and the hashes of what stands in the page, and nothing else', () => {
	expect(contentPolicy(code)).toBe(
		`default-src 'none'; script-src 'self' 'wasm-unsafe-eval' ${script}; style-src 'self' ${style}; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'`,
	);
});

test('hosts get the same policy, and that no page is put into a frame', () => {
	const [all] = hostHeaders('/coach/anna/', code);
	expect(all?.path).toBe('/coach/anna/*');
	expect(all?.headers['Content-Security-Policy']).toBe(`${contentPolicy(code)}; frame-ancestors 'none'`);
});

test('the headers file says what it was written from', () => {
	const rules = hostHeaders('/', code);
	expect(readHeaders(writeHeaders(rules))).toEqual(rules);
	expect(readHeaders('# a remark\n\n/a/*\n  X-One: 1: and more\n/b\n\tX-Two: 2\n')).toEqual([
		{ path: '/a/*', headers: { 'X-One': '1: and more' } },
		{ path: '/b', headers: { 'X-Two': '2' } },
	]);
});

test('files with names of their own are kept for a year, others are asked for again', () => {
	const rules = hostHeaders('/', code);
	expect(headersFor('/_astro/page.css', rules)['Cache-Control']).toBe('public, max-age=31536000, immutable');
	expect(headersFor('/plans/', rules)).not.toHaveProperty('Cache-Control');
	expect(headersFor('/plans/', rules)['Permissions-Policy']).toMatch(/^screen-wake-lock=\(self\), /);
	expect(headersFor('/elsewhere', [{ path: '/b', headers: { A: '1' } }])).toEqual({});
});
