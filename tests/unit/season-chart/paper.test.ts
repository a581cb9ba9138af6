/** The charts for paper are SVG files that Typst sets without a word of complaint. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { expect, test } from 'vitest';
import { seasonChartSvg } from '../../../src/figures/season-chart/season-chart.ts';
import { weekStripSvg } from '../../../src/figures/week-strip/week-strip.ts';
import { fontFiles } from '../../../src/print/fonts.ts';
import { seasonOf, weekOf } from '../../fixtures/season.ts';

const compiler = NodeCompiler.create({
	workspace: 'src/print',
	fontArgs: [{ fontPaths: [...fontFiles] }],
});
const season = seasonOf({ length: 24, raceDate: '2027-06-12', recoveryWeeks: 1 });
const figures = {
	'a season': seasonChartSvg(season, 500),
	'a long season': seasonChartSvg(seasonOf({ length: 52 }), 500),
	'a week': weekStripSvg(weekOf(season, 5).days),
};

test.each(Object.entries(figures))('%s', (name, svg) => {
	expect(svg).not.toMatch(/var\(|class=|%"/);
	const result = compiler.compile({
		mainFileContent: `#set document(title: "Figure")
#image(bytes(sys.inputs.svg), format: "svg", alt: "${name}")`,
		inputs: { svg },
	});
	expect(result.hasError()).toBe(false);
	expect(result.takeWarnings()).toBeNull();
	const { result: document } = result;
	if (document === null) throw new Error('There is no document.');
	const pdf = () => compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 });
	expect(pdf().subarray(0, 5).toString()).toBe('%PDF-');
	expect(pdf().equals(pdf())).toBe(true);
	// Words are drawn in the font that is named, which is in the file, and no picture is made of dots.
	const fonts = new Set(
		[
			...pdf()
				.toString('latin1')
				.matchAll(/\/BaseFont\s*\/\w+\+([\w-]+?)(?=-(?:Regular|SemiBold)|[\s/])/g),
		].map(([, font]) => font),
	);
	expect([...fonts]).toEqual(['SourceSans3']);
	expect(pdf().includes('/BitsPerComponent')).toBe(false);
});
