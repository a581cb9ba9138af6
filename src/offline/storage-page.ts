/** Binds the page About: what this browser keeps of the site, sheets on request, and how to be rid of it all. */
import { attempt } from '../browser/storage.ts';
import { GymStore } from '../gym/kept.ts';
import { html, type Html } from '../html.ts';
import { t } from '../language/t.ts';
import type { Paper } from '../schema/vocabulary.ts';
import { type Holdings, type KeepOutcome, type KeepSheet, whatIsKept } from './messages.ts';
import { ownEntries } from './own-entries.ts';
import { ask, keptIn, ownRegistration, removeOwn } from './own-worker.ts';
import { sheetKey, sheetsCacheName } from './route.ts';
import { keepSheets, paperOf, type Sheet, tallyOf } from './sheets.ts';
import { sizeWords } from './size-words.ts';
import {
	endWords,
	keepingHtml,
	keepingWords,
	keptTableHtml,
	papersHtml,
	removalHtml,
	sheetsHtml,
} from './storage-html.ts';

const base = import.meta.env.BASE_URL;
const scope = new URL(base.endsWith('/') ? base : `${base}/`, location.href);
const gym = new GymStore(base);
const dialog = element('removal') as HTMLDialogElement;
/** The papers that the runner wants sheets for: at first the one that the site names first. */
let chosen: readonly Paper[] = (element('sheet-papers').dataset.papers ?? '')
	.split(' ')
	.slice(0, 1) as Paper[];
/** While sheets come in: how to stop them. */
let keeping: AbortController | undefined;

/** What the worker of this copy keeps. */
interface Stock {
	worker: ServiceWorker;
	holdings: Holdings;
	/** How many files of the guide are here; fewer than there are only while they are fetched for the first time. */
	guideHere: number;
	sheets: readonly Sheet[];
	/** Those of them that are here. */
	here: readonly Sheet[];
}

document.addEventListener('click', ({ target }) => {
	const { act } = (target as Element).closest('button')?.dataset ?? {};
	if (act === 'keep') void keep();
	if (act === 'stop') keeping?.abort();
	if (act === 'remove-sheets') void removeSheets();
	if (act === 'persist') void persist();
	if (act === 'remove-all') askToRemove();
	if (act === 'no') dialog.close();
	if (act === 'yes') void removeAll();
});
element('sheet-papers').addEventListener('change', () => {
	const boxes = element('sheet-papers').querySelectorAll<HTMLInputElement>('input:checked');
	chosen = [...boxes].map(({ value }) => value as Paper);
	void show();
});
element('stored').hidden = false;
void start();

async function start(): Promise<void> {
	if (!('serviceWorker' in navigator)) {
		say(
			'sheets',
			t`This browser does not keep sites for use without a network. Sheets can be saved one by one.`,
		);
		await showStored(undefined);
		return;
	}
	const stock = await show();
	if (stock) {
		const { sheets } = stock;
		const tallies = (element('sheet-papers').dataset.papers ?? '').split(' ').map((name) => {
			const paper = name as Paper;
			const tally = tallyOf(sheets.filter(({ path }) => paperOf(path) === paper));
			return { paper, chosen: chosen.includes(paper), tally };
		});
		put('sheet-papers', papersHtml(tallies));
	}
	// The first visit: the guide is still on its way.
	if (!stock || stock.guideHere < stock.holdings.files) setTimeout(() => void start(), 500);
}

/** @returns What the worker keeps; nothing before there is one. */
async function show(): Promise<Stock | undefined> {
	const stock = await takeStock();
	await showStored(stock);
	if (stock === undefined || keeping !== undefined) return stock;
	const { sheets, here } = stock;
	const wanted = sheets.filter(({ path }) => chosen.includes(paperOf(path)));
	const missing = wanted.filter((sheet) => !here.includes(sheet));
	const isWhole = stock.guideHere === stock.holdings.files;
	put(
		'sheet-actions',
		isWhole
			? sheetsHtml(tallyOf(wanted), tallyOf(missing), tallyOf(here))
			: html`<p>${t`The guide itself comes first. Sheets can follow in a moment.`}</p>`,
	);
	return stock;
}

