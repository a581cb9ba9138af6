import { lower } from '../language/casing.ts';
import { language } from '../language/language.ts';

/** Words that English writes with a capital wherever they stand, as they occur in names of exercises. */
const proper =
	/^(Bulgarian|Copenhagen|Cossack|Egyptian|Nordic|Romanian|Russian|Spanish|Swiss|Turkish|[A-Z]+\b|[A-Z]-)/;

/** Words that German writes small inside a sentence; what begins with any other is a noun. */
const small =
	/^(Abwechselnd|Am|An|Auf|Bei|Beide|Das|Der|Die|Ein|Eine|Erst|Im|In|Jede|Jeder|Jedes|Kein|Keine|Mit|Nach|Ohne|Über|Unter|Von|Vor|Zu|Zum|Zur) /;

/**
 * A name or a title as it stands inside a sentence.
 *
 * @example inSentence('Step-up') // 'step-up'
 * @example inSentence('Nordic curl') // 'Nordic curl'
 */
export const inSentence = (name: string): string =>
	(language === 'de' ? !small.test(name) : proper.test(name)) ? name : lower(name.charAt(0)) + name.slice(1);
