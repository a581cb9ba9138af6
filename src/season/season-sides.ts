/** The two sides of the season page, of which one is seen: the form, and the season in its place. */
import { partOf } from '../browser/parts.ts';

export const form = partOf('#season-form') as HTMLFormElement;
export const result = partOf('#season');

/** @param name Id of a part, without what they all begin with. */
export const part = (name: string): HTMLElement => partOf(`#season-${name}`);

export function turnTo(side: 'form' | 'season'): void {
	form.hidden = part('lead').hidden = side === 'season';
	result.hidden = side === 'form';
}
