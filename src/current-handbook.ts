import { getCollection } from 'astro:content';

/** The chapters of the handbook for coaches, in reading order. */
export async function currentChapters() {
	const chapters = await getCollection('handbook');
	return chapters.sort((a, b) => a.data.order - b.data.order);
}
