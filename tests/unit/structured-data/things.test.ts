/** What pages are about, in the words of schema.org: nothing but what the page says. */
import { expect, test } from 'vitest';
import { doItSteps } from '../../../src/guide/do-it-steps.ts';
import { find } from '../../../src/guide/guide.ts';
import { exerciseThing } from '../../../src/structured-data/exercise.ts';
import { articleThing, breadcrumbThing, siteThing } from '../../../src/structured-data/pages.ts';
import { routineThing, seasonThing, weekThing } from '../../../src/structured-data/plans.ts';
import { jsonLd } from '../../../src/structured-data/thing.ts';
import { daysWith, handMadeSeason } from '../../fixtures/hand-made-season.ts';
import { guide, site } from '../../fixtures/real-guide.ts';
import { prose } from '../../fixtures/real-prose.ts';

const absolute = (path: string) => `https://a.org/b${path}`;
const thingOf = (id: string) =>
	exerciseThing(find(guide, 'exercises', id), doItSteps(prose.exercises[id] ?? [], guide), absolute);

test('an exercise is a dose, and steps to follow', () => {
	expect(thingOf('dead-bug')).toEqual({
		'@type': ['ExercisePlan', 'HowTo'],
		name: 'Dead bug',
		alternateName: ['dying bug'],
		description:
			'Lying on your back, you send out one arm and the opposite leg while the lower back stays where it is.',
		image: 'https://a.org/b/figures/dead-bug.svg',
		exerciseType: 'Core: resisting the arch',
		repetitions: { '@type': 'QuantitativeValue', minValue: 10, maxValue: 15, unitText: 'reps' },
		restPeriods: { '@type': 'QuantitativeValue', value: 45, unitCode: 'SEC' },
		additionalVariable: '3\u00a0×\u00a010–15\u00a0reps',
		step: [
			'Breathe out and lower the right arm behind your head while the left leg stretches out.',
			'Stop both just above the floor, or earlier if the back begins to lift.',
			'Come back to the start, breathing in.',
			'Now the left arm and the right leg. That is the second rep.',
			'End the set when you can no longer keep the back down.',
		].map((text) => ({ '@type': 'HowToStep', text })),
	});
});

test('one without steps is no instruction, a hold has a time and no repetitions', () => {
	const plank = find(guide, 'exercises', 'plank');
	const held = {
		...plank,
		dose: { ...plank.dose, amount: { unit: 'seconds', min: 30, max: 30, per: 'total' } },
	};
	const thing = exerciseThing(held as typeof plank, [], absolute);
	expect(thing['@type']).toBe('ExercisePlan');
	expect(thing.activityDuration).toEqual({ '@type': 'QuantitativeValue', value: 30, unitCode: 'SEC' });
	expect(Object.keys(thing)).not.toContain('repetitions');
	expect(Object.keys(thing)).not.toContain('step');
});

test('a routine names its exercises', () => {
	const [first, ...others] = find(guide, 'routines', 'lower-body').exercises;
	const thing = routineThing(find(guide, 'routines', 'lower-body'), guide, absolute);
	expect(thing).toMatchObject({
		'@type': 'ExercisePlan',
		name: 'Lower body',
		exerciseType: 'Heavy lower body',
	});
	expect(thing.hasPart).toHaveLength(1 + others.length);
	expect(thing.hasPart).toContainEqual({
		'@type': 'ExercisePlan',
		name: find(guide, 'exercises', first?.exercise ?? '').name,
		url: `https://a.org/b/exercises/${first?.exercise}/`,
	});
});

test('a week says how often, how long and how hard; one that somebody else published not how hard', () => {
	const [made] = handMadeSeason([{ phase: 'base', load: 200 }]).weeks;
	if (made === undefined) throw new Error('The fixture made no week.');
	const totals = { ...made.totals, minutes: { min: 40, max: 44 } };
	const week = { ...made, totals, days: daysWith([], { 1: ['heavy-lower'], 3: ['upper'] }) };
	const thing = {
		'@type': 'ExercisePlan',
		name: 'Base',
		description: 'A week.',
		exerciseType: 'Strength training',
		activityFrequency: { '@type': 'QuantitativeValue', value: 2, unitText: 'sessions per week' },
		activityDuration: {
			'@type': 'QuantitativeValue',
			minValue: 40,
			maxValue: 44,
			unitText: 'minutes per week',
		},
	};
	expect(weekThing(week, 'Base', 'A week.')).toEqual({ ...thing, intensity: 'RPE 5' });
	expect(weekThing({ ...week, published: true }, 'Base', 'A week.')).toEqual(thing);
	expect(weekThing({ ...week, days: daysWith([]) }, 'Base', 'A week.')).toMatchObject({
		activityFrequency: { value: 0 },
	});
});

test('a season says how many weeks', () => {
	const season = { ...handMadeSeason([{ phase: 'base', load: 1 }]), length: 16 };
	expect(seasonThing(season, 'S', 'D').activityDuration).toEqual({
		'@type': 'QuantitativeValue',
		value: 16,
		unitCode: 'WEE',
	});
});

test('a principle is an article that cites its studies', () => {
	const study = { id: 'x', cite: 'Doma et al. 2013', kind: 'trial', url: 'https://b.org/1', finding: 'F' };
	expect(
		articleThing('Hard days hard', 'Lift.', [study, { ...study, cite: 'No address', url: undefined }]),
	).toEqual({
		'@type': 'Article',
		headline: 'Hard days hard',
		description: 'Lift.',
		inLanguage: 'en',
		citation: [
			{ '@type': 'CreativeWork', name: 'Doma et al. 2013', url: 'https://b.org/1' },
			{ '@type': 'CreativeWork', name: 'No address' },
		],
	});
});

test('the site says how to search it, and whose it is', () => {
	expect(siteThing({ ...site, coach: { name: 'Anna' } }, absolute)).toEqual({
		'@type': 'WebSite',
		name: 'Cairn',
		description: 'Strength for ultrarunners',
		url: 'https://a.org/b/',
		inLanguage: 'en',
		publisher: { '@type': 'Person', name: 'Anna' },
		potentialAction: {
			'@type': 'SearchAction',
			target: 'https://a.org/b/search/?q={words}',
			'query-input': 'required name=words',
		},
	});
	expect(Object.keys(siteThing(site, absolute))).not.toContain('publisher');
});

test('the way to a page ends with the page', () => {
	expect(breadcrumbThing([{ name: 'Exercises', path: '/exercises/' }], 'Plank', absolute)).toEqual({
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ '@type': 'ListItem', position: 1, name: 'Exercises', item: 'https://a.org/b/exercises/' },
			{ '@type': 'ListItem', position: 2, name: 'Plank' },
		],
	});
});

test('no text can end the block that it stands in', () => {
	const block = jsonLd([{ '@type': 'Article', headline: '</script><script>alert(1)</script>' }]);
	expect(block).not.toContain('<');
	expect(JSON.parse(block)).toEqual({
		'@context': 'https://schema.org',
		'@graph': [{ '@type': 'Article', headline: '</script><script>alert(1)</script>' }],
	});
});
