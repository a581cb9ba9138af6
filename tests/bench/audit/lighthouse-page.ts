/** What Lighthouse says of one page, as JSON: `node lighthouse-page.ts <page as JSON> <runs>`. */
import { lighthouseVerdict, type AuditedPage } from './lighthouse.ts';

const [page = '', runs] = process.argv.slice(2);
console.log(JSON.stringify(await lighthouseVerdict(JSON.parse(page) as AuditedPage, Number(runs))));
