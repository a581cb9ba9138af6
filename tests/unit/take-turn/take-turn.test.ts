import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { takeTurn } from '../../../src/commands/take-turn.ts';

const place = () => join(mkdtempSync(join(inject('temporaryFolder'), 'turn-')), 'deep/turn');

test('one at a time: who comes second waits until the first gives its turn back', async () => {
	const file = place();
	const order: string[] = [];
	const giveBack = await takeTurn(file);
	const second = takeTurn(file).then((done) => {
		order.push('second begins');
		done();
	});
	await new Promise((resolve) => setTimeout(resolve, 300));
	order.push('first ends');
	giveBack();
	await second;
	expect(order).toEqual(['first ends', 'second begins']);
	expect(existsSync(file)).toBe(false);
});

test('giving a turn back twice does not take it from somebody else', async () => {
	const file = place();
	const first = await takeTurn(file);
	first();
	const second = await takeTurn(file);
	first();
	expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
	second();
});

test('the turn of a process that was killed is free', async () => {
	const file = place();
	(await takeTurn(file))();
	// No process has this number: it is above the highest that systems give.
	writeFileSync(file, String(2 ** 30));
	const done = await takeTurn(file);
	expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
	done();
});
