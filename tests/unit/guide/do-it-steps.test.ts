/** The steps of an exercise, taken out of its prose. */
import { expect, test } from 'vitest';
import { doItSteps } from '../../../src/guide/do-it-steps.ts';
import { proseOf } from '../../../src/guide/prose-of.ts';
import { guide } from '../../fixtures/real-guide.ts';

const steps = (body: string) =>
	doItSteps(proseOf({ path: 'content/exercises/mine.mdx', body, bodyLine: 1 }), guide);

test('steps are the numbered list under "Do it", and nothing else', () => {
	expect(
		steps(
			'Words.\n\n1. Not this\n\n## Set up\n\n1. Nor this\n\n## Do it\n\nFirst some words.\n\n1. Stand\n   up.\n2. Sit *down*, **slowly**.\n\n## Make it easier or harder\n\n1. Nor this',
		),
	).toEqual(['Stand up.', 'Sit down, slowly.']);
});

test('no list, no steps', () => {
	expect(steps('## Do it\n\nJust do it.\n\n- Not numbered\n\n## Later\n\n1. Not this')).toEqual([]);
	expect(steps('No headings.')).toEqual([]);
});

test('references become words, and boxes are left out', () => {
	expect(
		steps(
			'## Do it\n\n1. Begin with a <Exercise id="nordic-curl" /> or a <Exercise id="push-up">press</Exercise>.\n2. <Exercise id="push-up" />: <Dose of="push-up" />.\n3. Turn.\n\n   <Tip>\n\n   Aside.\n\n   </Tip>\n\n   And [back](/exercises/).\n',
		),
	).toEqual([
		'Begin with a Nordic curl or a press.',
		'Push-up: 3\u00a0×\u00a012–20\u00a0reps.',
		'Turn. And back.',
	]);
});
