import { anchorOf } from '../guide/changes.ts';
import { html as xml } from '../html.ts';
import type { Change } from '../schema/change.ts';
import type { SiteData } from '../schema/site.ts';
import { language } from '../language/language.ts';
import { t } from '../language/t.ts';

/**
 * Changes as an Atom feed (RFC 4287). An entry's id is its address; a day without a time of its own counts from
 * midnight UTC, so that the same file gives the same feed.
 *
 * @param changes The newest first.
 * @param absolute Makes the whole address of a path of the site.
 */
export function atomFeed(
	changes: readonly Change[],
	{ name, coach }: Pick<SiteData, 'name' | 'coach'>,
	absolute: (path: string) => string,
): string {
	const page = absolute('/changes/');
	const at = (date: string) => `${date}T00:00:00Z`;
	const entries = changes.map((change) => {
		const id = `${page}#${anchorOf(change)}`;
		return xml`	<entry>
		<title>${change.title}</title>
		<id>${id}</id>
		<link href="${change.page === undefined ? id : absolute(change.page)}"/>
		<updated>${at(change.date)}</updated>
		<summary>${change.text}</summary>
	</entry>
`;
	});
	return String(xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
	<title>${t`${name}: changes`}</title>
	<id>${page}</id>
	<link href="${page}"/>
	<link rel="self" href="${absolute('/feed.xml')}" type="application/atom+xml"/>
	<updated>${at(changes[0]?.date ?? '1970-01-01')}</updated>
	<author><name>${coach?.name ?? name}</name></author>
${entries}</feed>
`);
}
