import type { Bar } from './bars.ts';
import { isNow } from './season-words.ts';

/** A mark that not everybody knows, and what it stands for. */
export interface KeyItem {
	mark: 'outlined' | 'striped' | 'dot' | 'pointer';
	words: string;
}

/** What has to be explained: marks that this chart has. */
export function chartKey(bars: readonly Bar[], today?: string): KeyItem[] {
	const items: KeyItem[] = [];
	if (bars.some(({ look }) => look === 'outlined')) items.push({ mark: 'outlined', words: 'lighter week' });
	if (bars.some(({ look }) => look === 'striped')) items.push({ mark: 'striped', words: 'easing in' });
	if (bars.some(({ dots }) => dots > 0)) items.push({ mark: 'dot', words: 'strength session' });
	if (bars.some(({ week }) => isNow(week, today))) items.push({ mark: 'pointer', words: 'this week' });
	return items;
}
