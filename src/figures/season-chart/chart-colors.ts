import type { PhaseId } from '../../schema/vocabulary.ts';

/** What a chart is painted with: custom properties on a page, which follow its scheme; plain colours on paper. */
export interface ChartColors {
	/** The ground, which shows between stripes. */
	ground: string;
	ink: string;
	/** Words beside the chart. */
	soft: string;
	/** Lines that only help the eye. */
	line: string;
	phases: Readonly<Record<PhaseId, string>>;
}

/** For pages: `tokens.css` has the colours, for either scheme. */
export const pageColors: ChartColors = {
	ground: 'var(--paper)',
	ink: 'var(--ink)',
	soft: 'var(--ink-soft)',
	line: 'var(--line)',
	phases: {
		'off-season': 'var(--off-season)',
		base: 'var(--base)',
		build: 'var(--build)',
		peak: 'var(--peak)',
		taper: 'var(--taper)',
		'race-week': 'var(--race-week)',
		recovery: 'var(--recovery)',
	},
};

/**
 * For white paper: the same colours as on a light page. Dark and middling phases take turns, so that neighbours stay
 * apart for eyes that see fewer colours, and on a printer that has one.
 */
export const paperColors: ChartColors = {
	ground: '#ffffff',
	ink: '#1f2421',
	soft: '#585c54',
	line: '#dcd8ca',
	phases: {
		'off-season': '#7d7c70',
		base: '#2e5f4e',
		build: '#b0720f',
		peak: '#2f4a78',
		taper: '#5588ad',
		'race-week': '#8c2a3c',
		recovery: '#6d8a4c',
	},
};
