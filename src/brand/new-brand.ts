/** A new brand's folder: what is asked, and the files that come of the answers. Pure. */
import { addressOf } from './address.ts';
import { siteSchema } from '../schema/site.ts';

/** What a new brand is asked. */
export interface BrandAnswers {
	/** Name of the site. */
	name: string;
	/** The coach's name. */
	coach: string;
	/** The accent colour, as #rrggbb. */
	accent: string;
	/** Where the site will stand. */
	url: string;
	/** Pounds and Letter, or kilograms and A4. */
	units: 'kg' | 'lb';
}

interface Question {
	/** What is asked. */
	text: string;
	/** What an empty answer means. */
	otherwise: string;
	/** What is wrong with an answer; undefined if nothing is. */
	fault: (answer: string) => string | undefined;
}

const { name, coach, colors, url } = siteSchema.shape;
const faultBy =
	(schema: { safeParse: (value: unknown) => { error?: { issues: { message: string }[] } } }, wrap = same) =>
	(answer: string): string | undefined =>
		schema.safeParse(wrap(answer)).error?.issues[0]?.message;
const same = (answer: string): unknown => answer;

/** The five questions, in their order. */
export const questions: Readonly<Record<keyof BrandAnswers, Question>> = {
	name: { text: 'Name of your site', otherwise: 'My strength guide', fault: faultBy(name) },
	coach: {
		text: 'Your name, as runners know you',
		otherwise: 'Your name',
		fault: faultBy(coach, (answer) => ({ name: answer })),
	},
	accent: {
		text: 'Your colour, as #rrggbb',
		otherwise: '#b5451b',
		fault: faultBy(colors, (accent) => ({ accent })),
	},
	url: {
		text: 'Where the site will stand, if you know it',
		otherwise: 'https://example.org/',
		fault: faultBy(url),
	},
	units: {
		text: 'Kilograms and A4 (kg), or pounds and Letter (lb)',
		otherwise: 'kg',
		fault: (answer) => (answer === 'kg' || answer === 'lb' ? undefined : 'not a unit: write kg or lb'),
	},
};

/** A text as YAML takes it, whatever letters it has. */
const quoted = (text: string) => JSON.stringify(text);

/** The files of a new brand, by their paths below its folder. */
export function brandFiles({ name, coach, accent, url, units }: BrandAnswers): Record<string, string> {
	const paper = units === 'kg' ? 'a4' : 'letter';
	return {
		'site.yaml': `# Your copy of the guide. A line that begins with # is a remark: take the # away to use it.
# What you leave out stays as the guide has it.

name: ${quoted(name)}
# tagline: Strength for ultrarunners

# Where the site will stand. QR codes and printed addresses lead there.
url: ${quoted(url)}

# One colour is enough. It is made darker or lighter wherever text needs it.
colors: { accent: ${quoted(accent)} }

coach:
  name: ${quoted(coach)}
  # credentials: UESCA ultrarunning coach
  # about: A sentence or two about you.
  # url: https://your.site/
  # A square picture that you put into the folder public/ beside this file.
  # picture: { src: me.jpg, alt: "Me, on a ridge" }
  # contact:
  #   email: you@your.site
  #   phone: "+49 30 1234567"
  #   booking: https://your.site/book

# kg or lb, and the paper of the sheets: a4, letter, or both.
units: ${units}
paper: [${paper}]
weekStart: ${units === 'kg' ? 'monday' : 'sunday'}

# A line at the foot of every page, and your own words after our disclaimer.
# footer: Questions are welcome after training.
# disclaimer: I am a coach and not a physician.

# What you leave out of the guide, by its id: the last part of its address.
# hide:
#   exercises: [turkish-get-up]
#   terms: [meta-analysis]

# Single fields that you want otherwise: here, four sets of the plank.
# overrides:
#   exercises:
#     plank:
#       dose: { sets: 4 }
`,
		'README.md': `# ${name.replace(/[\\`*_[\]<>{}#]/g, '\\$&')}

A copy of the guide with a name of its own. It is this folder; the guide itself stays where it is, so you keep
getting its updates.

- \`site.yaml\`: name, colour, contact, and what you leave out or say otherwise.
- \`content/\`: pages and exercises of your own. A file at the same path as one of the guide's replaces it; a new one is
  added. A file in \`content/pages/\` is a page that every page links to at its foot.
- \`public/\`: pictures and documents, published as they are.

In the folder of the guide:

    npm run brand:check <this folder>

tells everything that is wrong, with file and line, and what you change.

    BRAND=<this folder> npm start

builds your copy and shows it at ${new URL(addressOf(url).base, 'http://localhost:4321').href}
`,
		'content/pages/working-together.md': `---
title: Working together
summary: ${quoted(`How a season with ${coach} goes.`)}
---

Write here what runners ask you: how a season together goes, what it costs, how to reach you. The site's own pages are
linked like this: [plan your season](/season/). An exercise goes by its id: <Exercise id="squat" />.
`,
	};
}
