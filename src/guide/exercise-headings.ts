import { t } from '../language/t.ts';

/** Headings that every exercise has, because pages and sheets look for them: the site's language or English says them. */
export const headingsOf = {
	setUp: [t`Set up`, 'Set up'],
	doIt: [t`Do it`, 'Do it'],
	versions: [t`Make it easier or harder`, 'Make it easier or harder'],
} as const;
