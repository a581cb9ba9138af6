/** What a page says to a waiting worker, so that it does not wait any longer. */
export const takeOver = 'take over';
