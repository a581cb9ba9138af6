import { cutThumbnail, type CutFrame } from '../figures/runner/figure-svg.ts';
import { paperStyle } from '../figures/runner/palette.ts';
import type { Guide } from '../guide/guide.ts';
import type { SiteData } from '../schema/site.ts';
import { t } from '../language/t.ts';

/** What the picture of a page says when somebody shares it. */
export interface SocialPicture {
	/** Without the base. */
	path: string;
	/** What sort of page it is; empty for the site itself. */
	kind: string;
	title: string;
	/** A sentence; empty where the picture has no room for one. */
	lead: string;
	figure: CutFrame | undefined;
}

/** Collections whose entries have a picture each. */
type Pictured = 'exercises' | 'principles' | 'routines' | 'phases';

/** Address of the picture of an entry's page, without the base. Plans show that of their phase. */
export const socialPath = (collection: Pictured, id: string): string => `/social/${collection}/${id}.png`;

/** Address of the picture of every other page, without the base. */
export const siteSocialPath = '/social/site.png';

/** Width and height in pixels, as the sites that show them want it. */
export const socialSize = { width: 1200, height: 630 } as const;

/** Every picture of a site. */
export function socialPictures(guide: Guide, site: SiteData): SocialPicture[] {
	const worded = (collection: Pictured, kind: string) =>
		Object.values(guide[collection as 'principles']).map(({ id, title, summary }): SocialPicture => ({
			path: socialPath(collection, id),
			kind,
			title,
			lead: summary,
			figure: undefined,
		}));
	const exercises = Object.values(guide.exercises).map(
		({ id, name, figure, muscles, summary }): SocialPicture => ({
			path: socialPath('exercises', id),
			kind: t`Exercise`,
			title: name,
			// The figure says it better.
			lead: figure === undefined ? summary : '',
			figure: figure && cutThumbnail(figure, muscles, paperStyle),
		}),
	);
	return [
		{ path: siteSocialPath, kind: '', title: site.tagline, lead: '', figure: undefined },
		...exercises,
		...worded('principles', t`Principle`),
		...worded('routines', t`Routine`),
		...worded('phases', t`Phase`),
	];
}
