import { z } from 'astro/zod';

/** A study that pages may cite. An entry of `content/evidence.yaml`, by id. */
export const evidenceSchema = z.strictObject({
	/** Authors and year, as cited: "Blagrove et al. 2018". */
	cite: z.string().min(1),
	/** What sort of study it is: review, meta-analysis, trial … */
	kind: z.string().min(1),
	/** PMC number, DOI suffix or journal number under which it is found. */
	identifier: z.string().min(1).optional(),
	/** Address of the record. */
	url: z.url({ protocol: /^https$/ }).optional(),
	/** What it found, and no more than that. */
	finding: z.string().min(1),
});
export type EvidenceData = z.output<typeof evidenceSchema>;
