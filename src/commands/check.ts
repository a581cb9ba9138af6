/** `npm run check`: every problem in every content file, at once. */
import { counted } from '../guide/list-words.ts';
import { formatProblem, sortProblems } from '../guide/problem.ts';
import { checkContent } from './content.ts';
import { warnings } from './describe.ts';

const { problems, site, files, plans } = checkContent(process.argv[2] ?? 'content', process.env.BRAND);
for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
if (problems.length > 0) {
	console.error(`\n${counted(problems.length, 'problem')} in the content.`);
	process.exitCode = 1;
} else {
	if (site !== undefined) for (const warning of warnings(site)) console.warn(`Mind: ${warning}`);
	console.log(`The content is sound: ${files} files, ${plans} plans.`);
}
