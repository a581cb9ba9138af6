/** Languages of the interface, by what they call themselves. */
export const languages = { en: 'English', de: 'Deutsch', tr: 'Türkçe' } as const;
export type Language = keyof typeof languages;
