import type { Prop, Surface } from '../../schema/figure.ts';
import type { Findings } from './pose-problem.ts';

/** Radius of a foam roller (15 cm across for a runner of 1.75 m), in body heights. */
export const rollerRadius = 0.043;
/** How thick a mat is. */
export const matHeight = 0.012;

/** What a body can be put on. */
export interface Room {
	/** How high a surface is at a place; what is wrong with it is noted for that part of the body. */
	heightAt: (part: string, surface: Surface, at: { x: number; y?: number | undefined }) => number;
	/** Where the wall is, if there is one. */
	wall: number | undefined;
}

export const roomOf = (props: readonly Prop[], findings: Findings): Room => ({
	heightAt: (part, surface, at) => {
		const height = heightOf(surface, props, at);
		if (typeof height === 'number') return height;
		findings.say(part, height.problem, height.fix);
		return at.y ?? 0;
	},
	wall: props.find((prop) => prop.kind === 'wall')?.x,
});

/** How high a surface is at `x`, or what is wrong with saying so. */
function heightOf(
	surface: Surface,
	props: readonly Prop[],
	{ x, y }: { x: number; y?: number | undefined },
): number | { problem: string; fix: string } {
	if (surface === 'air' || surface === 'wall')
		return (
			y ?? {
				problem: `does not say how high it is ${surface === 'air' ? 'in the air' : 'on the wall'}`,
				fix: 'add y',
			}
		);
	if (y !== undefined)
		return { problem: `has a y, but the ${surface} itself says how high it is`, fix: 'leave y out' };
	if (surface === 'floor') {
		const mat = props.find((prop) => prop.kind === 'mat' && within(prop, x));
		return mat === undefined ? 0 : matHeight;
	}
	const prop = props.find(({ kind }) => kind === surface);
	if (prop === undefined)
		return {
			problem: `is put on the ${surface}, but props has no ${surface}`,
			fix: `add { kind: ${surface}, x: … } to props`,
		};
	switch (prop.kind) {
		case 'bench':
		case 'box':
		case 'disc':
			return within(prop, x)
				? prop.height
				: {
						problem: `is put on the ${surface} at x ${x}, but that reaches from ${round(prop.x - prop.width / 2)} to ${round(prop.x + prop.width / 2)}`,
						fix: `move it, or the ${surface}`,
					};
		case 'roller':
			return 2 * rollerRadius;
		default:
			return { problem: `cannot be put on a ${prop.kind}`, fix: 'name a surface' };
	}
}

const within = ({ x: middle, width }: { x: number; width: number }, x: number): boolean =>
	Math.abs(x - middle) <= width / 2 + 1e-9;
const round = (value: number): number => Math.round(value * 100) / 100;
