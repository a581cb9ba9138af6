import { readdirSync } from 'node:fs';
import { nearest } from '../guide/nearest.ts';
import { lockFile } from './brand-lock.ts';

const known = ['site.yaml', 'content', 'public', 'logo.svg', 'logo-dark.svg', lockFile];
const aside = /^(\.|README|LICEN[CS]E|package(-lock)?\.json$|node_modules$)/i;

/** What lies in a brand's folder and is not read, in words: a name that is nearly right would change nothing in silence. */
export const strayEntries = (folder: string): string[] =>
	readdirSync(folder)
		.filter((name) => !known.includes(name) && !aside.test(name))
		.map((name) => {
			const meant = nearest(name, known);
			return `${name} is not read${meant === undefined ? '' : `: did you mean '${meant}'?`}`;
		});
