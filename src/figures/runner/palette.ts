import type { Palette } from './figure-svg.ts';

/** On paper: the same as the light scheme of the style sheet, with the guide's green for the shirt. */
export const paperPalette = (shirt = '#86ad9c', farShirt = '#6b9182'): Palette => ({
	paint: {
		skin: '#f0ede5',
		shirt,
		shorts: '#26363d',
		shoe: '#ffffff',
		sole: '#26363d',
		cap: '#26363d',
		hair: '#59666b',
		muscle: '#e2572b',
		helper: '#f2b391',
		prop: '#d9cfb8',
		weight: '#59666b',
		soft: '#b9b3a2',
		band: '#8a5fa8',
		arrow: '#b03a12',
		tip: '#b03a12',
	},
	far: {
		skin: '#d2ccbf',
		shirt: farShirt,
		shorts: '#3e5059',
		shoe: '#dedad0',
		muscle: '#c9471f',
		helper: '#d99a78',
	},
	line: '#26363d',
	floor: '#8d8b7e',
});
