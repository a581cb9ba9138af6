import { expect, test } from 'vitest';
import { html } from '../../../src/html.ts';
import { marked } from '../../../src/search/panel-html.ts';

const text = (written: string, ...words: string[]) => String(html`${marked(written, words)}`);

test('the beginnings of words are marked, and the rest is escaped', () => {
	expect(text('Calf raise & calves', 'cal')).toBe('<mark>Cal</mark>f raise &amp; <mark>cal</mark>ves');
	expect(text('Scaling', 'cal')).toBe('Scaling');
	expect(text('Köprü, kopru', 'kopru')).toBe('<mark>Köprü</mark>, <mark>kopru</mark>');
	expect(text('ISINMA, ısınma', 'ısınma')).toBe('<mark>ISINMA</mark>, <mark>ısınma</mark>');
	expect(text('A <b> word', 'b')).toBe('A &lt;b&gt; word');
});
