import { language } from '../language/language.ts';
import type { SiteData } from '../schema/site.ts';
import { icons, shortcuts } from './icons.ts';

/** Address of the manifest, without the base. */
export const manifestPath = '/manifest.webmanifest';

/**
 * What a browser asks for before it puts the site on a home screen (https://www.w3.org/TR/appmanifest/).
 *
 * @param ground Colour behind the icon while the site opens, and of the bar above it.
 * @param href Puts the base path in front: all stays below it, so that several copies on one host are several apps.
 */
export function appManifest(
	site: Pick<SiteData, 'name' | 'tagline'>,
	ground: string,
	href: (path: string) => string,
) {
	return {
		id: href('/'),
		name: site.name,
		short_name: shortName(site.name),
		description: site.tagline,
		lang: language,
		dir: 'ltr',
		categories: ['health', 'fitness', 'sports'],
		start_url: href('/'),
		scope: href('/'),
		display: 'standalone',
		background_color: ground,
		theme_color: ground,
		icons: icons
			.filter(({ purpose }) => purpose !== undefined)
			.map(({ path, size, purpose }) => ({ ...image(href(path), size), purpose })),
		shortcuts: shortcuts.map(({ name, url, icon }) => ({
			name,
			url: href(url),
			icons: [image(href(icon.path), icon.size)],
		})),
	};
}

const image = (src: string, size: number) => ({ src, sizes: `${size}x${size}`, type: 'image/png' });

/**
 * As many words as fit below an icon, at least one.
 *
 * @example shortName('Anna Berg Coaching') // 'Anna Berg'
 */
export function shortName(name: string): string {
	const [first = '', ...more] = name.split(' ');
	return more.reduce(
		({ text, isFull }, word) =>
			isFull || `${text} ${word}`.length > 12 ? { text, isFull: true } : { text: `${text} ${word}`, isFull },
		{ text: first, isFull: false },
	).text;
}
