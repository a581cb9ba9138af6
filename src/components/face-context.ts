import type { Guide } from '../guide/guide.ts';

/** What the faces of a plan need besides the plan: they are made in a build and in a browser alike. */
export interface FaceContext {
	guide: Guide;
	/** Makes a link of a path of the site. */
	href: (path: string) => string;
	/** Whether lines have a box for each set, to be written in on paper. */
	writeIn?: boolean;
}
