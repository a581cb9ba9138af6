/** Two exercises side by side, from what their pages say. Knows nothing of documents, so that tests can ask it. */
import { html, type Html, type Part } from '../html.ts';
import { t } from '../language/t.ts';

/** What a page says of an exercise; markup is taken from it as it is. */
export interface Compared {
	name: string;
	/** The address of its page. */
	address: string;
	summary: string;
	/** Its key frames; absent where nothing is drawn. */
	frames: Html | undefined;
	/** Short facts by their names, in the order of the page: dose, rest, kit … */
	facts: ReadonlyMap<string, string>;
	/** The body with what works. */
	body: Html | undefined;
	/** Names of muscles by what they do: "Works most", "Helps". */
	muscles: ReadonlyMap<string, readonly string[]>;
	cues: readonly string[];
}

/** A table with two columns. Where both have the same fact, it stands once, across both. */
export function comparisonHtml(a: Compared, b: Compared): Html {
	const both = [a, b] as const;
	const row = (title: string, cells: readonly Html[]) =>
		html`<tbody>
			<tr>
				<th colspan="2" scope="rowgroup">${title}</th>
			</tr>
			<tr>
				${cells}
			</tr>
		</tbody>`;
	const pair = (title: string, cell: (one: Compared, other: Compared) => Part) => {
		const cells = [cell(a, b), cell(b, a)];
		return (
			cells.some((part) => part !== undefined) &&
			row(
				title,
				cells.map((part) => html`<td>${part ?? '–'}</td>`),
			)
		);
	};
	const fact = (name: string) => {
		const [left, right] = both.map(({ facts }) => facts.get(name));
		return left === right
			? row(name, [html`<td colspan="2">${left} <span class="both">${t`both`}</span></td>`])
			: pair(name, ({ facts }) => facts.get(name));
	};
	const namesOf = (maps: readonly ReadonlyMap<string, unknown>[]) => [
		...new Set(maps.flatMap((map) => [...map.keys()])),
	];
	return html`<table class="comparison">
		<thead>
			<tr>
				${both.map(
					({ name, address, summary }) =>
						html`<th scope="col">
							<a href="${address}">${name}</a>
							<p>${summary}</p>
						</th>`,
				)}
			</tr>
		</thead>
		${pair(t`Figure`, ({ frames }) => frames)} ${namesOf(both.map(({ facts }) => facts)).map(fact)}
		${pair(t`Muscles`, ({ body }) => body)}
		${namesOf(both.map(({ muscles }) => muscles)).map((name) =>
			pair(name, (one, other) => musclesHtml(one.muscles.get(name) ?? [], other)),
		)}
		${pair(t`In mind while you do it`, ({ cues }) => listHtml(cues.map((cue) => html`<li>${cue}</li>`)))}
	</table>`;
}

/** The muscles of one exercise; what the other works, too, is marked. */
function musclesHtml(names: readonly string[], other: Compared): Html | undefined {
	if (names.length === 0) return undefined;
	const shared = new Set([...other.muscles.values()].flat());
	return listHtml(
		names.map((name) =>
			shared.has(name)
				? html`<li class="shared">${name} <span>${t`both`}</span></li>`
				: html`<li>${name}</li>`,
		),
	);
}

const listHtml = (items: readonly Html[]): Html =>
	html`<ul class="plain-list">
		${items}
	</ul>`;
