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
	const axe = new AxeBuilder({ page })
		// Our pages have no frames: what axe does for them takes twice as long as the rules.
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: rules } }) });
	const { violations, passes } = await axe.analyze();
	expect(passes.length, 'rules that found something to look at').toBeGreaterThanOrEqual(least);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
