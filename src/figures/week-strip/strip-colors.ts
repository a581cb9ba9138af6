/** What a strip is painted with: custom properties on a page, which follow its scheme; plain colours on paper. */
export interface StripColors {
	/** Hard runs and the race. */
	hard: string;
	/** Other runs, and the ground that all of them stand on. */
	easy: string;
	/** Sessions. */
	session: string;
	/** Letters of the days. */
	words: string;
}

export const pageStripColors: StripColors = {
	hard: 'var(--ink)',
	easy: 'var(--ink-soft)',
	session: 'var(--accent)',
	words: 'var(--ink-soft)',
};

/** For white paper: the same colours as on a light page, with the sessions in ink, whatever the brand's accent is. */
export const paperStripColors: StripColors = {
	hard: '#1f2421',
	easy: '#585c54',
	session: '#1f2421',
	words: '#585c54',
};
