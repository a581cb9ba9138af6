import { readFileSync } from 'node:fs';
import { getCollection } from 'astro:content';
import { proseOf } from './guide/prose-of.ts';
import type { Block } from './guide/prose.ts';
import { parseSourceFile } from './guide/source-file.ts';
import { proseCollections, type GuideProse } from './print/book.ts';

/** The prose of every entry of this build, read from its file, so that errors name a line of it. */
export async function currentProse(): Promise<GuideProse> {
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
