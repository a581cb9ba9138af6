import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { contentFolder, hasPages } from './brand/current.ts';
import { chapterSchema } from './handbook/chapter.ts';
import { schemas } from './schema/collections.ts';

const content = contentFolder();

/** An entry's id is its file's name, wherever below its folder it lies. */
const named = (folder: string, pattern = '**/*.{md,mdx}') =>
	glob({
		base: `./${join(content, folder)}`,
		pattern,
		generateId: ({ entry }) => (entry.split('/').at(-1) ?? entry).replace(/\.[a-z]+$/, ''),
	});

export const collections = {
	exercises: defineCollection({ loader: named('exercises'), schema: schemas.exercises }),
	principles: defineCollection({ loader: named('principles'), schema: schemas.principles }),
	routines: defineCollection({ loader: named('routines'), schema: schemas.routines }),
	phases: defineCollection({ loader: named('phases'), schema: schemas.phases }),
	methods: defineCollection({ loader: named('methods'), schema: schemas.methods }),
	weeks: defineCollection({ loader: named('weeks', '**/*.{yaml,yml}'), schema: schemas.weeks }),
	evidence: defineCollection({ loader: file(join(content, 'evidence.yaml')), schema: schemas.evidence }),
	terms: defineCollection({ loader: file(join(content, 'glossary.yaml')), schema: schemas.terms }),
	// Only a brand has pages of its own.
	pages: defineCollection({
		loader: hasPages() ? named('pages') : () => [],
		schema: schemas.pages,
	}),
	// For coaches. It is part of the program, as a brand cannot change what it tells.
	handbook: defineCollection({
		loader: glob({ base: './src/handbook', pattern: '*.mdx' }),
		schema: chapterSchema,
	}),
};
