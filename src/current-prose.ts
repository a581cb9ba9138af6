import { readFileSync } from 'node:fs';
import { getCollection } from 'astro:content';
import { proseOf } from './guide/prose-of.ts';
import { proseCollections, type Block, type GuideProse } from './guide/prose.ts';
import { parseSourceFile } from './guide/source-file.ts';

let read: Promise<GuideProse> | undefined;

/** The prose of every entry of this build: read once, except while content is being edited. */
export function currentProse(): Promise<GuideProse> {
	if (import.meta.env.DEV) return readProse();
	read ??= readProse();
	return read;
}

/** From the files, so that errors name a line. */
async function readProse(): Promise<GuideProse> {
	const collections = await Promise.all(
		proseCollections.map(async (collection) => {
			const entries = await getCollection(collection);
			const prose = entries.map(
				({ id, filePath }: { id: string; filePath?: string | undefined }): [string, Block[]] => {
					if (filePath === undefined) throw new Error(`${collection}/${id} comes from no file.`);
					return [id, proseOf(parseSourceFile(filePath, readFileSync(filePath, 'utf8')).file)];
				},
			);
			return [collection, Object.fromEntries(prose)];
		}),
	);
	return Object.fromEntries(collections) as GuideProse;
}
