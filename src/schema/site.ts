import { z } from 'astro/zod';
import { languages } from '../language/languages.ts';
import { collections, reference, uniqueList, type CollectionName } from './reference.ts';
import { oneOf } from './one-of.ts';
import { line, passage } from './site-text.ts';
import { loadUnits, papers, profiles, weekdays } from './vocabulary.ts';

/** A colour as #rgb or #rrggbb. */
const hexColor = z.string().regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, {
	error: 'not a colour: write it as "#d9542b", in quotes',
});

const webAddress = z
	.url({ protocol: /^https?$/, error: 'not a web address: write it as https://…', abort: true })
	.max(300)
	// Without a name and a password in front of the host, and without letters that end an attribute or a line.
	.regex(/^https?:\/\/[^\s@"'<>\\`]+$/i, {
		error: 'not an address for a page: leave out names, passwords, quotes and spaces',
		abort: true,
	});

/** The address of the site: its path stands in style sheets and scripts of every page, and in file names. */
const siteAddress = webAddress.regex(/^https?:\/\/[^/?#]+(\/[\w.~-]+)*\/?$/i, {
	error: 'not the address of a site: only letters, digits and - _ . ~ between its slashes',
});

/** A path below `public/`. */
const pictureFile = z
	.string()
	.max(200)
	.regex(/^[\w-]+(\/[\w-]+)*\.(svg|png|webp|jpg|jpeg)$/, {
		error: 'not a picture below public/: write it as logo.svg',
	});

/** A picture in `public/`, and what it shows. */
const picture = z.strictObject({
	/** Path below `public/`. */
	src: pictureFile,
	/** What the picture shows, for those who do not see it. */
	alt: z.union([z.literal(''), line(200)]),
});

/** A family of letters: a part of the names of its packages. */
const fontId = z
	.string()
	.max(60)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
		error: 'not the id of a font: write it as fontsource.org has it in its address, such as source-serif-4',
	});

/** How runners reach the coach. */
const contactSchema = z.strictObject({
	/** Where letters go. */
	email: z
		.string()
		.max(120)
		.regex(/^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i, {
			error: 'not an email address: write it as anna@example.org',
		})
		.optional(),
	/** A number to call, with its country. */
	phone: z
		.string()
		.regex(/^\+?[0-9][0-9 ()/-]{4,28}[0-9]$/, {
			error: 'not a phone number: write it as "+49 30 1234567", in quotes',
		})
		.optional(),
	/** A page where runners book a talk or a session. */
	booking: webAddress.optional(),
});

/** Collections whose entries a brand may leave out. A season goes through all phases, and a page is its brand's own. */
export const hideable = [
	'exercises',
	'principles',
	'routines',
	'methods',
	'weeks',
	'evidence',
	'terms',
] as const;
/** Collections of which a brand may change single fields. */
export const overridable: readonly CollectionName[] = collections.filter((name) => name !== 'pages');

const id = z.string().min(1).max(80);

/** Of each collection, the ids to leave out. */
const hideSchema = z
	.strictObject({
		exercises: uniqueList(id, 0),
		principles: uniqueList(id, 0),
		routines: uniqueList(id, 0),
		methods: uniqueList(id, 0),
		weeks: uniqueList(id, 0),
		evidence: uniqueList(id, 0),
		terms: uniqueList(id, 0),
	} satisfies Record<(typeof hideable)[number], z.ZodType>)
	.partial();

/** Fields by the id of their entry. What they may be, the schema of the entry says. */
const changedFields = z.record(id, z.record(z.string(), z.unknown()));

/** Of each collection, the fields to replace, by the id of their entry. */
const overridesSchema = z
	.strictObject({
		exercises: changedFields,
		principles: changedFields,
		routines: changedFields,
		phases: changedFields,
		methods: changedFields,
		weeks: changedFields,
		evidence: changedFields,
		terms: changedFields,
	})
	.partial();

/** Name, address, look and choices of the site: `content/site.yaml`. */
export const siteSchema = z.strictObject({
	/** Name of the site, shown in the head of every page and sheet. */
	name: line(60),
	/** What it is, in a few words. */
	tagline: line(120),
	/** Whose guide this is; left out for a guide without a coach. */
	coach: z
		.strictObject({
			/** The coach's name. */
			name: line(80),
			/** What the coach has learnt, in a few words: "UESCA ultrarunning coach". */
			credentials: line(160).optional(),
			/** A sentence or two about the coach. */
			about: passage(1000).optional(),
			/** The coach's own site. */
			url: webAddress.optional(),
			/** The coach: a file in `public/`, and what it shows. Square is best. */
			picture: picture.optional(),
			/** How runners reach the coach. */
			contact: contactSchema.optional(),
		})
		.optional(),
	/** Where the site will stand; its path becomes the base path of every link. */
	url: siteAddress,
	/** The look. */
	colors: z
		.strictObject({
			/** The one accent colour; made darker or lighter where text needs more contrast. */
			accent: hexColor.default('#b5451b'),
		})
		.prefault({}),
	/** A picture for the head: a file in `public/`, and what it shows. */
	logo: picture
		.extend({
			/** The same for dark pages. */
			dark: pictureFile.optional(),
			/** The picture has the name of the site in it, and stands alone. */
			wordmark: z.boolean().optional(),
		})
		.optional(),
	/** Families of letters from npm, by their ids on fontsource.org; ours, if not given. */
	fonts: z
		.strictObject({
			/** For text. */
			text: fontId.optional(),
			/** For headings and the name of the site. */
			headings: fontId.optional(),
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
	footer: line(300).optional(),
	/** Added to the disclaimer, never instead of it. */
	disclaimer: passage(1000).optional(),
	/** In a branded copy: what to leave out of the guide, by collection and id. */
	hide: hideSchema.optional(),
	/** In a branded copy: single fields that differ from the guide's, by collection and id. */
	overrides: overridesSchema.optional(),
	/** In a branded copy: whether its content may be .mdx, which can run code when the site is built. */
	allowMdx: z.boolean().default(false),
	/** In a branded copy: a line at the foot of every page that names the guide that it was made with. */
	attribution: z.boolean().default(true),
});
export type SiteData = z.output<typeof siteSchema>;
