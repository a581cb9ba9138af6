import { expect, test } from 'vitest';
import { html } from '../../../src/html.ts';

test('text is escaped, in elements and in attributes', () => {
	expect(String(html`<p title="${`"'`}">${'a < b & c > d'}</p>`)).toBe(
		'<p title="&quot;&#39;">a &lt; b &amp; c &gt; d</p>',
	);
});

test('markup within markup stays what it is, in lists too', () => {
	const signs = ['<', '>'].map((sign) => html`<b>${sign}</b>`);
	expect(String(html`<p>${signs}</p>`)).toBe('<p><b>&lt;</b><b>&gt;</b></p>');
	expect(String(html`${[['a', [html`<b>b</b>`]], 'c']}`)).toBe('a<b>b</b>c');
});

test('numbers are written, what is not there is not', () => {
	expect(String(html`${0} ${false}${undefined}${[]}`)).toBe('0 ');
});
