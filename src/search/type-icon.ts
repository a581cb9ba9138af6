import { html, type Html } from '../html.ts';
import type { SearchType } from './record.ts';

/** What each type looks like in a list, drawn in 24 by 24. */
const strokes: Readonly<Record<SearchType, string>> = {
	// A dumbbell.
	Exercise: 'M4 9v6M7 7v10M7 12h10M17 7v10M20 9v6',
	// A cairn.
	Principle: 'M5 20h14l-2-5H7zM8 15l1-4h6l1 4M10 11l.7-4h2.6l.7 4',
	// A list.
	Routine: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
	// A week.
	Plan: 'M4 6h16v14H4zM4 10h16M8 3.5V6M16 3.5V6M8 14h3M8 17h6',
	// A hill with its summit.
	Phase: 'M3 19 9.5 8l4 6.5 2-3L21 19zM9.5 8V4h3.5',
	// A calf between knee and heel.
	Muscle: 'M9 3c0 4-2.5 5-2.5 9S9 18 9 21M15 3c0 4 2 5 1.5 9S13 18 13 21',
	// A sheet.
	PDF: 'M6 3.5h8l4 4V20.5H6zM14 3.5v4h4M9 12h6M9 15.5h6',
	// A page.
	Page: 'M5 4.5h14v15H5zM8.5 9h7M8.5 12.5h7M8.5 16h4',
};

export const typeIcon = (type: SearchType): Html =>
	html`<svg
		viewBox="0 0 24 24"
		width="24"
		height="24"
		fill="none"
		stroke="currentColor"
		stroke-width="1.6"
		stroke-linecap="round"
		stroke-linejoin="round"
		aria-hidden="true"
	>
		<path d="${strokes[type]}" />
	</svg>`;
