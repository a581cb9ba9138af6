/** Dragging by mouse, touch or pen: from a handle to a day. (The browsers' own drag and drop does not work by touch.) */
import type { Weekday } from '../schema/vocabulary.ts';
import type { Destination } from './runners-week.ts';

/** What a drag asks and tells on its way. */
interface Drag {
	/** The days that the thing with this name may go to. */
	lift: (name: string) => readonly Destination[];
	drop: (name: string, day: Weekday) => void;
}

/** Pixels from the edge of the window within which the page scrolls along, and how far it goes in a frame. */
const edge = 72;
const step = 10;

/** Makes everything in an editor that has a handle draggable, now and after it is drawn anew. */
export function makeDraggable(editor: HTMLElement, drag: Drag): void {
	editor.addEventListener('pointerdown', (down) => {
		const grip = (down.target as Element).closest<HTMLElement>('.grip');
		const item = grip?.closest<HTMLElement>('[data-movable]');
		// A second finger drags nothing.
		if (!grip || !item || down.button !== 0 || editor.hasAttribute('data-dragging')) return;
		down.preventDefault();
		grip.setPointerCapture(down.pointerId);
		follow(down, editor, grip, item, drag);
	});
}

/** Follows a pointer until it is let go. */
function follow(
	down: PointerEvent,
	editor: HTMLElement,
	grip: HTMLElement,
	item: HTMLElement,
	{ lift, drop }: Drag,
): void {
	const name = item.dataset.movable ?? '';
	const outlook = item.querySelector<HTMLElement>('.outlook');
	const destinations = lift(name);
	const rows = [...editor.querySelectorAll<HTMLElement>('[data-day]')].map((row) => ({
		row,
		destination: destinations.find(({ day }) => day.day === row.dataset.day),
	}));
	const startScroll = scrollY;
	let { clientX: x, clientY: y } = down;
	let over: Destination | undefined;
	editor.toggleAttribute('data-dragging', true);
	item.toggleAttribute('data-lifted', true);
	let frame = requestAnimationFrame(scrollAlong);

	const ends = new AbortController();
	const { signal } = ends;
	grip.addEventListener(
		'pointermove',
		(move) => {
			({ clientX: x, clientY: y } = move);
			draw();
		},
		{ signal },
	);
	grip.addEventListener('pointerup', () => end(over), { signal });
	grip.addEventListener('lostpointercapture', () => end(), { signal });
	document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });

	function draw(): void {
		item.style.translate = `${x - down.clientX}px ${y - down.clientY + scrollY - startScroll}px`;
		over = undefined;
		for (const { row, destination } of rows) {
			const { top, bottom, left, right } = row.getBoundingClientRect();
			const inside = y >= top && y < bottom && x >= left && x < right;
			row.toggleAttribute('data-over', inside);
			if (inside) over = destination;
		}
		tell(over);
	}

	/** Says on the thing itself what dropping it here would do: a finger covers less of it than of the day. */
	function tell(destination: Destination | undefined): void {
		if (outlook === null) return;
		outlook.textContent = destination?.outlook ?? '';
		outlook.dataset.verdict = destination?.verdict ?? '';
	}

	function scrollAlong(): void {
		// Only where the hand goes, and only as far as there are days.
		const { top, bottom } = editor.getBoundingClientRect();
		const up = y < Math.min(edge, down.clientY) && top < y - step;
		const on = y > Math.max(innerHeight - edge, down.clientY) && bottom > y + step;
		if (up || on) {
			scrollBy(0, up ? -step : step);
			draw();
		}
		frame = requestAnimationFrame(scrollAlong);
	}

	function end(destination?: Destination): void {
		ends.abort();
		cancelAnimationFrame(frame);
		editor.removeAttribute('data-dragging');
		item.removeAttribute('data-lifted');
		item.style.translate = '';
		for (const { row } of rows) row.removeAttribute('data-over');
		tell(undefined);
		if (destination?.open === true) drop(name, destination.day.day);
	}
}
