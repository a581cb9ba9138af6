/** What cannot be drawn as it is said: the part of the body, and what is wrong. */
export interface PoseProblem {
	/** A limb (`left-leg`), `rest`, or a part such as `head`. */
	part: string;
	text: string;
	/** How to mend it. */
	fix: string;
}

/** Collects what cannot be drawn, each thing once. */
export class Findings {
	readonly problems: PoseProblem[] = [];

	say(part: string, text: string, fix: string): void {
		if (!this.problems.some((problem) => problem.part === part && problem.text === text))
			this.problems.push({ part, text, fix });
	}

	/** @param missing How much a limb is too short, in body heights; negative for too long. */
	outOfReach(part: string, missing: number, end: string, root: string, fix: string): void {
		if (Math.abs(missing) <= 0.005) return;
		const by = Math.abs(missing).toFixed(2);
		if (missing > 0) this.say(part, `cannot reach: ${end} is ${by} body heights too far from ${root}`, fix);
		else this.say(part, `cannot fold so far: ${end} is ${by} body heights too near ${root}`, fix);
	}
}
