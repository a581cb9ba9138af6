import { href } from '../brand/href.ts';
import { html, type Html, type Part } from '../html.ts';
import { locale } from '../language/language.ts';
import { t } from '../language/t.ts';
import { keysOf, phases } from '../schema/vocabulary.ts';
import type { Entry } from './catalogue.ts';
import type { Counts } from './facets.ts';
import { filterLabels, typeLabels, valueLabels } from './filter-labels.ts';
import { filterNames, type Query } from './query.ts';
import { typeIcon } from './type-icon.ts';
import { searchTypes, separator } from './record.ts';
import { plain } from './words-of.ts';

/** The form of search: the same on its page, where it stands before any script runs, and in the dialog. */
export const panelHtml = (): Html => html`
	<form
		id="search-form"
		class="search"
		role="search"
		aria-label="${t`The whole guide`}"
		action="${href('/search/')}"
	>
		<div class="search-field">
			<label class="visually-hidden" for="search-words">${t`Search the guide`}</label>
			<input
				id="search-words"
				type="search"
				name="q"
				placeholder="${t`Squat, glutes, sore knee …`}"
				autocomplete="off"
				autocapitalize="off"
				spellcheck="false"
				enterkeyhint="search"
			/>
		</div>
		<div class="search-columns">
			<div id="search-filters" role="group" aria-label="${t`Filters`}"></div>
			<div class="search-found">
				<p id="search-meant" hidden></p>
				<p id="search-status" role="status"></p>
				<div id="search-idle"></div>
				<ul id="search-results" class="results"></ul>
				<button id="search-more" class="button" type="button" hidden>${t`Show more`}</button>
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
			<span class="type">${typeLabels[type]}${paper && ` · ${paper.name}`}</span>
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
	const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${found.map(anySpelling).join('|')})`, 'giu'));
	return parts.map((part, index) => (index % 2 === 1 ? html`<mark>${part}</mark>` : part));
}

/** Letters that differ by a mark, which plain words lack. */
const alike = ['aàáâä', 'cç', 'eèéêë', 'gğ', 'iıİîï', 'nñ', 'oöô', 'sş', 'uüûú'];
/**
 * An expression for a word, with and without the marks of its letters. Words are letters and digits only: nothing in
 * them means anything to an expression.
 */
const anySpelling = (word: string): string =>
	Array.from(plain(word), (letter) => `[${alike.find(([first]) => first === letter) ?? letter}]`).join('');

const inOrder: readonly string[] = [...searchTypes, ...keysOf(phases)];
/** Values of a filter with their names, in the order in which they are offered. */
const ordered = (name: (typeof filterNames)[number], values: readonly string[]) => {
	const place = (value: string) => {
		const known = inOrder.indexOf(value);
		return known === -1 ? Number.POSITIVE_INFINITY : known;
	};
	return values
		.map((value) => ({ value, label: valueLabels[name][value] ?? value }))
		.sort((a, b) => place(a.value) - place(b.value) || a.label.localeCompare(b.label, locale));
};

/** All filters with all their values. @param all Counts of everything there is. */
export const filtersHtml = (all: Counts, { filters }: Query): Html => {
	const groups = filterNames.map((name) => {
		const choices = ordered(name, [...(all[name]?.keys() ?? [])]).map(
			({ value, label }) =>
				html`<label>
					<input
						type="checkbox"
						name="${name}"
						value="${value}"
						${filters[name]?.includes(value) && 'checked'}
					/>
					<span>${label}</span> <span class="count"></span>
				</label>`,
		);
		return html`<button
				class="filter"
				type="button"
				data-filter="${name}"
				aria-expanded="false"
				aria-controls="search-${name}"
			>
				${filterLabels[name]} <span class="chosen"></span>
			</button>
			<fieldset id="search-${name}" hidden>
				<legend class="visually-hidden">${filterLabels[name]}</legend>
				${choices}
			</fieldset>`;
	});
	return html`${groups}
		<button class="plain-button" type="button" data-act="clear-filters" hidden>${t`Clear filters`}</button>`;
};

/** What stands there while nothing is asked for. */
export const idleHtml = (recent: readonly string[]): Html => html`
	${
		recent.length > 0 &&
		html`<section aria-labelledby="search-recent">
			<h2 id="search-recent">${t`You looked for`}</h2>
			<ul class="jumps">
				${recent.map(wordsLink)}
			</ul>
			<button class="plain-button" type="button" data-act="forget">${t`Forget these`}</button>
		</section>`
	}
	<section aria-labelledby="search-try">
		<h2 id="search-try">${t`For example`}</h2>
		<ul class="jumps">
			${t`knee hurts downhill; glutes; RDL; no kit; taper; 16 week plan`.split(separator).map(wordsLink)}
		</ul>
	</section>
`;

const wordsLink = (words: string) => html`<li>${searchLink(words)}</li>`;

/** A link that looks for other words. */
export const searchLink = (words: string): Html =>
	html`<a href="${href('/search/')}?q=${encodeURIComponent(words)}" data-words="${words}">${words}</a>`;
