/** A coordinate as it is written: no finer than a hundredth, and no longer than that needs. */
export const written = (value: number): string => String(Math.round(value * 100) / 100);
