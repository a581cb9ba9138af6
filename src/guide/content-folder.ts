import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from './load.ts';

/** Reads every file of a content folder but `site.yaml`, in the order of their paths. Hidden files are passed over. */
export function readContentFolder(folder: string): ContentFile[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile() && !file.name.startsWith('.'))
		.map((file) => join(file.parentPath, file.name))
		.filter((path) => path !== join(folder, 'site.yaml'))
		.sort()
		.map((path) => ({
			path: relative(process.cwd(), path) || path,
			relative: relative(folder, path).split(sep).join('/'),
			text: readFileSync(path, 'utf8'),
		}));
}
