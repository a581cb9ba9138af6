/** What the handbook says of fields comes from the schemas: each one is told, with what it holds. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { anchorOf, fieldReference, ruleReference } from '../../../src/handbook/reference.ts';

const sources = Object.fromEntries(
	globSync('src/schema/*.ts').map((file) => [basename(file, '.ts'), readFileSync(file, 'utf8')]),
);
const sections = fieldReference(sources);
const field = (section: string, name: string) =>
	sections.find(({ id }) => id === section)?.fields.find((one) => one.name === name);

test('a field is told with its comment, what it holds, and what counts without it', () => {
	expect(field('exercise', 'cues')).toEqual({
		name: 'cues',
		about: 'Short commands to keep in mind while doing it.',
		holds: 'a list of 2 to 5: text',
		required: true,
	});
	expect(field('exercise', 'secondsPerRep')).toMatchObject({
		holds: 'a number above 0, up to 30',
		required: false,
		otherwise: '4',
	});
});

test('fields of a group and of a list have the names that errors give them', () => {
	expect(field('exercise', 'substitutions[].use')).toMatchObject({
		about: 'The exercise to do instead.',
		holds: 'an id of exercises',
	});
	expect(field('exercise', 'muscles.primary')?.required).toBe(true);
});

test('what another schema says is told where that schema is', () => {
	expect(field('exercise', 'dose')?.see).toBe('doseSchema');
	expect(anchorOf('doseSchema')).toBe('dose');
	expect(field('dose', 'sets')).toMatchObject({ holds: 'a whole number from 1 to 10', required: true });
});

test('every kind of rule is told', () => {
	const spacing = ruleReference(sources).find(({ title }) => title === 'spacing');
	expect(spacing?.fields.map(({ name }) => name)).toEqual(['stress', 'hours', 'preferHours']);
	expect(ruleReference(sources)).toHaveLength(19);
});
