import { t } from '../language/t.ts';
import type { SiteData } from '../schema/site.ts';

/** Stands on every plan and every sheet; a brand may add to it, never take it away. */
const ours = t`This guide is general information, not medical advice, and it does not know you. Ask your doctor before
	you begin, most of all after an injury, in pregnancy or with a heart condition. Learn new lifts from a professional
	where you can. Stop if something hurts.`;

/** The disclaimer of a site: ours, and what the brand adds. */
export const disclaimerOf = ({ disclaimer }: SiteData): string =>
	disclaimer === undefined ? ours : `${ours} ${disclaimer}`;
