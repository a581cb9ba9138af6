import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { weekMusclesHtml } from '../../../src/components/hard-sets-html.ts';
import { workedMusclesHtml } from '../../../src/components/worked-muscles-html.ts';
import { muscleMap, type MuscleMap } from '../../../src/figures/muscle-map/muscle-map.ts';
import { viewShapes } from '../../../src/figures/muscle-map/shapes.ts';
import { find } from '../../../src/guide/guide.ts';
import { mondayPlans } from '../../fixtures/all-plans.ts';
import { guide } from '../../fixtures/real-guide.ts';

const map: MuscleMap = {
	id: 'm',
	title: 'What the plank works',
	description: 'Works most: Rectus abdominis.',
	shades: new Map([
		['gluteus-maximus', 'solid'],
		['hamstrings', 'hatched'],
		['hip-rotators', 'dotted'],
	]),
};
const face = { href: (path: string) => path };
const shapeOf = (muscle: 'gluteus-maximus' | 'hamstrings' | 'hip-rotators') =>
	viewShapes().back.muscles.get(muscle)?.sided ?? '';

test('what works is filled: solid, hatched or dotted, and nothing else is', () => {
	const svg = String(muscleMap(map));
	expect(svg).toContain(`<path class="muscle-ink" d="${shapeOf('gluteus-maximus')}" />`);
	expect(svg).toMatch(/<path\s+fill="url\(#m-hatched\)" d="/);
	expect(svg.split(`d="${shapeOf('hamstrings')}"`)).toHaveLength(2);
	expect(svg.match(/class="muscle-ink" d="M(?!0 0)/g)).toHaveLength(1);
	expect(svg.match(/fill="url\(/g)).toHaveLength(2);
});

test('a deep muscle is a window, after everything that it lies under', () => {
	const svg = String(muscleMap(map));
	const window = svg.indexOf('class="muscle-window"');
	expect(window).toBeGreaterThan(svg.indexOf(shapeOf('gluteus-maximus')));
	expect(svg).toContain(`class="muscle-deep" fill="url(#m-dotted)" d="${shapeOf('hip-rotators')}"`);
});

test('a deep muscle alone leaves the one over it at rest', () => {
	const svg = String(muscleMap({ ...map, shades: new Map([['rotator-cuff', 'solid']]) }));
	expect(svg.match(/class="muscle-deep muscle-ink"/g)).toHaveLength(1);
	expect(svg).not.toMatch(/class="muscle-ink" d="M(?!0 0)/);
});

test('it says in words what it shows, and its words are escaped', () => {
	const svg = String(muscleMap({ ...map, title: 'Farmer’s <carry> & "more"' }));
	expect(svg).toContain('role="img"');
	expect(svg).toContain('aria-labelledby="m-title"');
	expect(svg).toContain('<title id="m-title">Farmer’s &lt;carry&gt; &amp; &quot;more&quot;</title>');
	expect(svg).toContain('<desc id="m-words">Works most: Rectus abdominis.</desc>');
});

test('two maps on a page share no id, and the second one can borrow the body of the first', () => {
	const first = String(muscleMap(map));
	const second = String(muscleMap({ ...map, id: 'n', bodyOf: 'm' }));
	const ids = [...(first + second).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const known = new Set(ids);
	const used = [...(first + second).matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id);
	expect(used.filter((id) => !known.has(id))).toEqual([]);
	expect(second.length).toBeLessThan(first.length / 3);
	expect(second).not.toContain('<pattern');
});

test('the same map is the same bytes', () => {
	expect(String(muscleMap(map))).toBe(String(muscleMap({ ...map, shades: new Map([...map.shades]) })));
});

test('the key of an exercise names its muscles, as links, and says which lie deep', () => {
	const figure = String(
		workedMusclesHtml([find(guide, 'exercises', 'clamshell')], 'What the clamshell works', face),
	);
	const names = [...figure.matchAll(/<dd>\s*<a href="([^"]+)">([^<]+)<\/a>(?: <span class="soft">(.+?)<)?/g)];
	expect(names.map(([, href, name, deep]) => [href, name, deep])).toEqual([
		['/muscles/#hip-rotators', 'Deep hip rotators', undefined],
		['/muscles/#gluteus-medius', 'Gluteus medius', undefined],
		['/muscles/#gluteus-maximus', 'Gluteus maximus', undefined],
		['/muscles/#gluteus-minimus', 'Gluteus minimus', '(deep)'],
	]);
	expect(figure).toContain(
		'Works most: Deep hip rotators (deep) and Gluteus medius. Helps: Gluteus maximus and Gluteus minimus (deep).',
	);
});

test('of several exercises: what works most in one is no helper in all', () => {
	const both = ['push-up', 'overhead-press'].map((id) => find(guide, 'exercises', id));
	const figure = String(workedMusclesHtml(both, 'Both', face));
	// The push-up has deltoids help; the press works them most.
	expect(figure).toContain(
		'Works most: Deltoids, Pectorals and Triceps. Helps: Rectus abdominis, Transverse abdominis (deep), Serratus anterior, Trapezius and Rotator cuff (deep).',
	);
});

test('a week’s muscles go by their hard sets: six or more, three to five and a half, fewer', () => {
	const figure = String(
		weekMusclesHtml({ quadriceps: 6, hamstrings: 5.5, calves: 3, soleus: 2.5, biceps: 0.5 }, face),
	);
	expect(figure).toContain(
		'6 hard sets or more: Quadriceps. 3 to 5½: Hamstrings and Calves. Fewer: Soleus and Biceps.',
	);
	const rows = [
		...figure.matchAll(/<th scope="row">[^]*?>([^<]+)<\/a>[^]*?width="(\d+)%"[^]*?<td>([^<]+)</g),
	];
	expect(rows.map(([, name, width, sets]) => [name, width, sets])).toEqual([
		['Quadriceps', '100', '6'],
		['Hamstrings', '92', '5½'],
		['Calves', '50', '3'],
		['Soleus', '42', '2½'],
		['Biceps', '8', '½'],
	]);
});

test('every map is small: at most 6 kB, gzipped', () => {
	const figures = [
		...Object.values(guide.exercises).map((exercise) => workedMusclesHtml([exercise], exercise.name, face)),
		workedMusclesHtml(Object.values(guide.exercises), 'All', face),
		...mondayPlans.map(({ totals }) => weekMusclesHtml(totals.hardSets, face)),
	];
	const sizes = figures.map((figure) => gzipSync(String(figure)).length);
	expect(Math.max(...sizes)).toBeLessThanOrEqual(6000);
});
