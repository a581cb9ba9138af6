/** What stays in the browser. */
import { expect, test } from 'vitest';
import { GymStore } from '../../../src/gym/kept.ts';
import { logOf } from '../../../src/gym/log.ts';
import { refusing, storage } from '../../fixtures/browser-storage.ts';
import { sessionOn } from '../../fixtures/training-log.ts';

test('sessions add up, each once, and every copy of the site has its own', () => {
	const { store, kept } = storage();
	const [here, there] = [new GymStore('/', store), new GymStore('/coach/anna/', store)];
	expect(here.add(sessionOn('2026-11-12'))).toBe(true);
	expect(here.add(sessionOn('2026-11-10'))).toBe(true);
	expect(here.add(sessionOn('2026-11-12', [{ amount: 9 }]))).toBe(true);
	expect(here.log()).toEqual({
		log: logOf([sessionOn('2026-11-10'), sessionOn('2026-11-12', [{ amount: 9 }])]),
	});
	expect(there.sessions()).toEqual([]);
	expect([...kept.keys()]).toEqual(['cairn:gym-log:1:/']);
	here.wipe();
	expect(kept.size).toBe(0);
});

test.each(['rubbish', '{"kind":"training-log","version":2}', '[]'])(
	'a log that cannot be read is not written over: %s',
	(text) => {
		const { store, kept } = storage();
		kept.set('cairn:gym-log:1:/', text);
		const gym = new GymStore('/', store);
		expect(gym.log()).toMatchObject({ text });
		expect(gym.add(sessionOn('2026-11-10'))).toBe(false);
		expect(gym.sessions()).toEqual([]);
		expect(kept.get('cairn:gym-log:1:/')).toBe(text);
	},
);

test('switches are as they were left; at first it beeps and lets the screen sleep', () => {
	const { store, kept } = storage();
	const gym = new GymStore('/', store);
	expect(gym.switches()).toEqual({ sound: true, vibration: true, awake: false });
	gym.keepSwitches({ sound: false, vibration: true, awake: true });
	expect(gym.switches()).toEqual({ sound: false, vibration: true, awake: true });
	kept.set('cairn:gym-switches:1:/', 'null');
	expect(gym.switches()).toEqual({ sound: true, vibration: true, awake: false });
});

test('a browser that refuses is no trouble', () => {
	const gym = new GymStore('/', refusing);
	expect(gym.log()).toEqual({ log: logOf([]) });
	expect(gym.doing()).toBeUndefined();
	expect(gym.add(sessionOn('2026-11-10'))).toBe(false);
	expect(() => gym.wipe()).not.toThrow();
	expect(() => gym.forgetDoing()).not.toThrow();
});
