import { t } from '../language/t.ts';
import type { SearchType } from '../search/record.ts';

/** A picture of the site for home screens and app lists. */
export interface Icon {
	/** Without the base. */
	path: string;
	/** Width and height in pixels. */
	size: number;
	shape: IconShape;
	/** What a manifest says of it; left out for what does not stand there. */
	purpose?: 'any' | 'maskable';
	/** What is on it in place of the logo. */
	glyph?: Glyph;
}

/**
 * `plate`: with rounded corners of its own. `whole`: to the edges, for systems that round it themselves. `masked`: the
 * same, for those that cut out any shape but leave the circle of four fifths of its width.
 */
export type IconShape = 'plate' | 'whole' | 'masked';

/** Drawn as in lists of results, or what only shortcuts have. */
export type Glyph = SearchType | 'Search';

export const icons: readonly [Icon, ...Icon[]] = [
	{ path: '/icons/192.png', size: 192, shape: 'plate', purpose: 'any' },
	{ path: '/icons/512.png', size: 512, shape: 'plate', purpose: 'any' },
	{ path: '/icons/maskable-512.png', size: 512, shape: 'masked', purpose: 'maskable' },
];

/** For iOS, which does not look into the manifest. */
export const touchIcon: Icon = { path: '/icons/apple-touch.png', size: 180, shape: 'whole' };

const shortcut = (name: string, url: string, glyph: Glyph) => {
	const icon: Icon = { path: `/icons/shortcut-${glyph.toLowerCase()}.png`, size: 96, shape: 'plate', glyph };
	return { name, url, icon };
};

/** What a long press on the icon offers, most wanted first: systems show three or four. */
export const shortcuts = [
	shortcut(t`This week’s session`, '/#this-week', 'Plan'),
	shortcut(t`My season`, '/season/', 'Phase'),
	shortcut(t`Your log`, '/log/', 'Routine'),
	shortcut(t`Exercises`, '/exercises/', 'Exercise'),
	shortcut(t`Search`, '/search/', 'Search'),
] as const;

/** Every icon that a build makes. */
export const allIcons: readonly Icon[] = [...icons, touchIcon, ...shortcuts.map(({ icon }) => icon)];
