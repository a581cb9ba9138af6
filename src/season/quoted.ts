import { t } from '../language/t.ts';

/** What somebody typed, in quotation marks; only its beginning if it is long. */
export const quoted = (text: string): string => t`“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
