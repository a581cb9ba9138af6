import { absolute } from '../brand/href.ts';
import { currentGuide } from '../current-guide.ts';
import { currentProse } from '../current-prose.ts';
import type { Templates } from './printer.ts';
import { sitePaperLogo } from './site-logo.ts';
import { sitePrinter } from './site-printer.ts';
import type { SheetJob, SheetSource } from './site-sheets.ts';

/** A sheet of this site, as the answer to a request for it. */
export async function sheetResponse<Name extends keyof Templates>(
	jobFrom: (source: SheetSource) => SheetJob<Name>,
): Promise<Response> {
	const { guide, site } = await currentGuide();
	const [prose, logo] = await Promise.all([currentProse(), sitePaperLogo(site)]);
	const file = await sitePrinter.print(...jobFrom({ guide, site, prose, absolute, logo }));
	return new Response(Buffer.from(file), { headers: { 'content-type': 'application/pdf' } });
}
