/**
 * Runs `build`, which makes a calendar, and returns what it returns.
 *
 * ical-generator draws a random id for every event before it takes ours, and browsers offer `crypto.randomUUID` on
 * https pages only: on plain http, such as a laptop's address in the home network, it would throw. There it gets a
 * stand-in while `build` runs. No id that it draws ends up in a calendar.
 */
export function withoutRandomIds<Result>(build: () => Result): Result {
	if ('randomUUID' in crypto) return build();
	Object.defineProperty(crypto, 'randomUUID', { value: () => 'unused', configurable: true });
	try {
		return build();
	} finally {
		Reflect.deleteProperty(crypto, 'randomUUID');
	}
}