async function takeStock(): Promise<Stock | undefined> {
	const registration = await ownRegistration(scope);
	const worker = registration?.active ?? registration?.installing;
	if (!worker) return undefined;
	const holdings = await ask<Holdings>(worker, whatIsKept);
	const keys = await keptIn(sheetsCacheName(scope));
	const sheets = Object.entries(holdings.sheets).map(([path, file]) => ({ path, ...file }));
	return {
		worker,
		holdings,
		guideHere: registration?.active ? holdings.files : (await keptIn(holdings.cache)).size,
		sheets,
		here: sheets.filter(({ path, hash }) => keys.has(sheetKey(path, hash, scope))),
	};
}

async function showStored(stock: Stock | undefined): Promise<void> {
	const entries = attempt(() => ownEntries(localStorage, base)) ?? [];
	const guide = {
		here: stock?.guideHere ?? 0,
		files: stock?.holdings.files ?? 0,
		bytes: stock?.holdings.bytes ?? 0,
	};
	const sheets = { ...tallyOf(stock?.here ?? []), all: stock?.sheets.length ?? 0 };
	put('stored-table', keptTableHtml({ guide, sheets, entries, sessions: gym.sessions().length }));
	// Private windows and pages without a safe connection have neither.
	const storage = navigator.storage as StorageManager | undefined;
	const estimate = await storage?.estimate().catch(() => undefined);
	element('stored-estimate').textContent =
		estimate?.usage === undefined || estimate.quota === undefined
			? ''
			: t`Your browser counts ${sizeWords(estimate.usage)} for all of ${location.host}, and allows ${sizeWords(estimate.quota)}.`;
	const isSafe = await storage?.persisted().catch(() => undefined);
	element('stored-safe').hidden = isSafe !== true;
	element('stored-unsafe').hidden = isSafe !== false;
}

async function keep(): Promise<void> {
	const stock = await takeStock();
	if (stock === undefined || keeping !== undefined) return;
	const { worker, sheets, here } = stock;
	const missing = sheets.filter((sheet) => chosen.includes(paperOf(sheet.path)) && !here.includes(sheet));
	const wanted = tallyOf(missing);
	const done = { sheets: 0, bytes: 0 };
	keeping = new AbortController();
	say('sheets', '');
	element('sheet-papers').querySelector('fieldset')?.setAttribute('disabled', '');
	put('sheet-actions', keepingHtml(wanted));
	element('sheet-actions').querySelector('button')?.focus();
	const outcome = await keepSheets(
		missing,
		(path) => ask<KeepOutcome>(worker, { keep: path } satisfies KeepSheet),
		{
			signal: keeping.signal,
			onKept: ({ bytes }) => {
				done.sheets += 1;
				done.bytes += bytes;
				(element('keeping-progress') as HTMLProgressElement).value = done.bytes;
				element('keeping-words').textContent = keepingWords(done, wanted);
			},
		},
	);
	keeping = undefined;
	element('sheet-papers').querySelector('fieldset')?.removeAttribute('disabled');
	await show();
	say('sheets', endWords(outcome, done));
	element('sheet-actions').querySelector('button')?.focus();
}

async function removeSheets(): Promise<void> {
	await caches.delete(sheetsCacheName(scope));
	await show();
	say('sheets', t`The sheets are gone from this device. The guide is still here.`);
	element('sheet-actions').querySelector('button')?.focus();
}

async function persist(): Promise<void> {
	const granted = await navigator.storage.persist().catch(() => false);
	await show();
	say(
		'stored',
		granted
			? t`Your browser keeps it now until you remove it.`
			: t`Your browser says no for now. It says yes to sites that you install or open often.`,
	);
}

function askToRemove(): void {
	dialog.innerHTML = String(removalHtml(gym.sessions().length));
	dialog.showModal();
}

async function removeAll(): Promise<void> {
	dialog.close();
	keeping?.abort();
	const keys = attempt(() => ownEntries(localStorage, base)) ?? [];
	for (const { key } of keys) attempt(() => localStorage.removeItem(key));
	if ('serviceWorker' in navigator) await removeOwn(scope);
	put('sheet-papers', false);
	put('sheet-actions', false);
	await showStored(undefined);
	say('sheets', '');
	say('stored', t`Everything is gone from this browser. To leave it so, close this page now.`);
}

function say(part: 'sheets' | 'stored', words: string): void {
	element(`${part}-status`).textContent = words;
}

function put(part: string, content: Html | false): void {
	element(part).innerHTML = content === false ? '' : content.toString();
}

function element(id: string): HTMLElement {
	const found = document.getElementById(id);
	if (found === null) throw new Error(`The page About has no #${id}.`);
	return found;
}
