import { listFiles } from '../../src/offline/list-files.ts';
import { pageWeights } from '../site/page-weight.ts';
import { kilobytes, median, type Rows, worst } from './measure.ts';

/** HTML, CSS and scripts of every page of the site. */
export function pages(folder: string, base: string): Rows {
	const files = listFiles(folder);
	const weights = files.filter((path) => path.endsWith('.html')).map(pageWeights(folder, base));
	const all = weights.map(({ html, css, js }) => html + css + js);
	const scripts = weights.map(({ js }) => js);
	return {
		pages: String(all.length),
		'HTML + CSS + JS of a page, median': kilobytes(median(all)),
		'HTML + CSS + JS of a page, worst': kilobytes(worst(all)),
		'of that JS, median': kilobytes(median(scripts)),
		'of that JS, worst': kilobytes(worst(scripts)),
		'files of the site': String(files.length),
	};
}
