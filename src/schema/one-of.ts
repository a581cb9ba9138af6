import { z } from 'astro/zod';
import { keysOf } from './vocabulary.ts';

/** A schema that accepts the keys of a labelled enumeration. */
export const oneOf = <Key extends string>(labels: Readonly<Record<Key, unknown>>) => z.enum(keysOf(labels));
