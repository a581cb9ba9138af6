/** What is new: read from a file that a coach writes, told as a feed. */
import { expect, test } from 'vitest';
import { atomFeed } from '../../../src/feed/atom-feed.ts';
import { anchorOf, readChanges } from '../../../src/guide/changes.ts';
import { formatProblem } from '../../../src/guide/problem.ts';

const yaml = `# A remark
- date: 2026-11-21
  title: The guide begins
  text: Exercises & principles.
- date: 2026-11-22
  title: Every exercise, drawn
  text: Look at <all> of them.
  page: /exercises/
`;
const problemsIn = (text: string, isThere?: (page: string) => boolean) =>
	readChanges('content/changes.yaml', text, isThere).problems.map(formatProblem);

test('the newest comes first, whatever the order in the file', () => {
	const { changes, problems } = readChanges('content/changes.yaml', yaml);
	expect(problems).toEqual([]);
	expect(changes.map(({ date }) => date)).toEqual(['2026-11-22', '2026-11-21']);
	expect(changes.map(anchorOf)).toEqual(['2026-11-22-every-exercise-drawn', '2026-11-21-the-guide-begins']);
});

test('a file without changes is fine', () => {
	expect(readChanges('content/changes.yaml', '# Nothing yet.\n')).toEqual({ changes: [], problems: [] });
});

test('a slip is told with its line and how to mend it', () => {
	expect(problemsIn('- date: 22 November\n  title: T\n  text: X\n')).toEqual([
		'content/changes.yaml:1 [0].date: not a day — write it as 2026-11-22',
	]);
	expect(problemsIn('- date: 2026-11-22\n  titles: T\n  title: T\n  text: X\n')).toEqual([
		"content/changes.yaml:2 [0].titles: unknown field — did you mean 'title'?",
	]);
	expect(problemsIn(yaml, (page) => page !== '/exercises/')).toEqual([
		"content/changes.yaml:8 [1].page: the link '/exercises/' leads to no page — correct it or remove the field",
	]);
	expect(problemsIn(yaml + yaml.slice(yaml.indexOf('- date')))).toHaveLength(2);
});

test('the feed has every change, with escapes and an id that lasts', () => {
	const { changes } = readChanges('content/changes.yaml', yaml);
	const feed = atomFeed(changes, { name: 'Legs & co', coach: undefined }, (path) => `https://a.org/b${path}`);
	expect(feed).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
	<title>Legs &amp; co: changes</title>
	<id>https://a.org/b/changes/</id>
	<link href="https://a.org/b/changes/"/>
	<link rel="self" href="https://a.org/b/feed.xml" type="application/atom+xml"/>
	<updated>2026-11-22T00:00:00Z</updated>
	<author><name>Legs &amp; co</name></author>
	<entry>
		<title>Every exercise, drawn</title>
		<id>https://a.org/b/changes/#2026-11-22-every-exercise-drawn</id>
		<link href="https://a.org/b/exercises/"/>
		<updated>2026-11-22T00:00:00Z</updated>
		<summary>Look at &lt;all&gt; of them.</summary>
	</entry>
	<entry>
		<title>The guide begins</title>
		<id>https://a.org/b/changes/#2026-11-21-the-guide-begins</id>
		<link href="https://a.org/b/changes/#2026-11-21-the-guide-begins"/>
		<updated>2026-11-21T00:00:00Z</updated>
		<summary>Exercises &amp; principles.</summary>
	</entry>
</feed>
`);
});
