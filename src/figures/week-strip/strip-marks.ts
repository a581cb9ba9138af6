import { effortOf } from '../../guide/run-effort.ts';
import { html, type Html } from '../../html.ts';
import type { PlanDay } from '../../schema/plan.ts';
import type { Stress } from '../../schema/vocabulary.ts';
import type { StripColors } from './strip-colors.ts';

/** What a day's run looks like. Rest looks like nothing. */
export type RunMark = 'race' | 'hard' | 'between' | 'easy';

export function runMarkOf({ run }: Pick<PlanDay, 'run'>): RunMark | undefined {
	if (run.kind === 'race') return 'race';
	return run.kind === 'rest' ? undefined : effortOf({ run });
}

/** Drawn from the middle of a day at ground level: hard is a full peak, in between an outlined one, easy lies low. */
export function runMarkHtml(mark: RunMark, { hard, easy }: StripColors): Html {
	switch (mark) {
		case 'race':
			return html`<path d="M-3 0V-12L5-8.5-2-5.4V0z" fill="${hard}" />`;
		case 'hard':
			return html`<path d="M-5 0 0-11 5 0z" fill="${hard}" />`;
		case 'between':
			return html`<path d="M-4.2-.7 0-8 4.2-.7z" fill="none" stroke="${easy}" stroke-width="1.4" />`;
		case 'easy':
			return html`<path d="M-4 0q0-3.6 4-3.6t4 3.6z" fill="${easy}" />`;
	}
}

/** Drawn around its middle: each kind has a shape of its own, the heaviest the most ink. */
export function sessionMarkHtml(stress: Stress, { session }: StripColors): Html {
	switch (stress) {
		case 'heavy-lower':
			return html`<circle r="3.5" fill="${session}" />`;
		case 'light-lower':
			return html`<circle r="2.7" fill="none" stroke="${session}" stroke-width="1.5" />`;
		case 'upper':
			return html`<path d="M-3-3h6v6h-6z" fill="${session}" />`;
		case 'core':
			return html`<path d="M-4-1.2h8v2.4h-8z" fill="${session}" />`;
		case 'mobility':
			return html`<path d="M-4 .8q2-3.6 4 0t4 0" fill="none" stroke="${session}" stroke-width="1.5" />`;
	}
}
