import type { APIRoute } from 'astro';
import { currentGuide } from '../../current-guide.ts';
import { jsonResponse } from '../../guide/json-response.ts';
import { muscles, patterns } from '../../schema/vocabulary.ts';

/** The words of names, titles and aliases: what "did you mean" chooses from. */
export const GET: APIRoute = async () => {
	const { guide } = await currentGuide();
	const texts = [
		...Object.values(guide.exercises).flatMap(({ name, aliases, summary }) => [name, ...aliases, summary]),
		...Object.values(guide.principles).flatMap(({ title, summary }) => [title, summary]),
		...Object.values(guide.routines).flatMap(({ title, summary }) => [title, summary]),
		...Object.values(guide.phases).flatMap(({ title, summary }) => [title, summary]),
		...Object.values(guide.methods).map(({ title }) => title),
		...Object.values(muscles).map(({ label }) => label),
		...Object.values(patterns),
	];
	const words =
		texts
			.join(' ')
			.toLowerCase()
			.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
	return jsonResponse([...new Set(words)].sort());
};
