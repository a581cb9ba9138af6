/** `npm run check`: every problem in every content file, at once. */
import '../language/bind-language.ts';

// What has words in it is loaded when the language is bound.
const { counted } = await import('../guide/list-words.ts');
const { formatProblem, sortProblems } = await import('../guide/problem.ts');
const { checkContent } = await import('./content.ts');
const { warnings } = await import('./describe.ts');

const { problems, site, files, plans } = checkContent(process.argv[2] ?? 'content', process.env.BRAND);
for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
if (problems.length > 0) {
	console.error(`\n${counted(problems.length, 'problem')} in the content.`);
	process.exitCode = 1;
} else {
	if (site !== undefined) for (const warning of warnings(site)) console.warn(`Mind: ${warning}`);
	console.log(`The content is sound: ${files} files, ${plans} plans.`);
}
