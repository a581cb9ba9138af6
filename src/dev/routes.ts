import type { AstroIntegration } from 'astro';

/** Pages for those who make the guide: there in `npm run dev`, never built. */
export const devPages = (): AstroIntegration => ({
	name: 'dev-pages',
	hooks: {
		'astro:config:setup': ({ command, injectRoute }) => {
			if (command !== 'dev') return;
			injectRoute({ pattern: '/dev/style/', entrypoint: './src/dev/style-page.astro' });
			injectRoute({ pattern: '/dev/figures/', entrypoint: './src/dev/contact-sheet.astro' });
			injectRoute({ pattern: '/dev/figures/[id]/', entrypoint: './src/dev/drawing-board.astro' });
		},
	},
});
