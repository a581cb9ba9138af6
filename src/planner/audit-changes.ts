import type { Finding } from '../schema/plan.ts';
import { byPrinciple, type PrincipleFindings } from './audit.ts';

/** What moving something did to the rules, by principle. A principle stands in one list at most. */
export interface AuditChanges {
	/** A `must` is broken somewhere where it was not. */
	breaks: PrincipleFindings[];
	/** Only a `should` is. */
	bends: PrincipleFindings[];
	/** Something was broken, and now all is kept: what the audit says of it now. */
	mends: PrincipleFindings[];
}

/** Compares two audits of the same method. */
export function auditChanges(before: readonly Finding[], after: readonly Finding[]): AuditChanges {
	const was = byPrinciple(before).broken;
	const { kept } = byPrinciple(after);
	const known = new Set(before.filter(({ status }) => status === 'broken').map(sameAs));
	const isNew = byPrinciple(after.filter((one) => one.status === 'broken' && !known.has(sameAs(one)))).broken;
	const ofMust = ({ findings }: PrincipleFindings) => findings.some(({ severity }) => severity === 'must');
	return {
		breaks: isNew.filter(ofMust),
		bends: isNew.filter((group) => !ofMust(group)),
		mends: kept.filter(({ principle }) => was.some((other) => other.principle === principle)),
	};
}

const sameAs = ({ principle, severity, text }: Finding) => `${principle} ${severity} ${text}`;
