import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Forbids imports, with the reason. */
const without = (files, patterns, ignores = []) => ({
	files,
	ignores,
	rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const pure = {
	group: ['astro:*', 'node:*', 'fs', 'path'],
	message: 'This folder is pure: it runs in a test, at build time and in a browser alike.',
};
const laterStages = {
	// This matches like .gitignore does: no braces.
	group: ['print', 'pages', 'layouts', 'components', 'calendar', 'search', 'offline', 'commands'].map(
		(folder) => `**/${folder}/**`,
	),
	message: 'A stage knows only the stages before it.',
};

export default defineConfig(
	globalIgnores(['dist', 'dist-*', '.astro', '.cairn', 'test-results', 'playwright-report']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	{ rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error', 'object-shorthand': 'error' } },
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			// A number in a message is what it looks like.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// `() => say(…)` reads better than a block around it.
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
			],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
		},
	},
	{
		files: ['tests/**/*.ts'],
		// A stand-in for work that takes time need not take any.
		rules: {
			'@typescript-eslint/require-await': 'off',
			// A path or a name that is taken out of an object is not called on it.
			'@typescript-eslint/unbound-method': 'off',
		},
	},
	{
		// What a component is, only Astro's own type check knows.
		files: ['src/components/**/*.ts'],
		rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
	},
	astro.configs.recommended,
	without(['src/{planner,figures}/**'], [pure, laterStages]),
	without(['src/calendar/**'], [pure]),
	without(['src/{schema,guide}/**'], [pure, laterStages], ['src/guide/{cache-folder,content-folder}.ts']),
	without(
		['src/print/**'],
		[
			{
				group: ['**/pages/**', '**/layouts/**', '**/components/**'],
				message: 'Sheets come from plans, never from pages.',
			},
		],
	),
);
