import type { Problem } from '../guide/problem.ts';
import { toldPlace } from '../guide/validate.ts';
import { loadSettings, type SettingsFile } from './site-settings.ts';

/** Pictures that settings name and that nobody has. */
export function pictureProblems(
	settings: readonly SettingsFile[],
	publicFiles: readonly string[],
): Problem[] {
	const { site, file } = loadSettings(settings);
	if (site === undefined || file === undefined) return [];
	const named = [
		{ path: ['logo', 'src'], src: site.logo?.src },
		{ path: ['logo', 'dark'], src: site.logo?.dark },
		{ path: ['coach', 'picture', 'src'], src: site.coach?.picture?.src },
	];
	return named.flatMap(({ path, src }) =>
		src === undefined || publicFiles.includes(src)
			? []
			: [
					{
						...toldPlace(file, path),
						message: `there is no ${src} in public/`,
						fix: 'put the picture there, or correct its name',
					},
				],
	);
}
