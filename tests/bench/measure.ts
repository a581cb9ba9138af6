/** Measuring, and numbers as words. */
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';

/** A table: what was measured, and what it came to. */
export type Rows = Record<string, string>;

/** Milliseconds that a piece of work takes. */
export function time(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** Milliseconds until a piece of work is done. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/** The upper one of the two in the middle; 0 of nothing. */
export const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
export const worst = (values: readonly number[]): number => Math.max(...values);
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const gzipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
export const milliseconds = (value: number): string =>
	value < 1 ? `${(value * 1000).toFixed(0)} µs` : `${value.toFixed(value < 10 ? 2 : 0)} ms`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
