import { locale } from '../language/language.ts';

const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/**
 * A size as a reader may want to know it.
 *
 * @example sizeWords(17_640_000) // '17.6 MB'
 */
export function sizeWords(bytes: number): string {
	if (bytes < 999_500) return `${bytes === 0 ? 0 : Math.max(1, Math.round(bytes / 1e3))} kB`;
	const [unit, name] = bytes < 999_500_000 ? [1e6, 'MB'] : [1e9, 'GB'];
	const count = bytes / unit;
	return `${count < 99.95 ? oneDecimal.format(count) : Math.round(count)} ${name}`;
}
