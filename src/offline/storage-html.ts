/** What the page About says of what a browser keeps. */
import { counted } from '../guide/list-words.ts';
import { html, type Html } from '../html.ts';
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
	const some = (count: number, what: string) => (count === 0 ? 'none' : counted(count, what));
	const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
	const isWhole = guide.here === guide.files;
	const rows: [what: string, amount: string, bytes: number][] = [
		[
			'The guide',
			isWhole
				? `whole, ${grouped(guide.files)} files`
				: `${grouped(guide.here)} of ${grouped(guide.files)} files`,
			guide.files === 0 ? 0 : (guide.bytes * guide.here) / guide.files,
		],
		['Sheets', `${sheets.sheets} of ${sheets.all}`, sheets.bytes],
		['Training log', some(sessions, 'session'), sizeOf(/^gym-/)],
		['Your season', count('season') === 0 ? 'none' : 'kept', sizeOf(/^season/)],
		['Weeks with days of your own', some(count('week'), 'week'), sizeOf(/^week$/)],
		['Light or dark, last searches', '', sizeOf(/^(?!gym-|season|week$)/)],
	];
	return html`<table>
		<caption class="visually-hidden">
			What this browser keeps of this site
		</caption>
		<thead>
			<tr>
				<th scope="col">What</th>
				<th scope="col">How much</th>
				<th scope="col">Size</th>
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
		<legend>Your paper</legend>
		${choices.map(
			({ paper, chosen, tally }) =>
				html`<label>
					<input type="checkbox" name="paper" value="${paper}" ${chosen && html`checked`} />
					${papers[paper]}: ${counted(tally.sheets, 'sheet')}, ${sizeWords(tally.bytes)}
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
	const verb = missing.sheets < wanted.sheets ? 'Keep the rest' : 'Keep all sheets';
	return html`${wanted.sheets > 0 && missing.sheets === 0 && html`<p>They are all on this device.</p>`}
		<div class="buttons">
			${
				missing.sheets > 0 &&
				html`<button class="button" type="button" data-act="keep">
					${verb} (${sizeWords(missing.bytes)})
				</button>`
			}
			${
				here.sheets > 0 &&
				html`<button class="button quiet" type="button" data-act="remove-sheets">
					Remove ${counted(here.sheets, 'sheet')} (${sizeWords(here.bytes)})
				</button>`
			}
		</div>`;
}

/** While sheets come in. */
export function keepingHtml(wanted: Tally): Html {
	return html`<div class="keeping">
		<label for="keeping-progress">Keeping sheets</label>
		<progress id="keeping-progress" max="${wanted.bytes}" value="0"></progress>
		<p id="keeping-words">${keepingWords({ sheets: 0, bytes: 0 }, wanted)}</p>
		<button class="button quiet" type="button" data-act="stop">Cancel</button>
	</div>`;
}

export const keepingWords = (done: Tally, wanted: Tally): string =>
	`${done.sheets} of ${counted(wanted.sheets, 'sheet')}, ${sizeWords(done.bytes)} of ${sizeWords(wanted.bytes)}. Leave this page open until it is done.`;

/** How keeping sheets ended. */
export function endWords(outcome: 'stopped' | KeepOutcome, done: Tally): string {
	const here = `What has come is kept: ${counted(done.sheets, 'sheet')}.`;
	if (outcome === 'kept') return `Done. ${counted(done.sheets, 'sheet')}, ${sizeWords(done.bytes)}.`;
	if (outcome === 'stopped') return `Cancelled. ${here}`;
	if (outcome === 'no network') return `The network is gone. ${here} Go on when it is back.`;
	if (outcome === 'full') return `Your browser has no more room for this site. ${here}`;
	return `A newer guide is out. ${here} Reload this page, and go on with the new one.`;
}

/** What goes when everything goes, before it does. */
export const removalHtml = (sessions: number): Html =>
	html`<h2 id="removal-question">Remove everything?</h2>
		<p>
			The guide, its sheets,
			${sessions > 0 && html`<strong>your log with ${counted(sessions, 'session')}</strong>,`} your season,
			the days that you moved and your last searches go from this browser. Nobody can bring them back.
			${sessions > 0 && 'Save your log as a file first if you may want it again.'}
		</p>
		<p>Open a page here again, and your browser keeps the guide again. The rest stays gone.</p>
		<div class="buttons">
			<button class="button" type="button" data-act="yes">Remove everything</button>
			<button class="button quiet" type="button" data-act="no" autofocus>Leave it all</button>
		</div>`;

/** With commas, as a page has it. */
const grouped = (count: number): string => count.toLocaleString('en-GB');
