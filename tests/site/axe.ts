import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

/**
 * What axe complains of on a page: a line for each rule, with the elements in question.
 *
 * @param options.rules All of them if none are named.
 * @param options.least A page on which fewer rules found something to look at was not looked at.
 */
export async function axeFindings(
	page: Page,
	{ rules, least }: { rules?: string[]; least: number },
): Promise<string[]> {
	// A page that was looked at before still has axe, which is long: it is not sent again.
	const there = await page.evaluate(() => 'axe' in window);
	const axe = new AxeBuilder({ page, ...(there && { axeSource: ';' }) })
		// Our pages have no frames: what axe does for them takes twice as long as the rules.
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: rules } }) });
	const { violations, passes } = await axe.analyze();
	expect(passes.length, 'rules that found something to look at').toBeGreaterThanOrEqual(least);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
