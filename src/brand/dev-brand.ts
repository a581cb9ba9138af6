import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { currentBrand, laidFolder } from './current.ts';
import { layBrand } from './lay-brand.ts';

/** In `npm run dev`: puts a brand's files together with ours again as soon as one of them changes. */
export const brandFiles = (): AstroIntegration => ({
	name: 'brand-files',
	hooks: {
		'astro:server:setup': ({ server, logger }) => {
			const brand = currentBrand();
			if (brand === undefined || laidFolder() === undefined) return;
			const folders = [resolve(brand), resolve('content'), resolve('public')];
			server.watcher.add(folders);
			let waiting: NodeJS.Timeout | undefined;
			server.watcher.on('all', (_, path) => {
				if (!folders.some((folder) => resolve(path).startsWith(folder))) return;
				clearTimeout(waiting);
				// Editors write a file in several steps.
				waiting = setTimeout(() => {
					try {
						layBrand();
					} catch (error) {
						logger.error(`\n${error instanceof Error ? error.message : String(error)}`);
					}
				}, 50);
			});
		},
	},
});
