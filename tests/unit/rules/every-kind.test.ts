import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluators } from '../../../src/planner/rules/index.ts';
import { ruleSchema } from '../../../src/schema/rule.ts';
import { root } from '../../fixtures/places.ts';

const kinds = ruleSchema.options.map((option) => option.shape.kind.value);

test('every kind that a principle can name has its evaluator, its file and its tests', () => {
	const named = [...kinds].sort();
	expect(Object.keys(evaluators).sort()).toEqual(named);
	const files = readdirSync(join(root, 'src/planner/rules')).map((name) => name.replace('.ts', ''));
	expect(named.filter((kind) => !files.includes(kind))).toEqual([]);
	const tests = readdirSync(join(root, 'tests/unit/rules')).map((name) => name.replace('.test.ts', ''));
	expect(named.filter((kind) => !tests.includes(kind))).toEqual([]);
});

test('every kind says what can be changed when it cannot be kept', () => {
	for (const { remedy } of Object.values(evaluators)) expect(remedy).toMatch(/^[a-z].{15,}[^.]$/);
});
