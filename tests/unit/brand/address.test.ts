import { describe, expect, test } from 'vitest';
import { addressOf, withBase } from '../../../src/brand/address.ts';

describe('an address is taken apart', () => {
	test.each([
		['https://example.org', 'https://example.org', '/'],
		['https://example.org/', 'https://example.org', '/'],
		['https://example.org/strength', 'https://example.org', '/strength/'],
		['https://example.org/strength/', 'https://example.org', '/strength/'],
		['https://example.org/coach/anna', 'https://example.org', '/coach/anna/'],
		['http://localhost:4321/guide/', 'http://localhost:4321', '/guide/'],
	])('%s', (url, origin, base) => {
		expect(addressOf(url)).toEqual({ origin, base });
	});
});

describe('a path of the site becomes a link', () => {
	test.each([
		['at the top', '/plans/', '/', '/plans/'],
		['below a base', '/plans/', '/coach/anna/', '/coach/anna/plans/'],
		['below a base without its slash', '/plans/', '/coach/anna', '/coach/anna/plans/'],
		['without a slash of its own', 'plans/', '/coach/anna/', '/coach/anna/plans/'],
		['without any slash between', 'plans/', '/coach/anna', '/coach/anna/plans/'],
		['the first page', '/', '/coach/anna', '/coach/anna/'],
		['the first page at the top', '/', '/', '/'],
		['the first page, base empty', '/', '', '/'],
		['a file', '/plans/guide/base/2x-gym.pdf', '/strength/', '/strength/plans/guide/base/2x-gym.pdf'],
		['an anchor', '/exercises/dead-bug/#set-up', '/strength', '/strength/exercises/dead-bug/#set-up'],
	])('%s', (_, path, base, link) => {
		expect(withBase(path, base)).toBe(link);
	});
});
