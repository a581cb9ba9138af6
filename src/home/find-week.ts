/**
 * The form of the front page that leads to a week. Its fields are there without a script too; then its button leads to
 * the list of all weeks.
 */
import type { MethodOfWeek } from './method-of-week.ts';

const form = document.querySelector<HTMLFormElement>('[data-find-week]');

if (form) {
	const methods = JSON.parse(form.dataset.findWeek ?? '{}') as MethodOfWeek;
	const field = (name: string) => new FormData(form).get(name) as string;
	const sessions = [...form.querySelectorAll<HTMLInputElement>('[name="sessions"]')];

	/** Leaves the counts that the phase has. Whoever had another one gets the nearest. */
	const fit = () => {
		const possible = methods[field('phase')] ?? {};
		for (const choice of sessions) choice.disabled = !(choice.value in possible);
		const chosen = sessions.find(({ checked }) => checked);
		if (chosen?.disabled !== true) return;
		const nearest = sessions
			.filter(({ disabled }) => !disabled)
			.sort((a, b) => Math.abs(+a.value - +chosen.value) - Math.abs(+b.value - +chosen.value))[0];
		if (nearest) nearest.checked = true;
	};
	form.addEventListener('change', fit);
	// The browser may have put back what was chosen here before.
	addEventListener('pageshow', fit);
	form.addEventListener('submit', (event) => {
		const [phase, count] = [field('phase'), field('sessions')];
		const method = methods[phase]?.[count];
		if (method === undefined) return;
		event.preventDefault();
		location.assign(`${form.action}${method}/${phase}/${count}x-${field('kit')}/`);
	});
	fit();
}
