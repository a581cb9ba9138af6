/** What MDX bodies may use (see `schema/components.ts`), handed in through `<Content components={…} />`. */
import Link from '../Link.astro';
import Dose from './Dose.astro';
import Exercise from './Exercise.astro';
import Mistake from './Mistake.astro';
import Phase from './Phase.astro';
import Principle from './Principle.astro';
import Routine from './Routine.astro';
import SourceNote from './SourceNote.astro';
import Study from './Study.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Tip from './Tip.astro';

export const components = {
	a: Link,
	table: Table,
	Dose,
	Exercise,
	Mistake,
	Phase,
	Principle,
	Routine,
	SourceNote,
	Study,
	// Nobody writes it: `remark-terms.ts` puts it around words of the glossary.
	Term,
	Tip,
};
