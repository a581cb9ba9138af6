import { href } from '../brand/href.ts';
import { html, type Html, type Part } from '../html.ts';
import { keysOf, phases } from '../schema/vocabulary.ts';
import type { Entry } from './catalogue.ts';
import type { Counts } from './facets.ts';
import { filterNames, type Query } from './query.ts';
import { typeIcon } from './type-icon.ts';
import { searchTypes } from './record.ts';

/** The form of search: the same on its page, where it stands before any script runs, and in the dialog. */
export const panelHtml = (): Html => html`
	<form
		id="search-form"
		class="search"
		role="search"
		aria-label="The whole guide"
		action="${href('/search/')}"
	>
		<div class="search-field">
			<label class="visually-hidden" for="search-words">Search the guide</label>
			<input
				id="search-words"
				type="search"
				name="q"
				placeholder="Squat, glutes, sore knee …"
				autocomplete="off"
				autocapitalize="off"
				spellcheck="false"
				enterkeyhint="search"
			/>
		</div>
		<div class="search-columns">
			<div id="search-filters" role="group" aria-label="Filters"></div>
			<div class="search-found">
				<p id="search-meant" hidden></p>
				<p id="search-status" role="status"></p>
				<div id="search-idle"></div>
				<ul id="search-results" class="results"></ul>
				<button id="search-more" class="button" type="button" hidden>Show more</button>
			</div>
		</div>
	</form>
`;

/** One result. @param line What to say of it. */
export function resultHtml(entry: Entry, words: readonly string[], line: Part): Html {
	const { path, title, type, picture, paper } = entry;
	const shown =
		picture === undefined
			? html`<span class="result-icon">${typeIcon(type)}</span>`
			: html`<img class="thumb" src="${href(picture)}" alt="" width="80" height="72" />`;
	return html`<li class="result">
		${shown}
		<div>
			<a class="result-link" href="${href(path)}">${marked(title, words)}</a>
			<span class="type">${type}${paper && ` · ${paper.name}`}</span>
			<p>${line}</p>
			${
				paper?.other &&
				html`<a class="result-other" href="${href(paper.other.path)}">
					<span class="visually-hidden">${title}, </span>${paper.other.name}
				</a>`
			}
		</div>
	</li>`;
}

/**
 * A text with what was looked for marked: words that begin so.
 *
 * @example String(marked('Calf raise', ['calf'])) // '<mark>Calf</mark> raise'
 */
export function marked(text: string, words: readonly string[]): Part {
	const found = words.filter((word) => word.length > 1);
	if (found.length === 0) return text;
	// Words are letters and digits only: nothing in them means anything to an expression.
	const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${found.join('|')})`, 'giu'));
	return parts.map((part, index) => (index % 2 === 1 ? html`<mark>${part}</mark>` : part));
}

const phaseOrder: readonly string[] = keysOf(phases).map((phase) => phases[phase]);
/** Values of a filter in the order in which they are offered. */
const ordered = (values: readonly string[]): string[] => {
	const place = (value: string) => {
		const known = [...searchTypes, ...phaseOrder].indexOf(value);
		return known === -1 ? Number.POSITIVE_INFINITY : known;
	};
	return [...values].sort((a, b) => place(a) - place(b) || a.localeCompare(b, 'en'));
};

/** All filters with all their values. @param all Counts of everything there is. */
export const filtersHtml = (all: Counts, { filters }: Query): Html => {
	const groups = Object.entries(filterNames).map(([name, label]) => {
		const choices = ordered([...(all[name]?.keys() ?? [])]).map(
			(value) =>
				html`<label>
					<input
						type="checkbox"
						name="${name}"
						value="${value}"
						${filters[name]?.includes(value) && 'checked'}
					/>
					<span>${value}</span> <span class="count"></span>
				</label>`,
		);
		return html`<button
				class="filter"
				type="button"
				data-filter="${name}"
				aria-expanded="false"
				aria-controls="search-${name}"
			>
				${label} <span class="chosen"></span>
			</button>
			<fieldset id="search-${name}" hidden>
				<legend class="visually-hidden">${label}</legend>
				${choices}
			</fieldset>`;
	});
	return html`${groups}
		<button class="plain-button" type="button" data-act="clear-filters" hidden>Clear filters</button>`;
};

/** What stands there while nothing is asked for. */
export const idleHtml = (recent: readonly string[]): Html => html`
	${
		recent.length > 0 &&
		html`<section aria-labelledby="search-recent">
			<h2 id="search-recent">You looked for</h2>
			<ul class="jumps">
				${recent.map(wordsLink)}
			</ul>
			<button class="plain-button" type="button" data-act="forget">Forget these</button>
		</section>`
	}
	<section aria-labelledby="search-try">
		<h2 id="search-try">For example</h2>
		<ul class="jumps">
			${['knee hurts downhill', 'glutes', 'RDL', 'no kit', 'taper', '16 week plan'].map(wordsLink)}
		</ul>
	</section>
`;

const wordsLink = (words: string) => html`<li>${searchLink(words)}</li>`;

/** A link that looks for other words. */
export const searchLink = (words: string): Html =>
	html`<a href="${href('/search/')}?q=${encodeURIComponent(words)}" data-words="${words}">${words}</a>`;
