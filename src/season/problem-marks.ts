import { remarkHtml } from './remark-html.ts';
import type { Problem } from './remark.ts';

/**
 * Puts each problem beside its field, and takes away those of before.
 *
 * @param href Makes a link of a path of the site.
 */
export function markProblems(
	form: HTMLFormElement,
	problems: readonly Problem[],
	href: (path: string) => string,
): void {
	for (const place of form.querySelectorAll<HTMLElement>('[data-error-of]')) {
		const name = place.dataset.errorOf ?? '';
		const problem = problems.find(({ field }) => field === name);
		place.innerHTML = problem === undefined ? '' : String(remarkHtml(problem, { href }));
		const field = form.querySelector(`#${name}`);
		if (problem === undefined) field?.removeAttribute('aria-invalid');
		else field?.setAttribute('aria-invalid', 'true');
		// A field in a folded part would be wrong unseen.
		if (problem !== undefined) place.closest('details')?.setAttribute('open', '');
	}
}
