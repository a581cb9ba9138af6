import { z } from 'astro/zod';
import { line } from './site-text.ts';

/** A page of a brand's own: prices, how a season together goes, an imprint. A file in `content/pages/`. */
export const pageSchema = z.strictObject({
	/** Headline, and its name at the foot of every page. */
	title: line(60),
	/** What the page says, in one sentence. */
	summary: line(200),
	/** Place among the pages, smallest first. */
	order: z.int().min(0).default(100),
	/** What people type when they need it. Search finds it by these; the page does not show them. */
	searchedAs: z.array(line(80)).default([]),
});
export type PageData = z.output<typeof pageSchema>;
