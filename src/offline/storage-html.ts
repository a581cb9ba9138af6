/** What the page About says of what a browser keeps. */
import { html, type Html } from '../html.ts';
import { locale } from '../language/language.ts';
import { plural } from '../language/plural.ts';
import { t, th } from '../language/t.ts';
import { papers, type Paper } from '../schema/vocabulary.ts';
import type { KeepOutcome } from './messages.ts';
import type { Entry } from './own-entries.ts';
import type { Tally } from './sheets.ts';
import { sizeWords } from './size-words.ts';

export interface Kept {
	/** Files of the guide itself: how many are here, how many there are, and the size of them all. */
	guide: { here: number; files: number; bytes: number };
	/** Sheets that are here, and how many there are. */
	sheets: Tally & { all: number };
	entries: readonly Entry[];
	/** Sessions in the training log. */
	sessions: number;
}

/** A row for each sort of thing: what, how much of it, its size. */
export function keptTableHtml({ guide, sheets, entries, sessions }: Kept): Html {
	const sizeOf = (pattern: RegExp) =>
		entries.filter(({ kind }) => pattern.test(kind)).reduce((sum, { bytes }) => sum + bytes, 0);
	const some = (count: number, one: string, other: string) =>
		count === 0 ? t`none` : plural(count, one, other);
	const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
	const weeks = count('week');
	const few = sizeOf(/^(?!gym-|season|week$)/);
	const isWhole = guide.here === guide.files;
	const rows: [what: string, amount: string, bytes: number][] = [
		[
			t`The guide`,
			isWhole
				? t`whole, ${grouped(guide.files)} files`
				: t`${grouped(guide.here)} of ${grouped(guide.files)} files`,
			guide.files === 0 ? 0 : (guide.bytes * guide.here) / guide.files,
		],
		[t`Sheets`, t`${sheets.sheets} of ${sheets.all}`, sheets.bytes],
		[t`Training log`, some(sessions, t`${sessions} session`, t`${sessions} sessions`), sizeOf(/^gym-/)],
		[t`Your season`, count('season') === 0 ? t`none` : t`kept here`, sizeOf(/^season/)],
		[t`Weeks with days of your own`, some(weeks, t`${weeks} week`, t`${weeks} weeks`), sizeOf(/^week$/)],
		[t`Light or dark, last searches`, few === 0 ? t`none` : t`kept here`, few],
	];
	return html`<table>
		<caption class="visually-hidden">
			${t`What this browser keeps of this site`}
		</caption>
		<thead>
			<tr>
				<th scope="col">${t`What`}</th>
				<th scope="col">${t`How much`}</th>
				<th scope="col">${t`Size`}</th>
			</tr>
		</thead>
		<tbody>
			${rows.map(
				([what, amount, bytes]) =>
					html`<tr>
						<th scope="row">${what}</th>
						<td>${amount}</td>
						<td>${bytes > 0 && sizeWords(bytes)}</td>
					</tr>`,
			)}
		</tbody>
	</table>`;
}

/** Which papers a runner wants sheets for; a site that prints on one does not ask. */
export function papersHtml(
	choices: readonly { paper: Paper; chosen: boolean; tally: Tally }[],
): Html | false {
	if (choices.length < 2) return false;
	return html`<fieldset>
		<legend>${t`Your paper`}</legend>
		${choices.map(
			({ paper, chosen, tally }) =>
				html`<label>
					<input type="checkbox" name="paper" value="${paper}" ${chosen && html`checked`} />
					${papers[paper]}: ${sheetsWords(tally)}, ${sizeWords(tally.bytes)}
				</label>`,
		)}
	</fieldset>`;
}

/**
 * What can be done about sheets.
 *
 * @param wanted All of the chosen papers.
 * @param missing Of those, what is not here yet.
 * @param here Of any paper, what is here.
 */
export function sheetsHtml(wanted: Tally, missing: Tally, here: Tally): Html {
	const size = sizeWords(missing.bytes);
	const keep = missing.sheets < wanted.sheets ? t`Keep the rest (${size})` : t`Keep all sheets (${size})`;
	return html`${wanted.sheets > 0 && missing.sheets === 0 && html`<p>${t`They are all on this device.`}</p>`}
		<div class="buttons">
			${missing.sheets > 0 && html`<button class="button" type="button" data-act="keep">${keep}</button>`}
			${
				here.sheets > 0 &&
				html`<button class="button quiet" type="button" data-act="remove-sheets">
					${plural(
						here.sheets,
						t`Remove ${here.sheets} sheet (${sizeWords(here.bytes)})`,
						t`Remove ${here.sheets} sheets (${sizeWords(here.bytes)})`,
					)}
				</button>`
			}
		</div>`;
}

/** While sheets come in. */
export function keepingHtml(wanted: Tally): Html {
	return html`<div class="keeping">
		<label for="keeping-progress">${t`Keeping sheets`}</label>
		<progress id="keeping-progress" max="${wanted.bytes}" value="0"></progress>
		<p id="keeping-words">${keepingWords({ sheets: 0, bytes: 0 }, wanted)}</p>
		<button class="button quiet" type="button" data-act="stop">${t`Cancel`}</button>
	</div>`;
}

export const keepingWords = (done: Tally, wanted: Tally): string =>
	plural(
		wanted.sheets,
		t`${done.sheets} of ${wanted.sheets} sheet, ${sizeWords(done.bytes)} of ${sizeWords(wanted.bytes)}. Leave this page open until it is done.`,
		t`${done.sheets} of ${wanted.sheets} sheets, ${sizeWords(done.bytes)} of ${sizeWords(wanted.bytes)}. Leave this page open until it is done.`,
	);

const sheetsWords = ({ sheets }: Tally): string => plural(sheets, t`${sheets} sheet`, t`${sheets} sheets`);

/** How keeping sheets ended. */
export function endWords(outcome: 'stopped' | KeepOutcome, done: Tally): string {
	const here = t`What has come is kept: ${sheetsWords(done)}.`;
	if (outcome === 'kept') return t`Done. ${sheetsWords(done)}, ${sizeWords(done.bytes)}.`;
	if (outcome === 'stopped') return t`Cancelled. ${here}`;
	if (outcome === 'no network') return t`The network is gone. ${here} Go on when it is back.`;
	if (outcome === 'full') return t`Your browser has no more room for this site. ${here}`;
	return t`A newer guide is out. ${here} Reload this page, and go on with the new one.`;
}

/** What goes when everything goes, before it does. */
export const removalHtml = (sessions: number): Html =>
	html`<h2 id="removal-question">${t`Remove everything?`}</h2>
		<p>
			${
				sessions === 0
					? t`The guide, its sheets, your season, the days that you moved and your last searches go from this browser. Nobody can bring them back.`
					: th`The guide, its sheets, <strong>your log with ${plural(sessions, t`${sessions} session`, t`${sessions} sessions`)}</strong>, your season, the days that you moved and your last searches go from this browser. Nobody can bring them back. Save your log as a file first if you may want it again.`
			}
		</p>
		<p>${t`Open a page here again, and your browser keeps the guide again. The rest stays gone.`}</p>
		<div class="buttons">
			<button class="button" type="button" data-act="yes">${t`Remove everything`}</button>
			<button class="button quiet" type="button" data-act="no" autofocus>${t`Leave it all`}</button>
		</div>`;

/** With commas, or what the language has for them. */
const grouped = (count: number): string => count.toLocaleString(locale);
