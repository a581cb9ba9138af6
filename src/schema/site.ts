import { z } from 'astro/zod';
import { languages } from '../language/languages.ts';
import { reference, uniqueList } from './reference.ts';
import { oneOf } from './one-of.ts';
import { loadUnits, papers, profiles, weekdays } from './vocabulary.ts';

/** A colour as #rgb or #rrggbb. */
const hexColor = z.string().regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, {
	error: 'not a colour: write it as "#d9542b", in quotes',
});

const webAddress = z.url({ protocol: /^https?$/, error: 'not a web address: write it as https://…' });

/** Name, address, look and choices of the site: `content/site.yaml`. */
export const siteSchema = z.strictObject({
	/** Name of the site, shown in the head of every page and sheet. */
	name: z.string().min(1).max(60),
	/** What it is, in a few words. */
	tagline: z.string().min(1).max(120),
	/** Whose guide this is; left out for a guide without a coach. */
	coach: z
		.strictObject({
			/** The coach's name. */
			name: z.string().min(1),
			/** A sentence or two about the coach. */
			about: z.string().min(1).optional(),
			/** The coach's own site. */
			url: webAddress.optional(),
		})
		.optional(),
	/** Where the site will stand; its path becomes the base path of every link. */
	url: webAddress,
	/** The look. */
	colors: z
		.strictObject({
			/** The one accent colour; made darker or lighter where text needs more contrast. */
			accent: hexColor.default('#c8471f'),
		})
		.prefault({}),
	/** A picture for the head: a file in `public/`, and what it shows. */
	logo: z
		.strictObject({
			/** Path below `public/`. */
			src: z.string().regex(/^[\w-]+(\/[\w-]+)*\.(svg|png|webp|jpg)$/, {
				error: 'not a picture below public/: write it as logo.svg',
			}),
			/** What the picture shows, for those who do not see it. */
			alt: z.string(),
		})
		.optional(),
	/** Language of the interface. What stands in content files stays in the language in which it was written. */
	language: oneOf(languages).default('en'),
	/** First day of the week in plans. */
	weekStart: oneOf(weekdays).default('monday'),
	/** Unit of the loads that are written on sheets: the one that they name first. */
	units: oneOf(loadUnits).default('kg'),
	/** Paper sizes of the sheets. */
	paper: uniqueList(oneOf(papers)).default(['a4', 'letter']),
	/** What is published. */
	publish: z
		.strictObject({
			/** Methods whose plans are published; all that there are, if not given. */
			methods: uniqueList(reference('methods')).optional(),
			/** Equipment profiles that plans are made for. */
			equipment: uniqueList(oneOf(profiles)).default(['bodyweight', 'home', 'gym']),
			/** Lengths of the seasons that are published, in weeks; an empty list publishes none. */
			seasons: uniqueList(z.int().min(4).max(52), 0).default([8, 12, 16, 20, 24]),
		})
		.prefault({}),
	/** Whether the handbook for coaches is part of the site. A brand has it only if it says so itself. */
	handbook: z.boolean().default(false),
	/** A line at the foot of every page. */
	footer: z.string().min(1).optional(),
	/** Added to the disclaimer, never instead of it. */
	disclaimer: z.string().min(1).optional(),
});
export type SiteInput = z.input<typeof siteSchema>;
export type SiteData = z.output<typeof siteSchema>;
