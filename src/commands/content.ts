import { settingsFiles } from '../brand/current.ts';
import { readContentFolder } from '../guide/content-folder.ts';
import type { Guide } from '../guide/guide.ts';
import { loadContent, type ContentFile } from '../guide/load.ts';
import type { Problem } from '../guide/problem.ts';
import { parseSourceFile, type FieldPath } from '../guide/source-file.ts';
import { MissingReplacement } from '../planner/session.ts';
import { PlanError } from '../planner/plan-error.ts';
import { auditPublishedWeek, planWeek, weekRequests } from '../planner/week.ts';
import type { SiteData } from '../schema/site.ts';

/** What the check found, and what it read. */
export interface CheckedContent {
	guide: Guide | undefined;
	site: SiteData | undefined;
	problems: Problem[];
	/** Number of content files. */
	files: number;
	/** Number of week plans that were tried. */
	plans: number;
}

/** Reads and checks a content folder, and plans every week that it asks for. */
export function checkContent(folder: string, brand: string | undefined): CheckedContent {
	const files = readContentFolder(folder);
	const { guide, site, problems } = loadContent(files, settingsFiles(folder, brand));
	if (guide === undefined || site === undefined)
		return { guide, site, problems, files: files.length, plans: 0 };
	const requests = weekRequests(guide, { ...site.publish, weekStart: site.weekStart });
	const planned = requests.flatMap((request) => {
		try {
			planWeek(guide, request);
			return [];
		} catch (error) {
			return [planProblem(error, folder, files)];
		}
	});
	for (const week of Object.values(guide.weeks)) {
		if (week.published) auditPublishedWeek(guide, week, site.weekStart);
	}
	const unique = new Map(
		planned.map((problem) => [`${problem.file} ${problem.field} ${problem.message}`, problem]),
	);
	return { guide, site, problems: [...unique.values()], files: files.length, plans: requests.length };
}

function planProblem(error: unknown, folder: string, files: readonly ContentFile[]): Problem {
	/** Where a field of an entry stands. */
	const place = (collection: string, id: string, field: FieldPath) => {
		const file = files.find(
			({ relative }) => relative.startsWith(`${collection}/`) && relative.replace(/^.*\/|\.\w+$/g, '') === id,
		);
		if (file === undefined) return { file: `${folder}/${collection}/${id}`, line: 1 };
		return { file: file.path, line: parseSourceFile(file.path, file.text).file.lineOf(field) };
	};
	if (error instanceof PlanError) {
		const { method, phase } = error.attempt;
		return {
			...place('methods', method, ['phases', phase]),
			field: `phases.${phase}`,
			message: error.message,
			fix: error.remedies.join('; or '),
		};
	}
	if (error instanceof MissingReplacement) {
		return {
			...place('exercises', error.exercise, ['substitutions']),
			field: 'substitutions',
			message: error.message,
			fix: 'add a substitution that needs no kit, or make the line optional',
		};
	}
	throw error;
}
