import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { planJson, planPdf } from '../planner/plan-paths.ts';
import type { PlanIndex, WeekPlan } from '../schema/plan.ts';
import { keysOf, papers, phases, profiles } from '../schema/vocabulary.ts';

/**
 * Indexes a built site: every page that says how it wants to be found, and every sheet as a record of its own
 * that opens the PDF. Writes the index to `pagefind/` in the same folder.
 *
 * @param outDir Folder of the built site.
 * @param methodTitle Name of a method, by its id.
 * @returns How many pages and sheets were indexed.
 * @throws Error with Pagefind's own words, or if a sheet or all pages were left out.
 */
export async function indexSite(
	outDir: string,
	methodTitle: (id: string) => string,
): Promise<{ pages: number; sheets: number }> {
	const { index } = expectNoErrors(await pagefind.createIndex({ forceLanguage: 'en' }));
	if (index === undefined) throw new Error('Pagefind made no index.');
	try {
		const { page_count: pages } = expectNoErrors(await index.addDirectory({ path: outDir }));
		if (pages === 0) throw new Error(`Pagefind found no page in ${outDir}.`);
		const sheets = sheetRecords(outDir, methodTitle);
		for (const sheet of sheets) {
			// Pagefind takes an empty record in silence, and nobody would ever find it.
			if (sheet.content.trim() === '') throw new Error(`Nothing to find in the sheet ${sheet.url}.`);
			expectNoErrors(await index.addCustomRecord(sheet));
		}
		expectNoErrors(await index.writeFiles({ outputPath: join(outDir, 'pagefind') }));
		return { pages, sheets: sheets.length };
	} finally {
		await pagefind.close();
	}
}

/** A record for each sheet, from the data files that stand beside it. */
function sheetRecords(
	outDir: string,
	methodTitle: (id: string) => string,
): Parameters<pagefind.PagefindIndex['addCustomRecord']>[0][] {
	const plans = readJson(join(outDir, 'plans/index.json')) as PlanIndex;
	const weeks = plans.filter(({ kind }) => kind === 'week');
	return weeks.flatMap(({ id, title: planTitle, pdf }) => {
		const plan = readJson(join(outDir, planJson(id))) as WeekPlan;
		const title = plan.published ? planTitle : `${planTitle} · ${methodTitle(plan.method)}`;
		const sessions = plan.days.flatMap((day) => day.sessions);
		return keysOf(papers)
			.filter((paper) => pdf[paper] !== undefined)
			.map((paper) => ({
				url: planPdf(id, paper),
				language: 'en',
				content: [
					`${title}. Sheet to print, ${papers[paper]}, PDF.`,
					...sessions.map((session) => session.title),
				].join('. '),
				meta: {
					title: `${title} (PDF, ${papers[paper]})`,
					type: 'PDF',
					summary: `A sheet to print, with room for your loads: ${sessions.map((session) => session.title).join(', ') || 'a week without strength work'}.`,
				},
				filters: { type: ['PDF'], phase: [phases[plan.phase]], equipment: [profiles[plan.equipment]] },
			}));
	});
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function expectNoErrors<Response extends { errors: string[] }>(response: Response): Response {
	if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
	return response;
}
