import { distance } from 'fastest-levenshtein';

/**
 * The name that somebody probably meant: the closest of `names`, if it is close enough to be a slip
 * (at most a third of the longer word's letters differ, or one is the beginning of the other).
 *
 * @example nearest('brige', ['bridge', 'row']) // 'bridge'
 * @example nearest('xyz', ['bridge', 'row']) // undefined
 */
export function nearest(word: string, names: Iterable<string>): string | undefined {
	const wanted = word.toLowerCase();
	let best: { name: string; cost: number } | undefined;
	for (const name of names) {
		const candidate = name.toLowerCase();
		const begins =
			Math.min(wanted.length, candidate.length) >= 4 &&
			(candidate.startsWith(wanted) || wanted.startsWith(candidate));
		const letters = distance(wanted, candidate);
		const cost = begins ? Math.min(1, letters) : letters;
		const allowed = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
		if (cost <= allowed && (best === undefined || cost < best.cost)) best = { name, cost };
	}
	return best?.name;
}
