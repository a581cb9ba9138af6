import { t } from '../language/t.ts';

/**
 * Words in a row.
 *
 * @example listWords(['a', 'b', 'c']) // 'a, b and c'
 */
export const listWords = (words: readonly string[], last: 'and' | 'or' = 'and'): string =>
	words.length < 2
		? words.join('')
		: `${words.slice(0, -1).join(', ')} ${last === 'and' ? t`and` : t`or`} ${words.at(-1) ?? ''}`;

/**
 * A number of things.
 *
 * @example counted(2, 'set') // '2 sets'
 */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
