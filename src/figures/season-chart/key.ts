import type { Bar } from './bars.ts';
import { isNow } from './season-words.ts';
import { t } from '../../language/t.ts';

/** A mark that not everybody knows, and what it stands for. */
export interface KeyItem {
	mark: 'outlined' | 'striped' | 'dot' | 'pointer';
	words: string;
}

/** What has to be explained: marks that this chart has. */
export function chartKey(bars: readonly Bar[], today?: string): KeyItem[] {
	const items: KeyItem[] = [];
	if (bars.some(({ look }) => look === 'outlined')) items.push({ mark: 'outlined', words: t`lighter week` });
	if (bars.some(({ look }) => look === 'striped')) items.push({ mark: 'striped', words: t`easing in` });
	if (bars.some(({ dots }) => dots > 0)) items.push({ mark: 'dot', words: t`strength session` });
	if (bars.some(({ week }) => isNow(week, today))) items.push({ mark: 'pointer', words: t`this week` });
	return items;
}
