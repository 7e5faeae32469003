/**
 * Languages of social orientation (MO), with a sign language and dialect-level entries. Codes are ISO 639 where one
 * exists ('sh' and 'prs' as the field uses them). Names as printed by seed 004 figure 24. The single place of these names.
 */
export const languageCodes = [
  'ar', 'en', 'fr', 'ru', 'tr', 'ps', 'ti', 'uk', 'es', 'prs', 'pt', 'ro', 'fa', 'sq', 'nl', 'so', 'ary', 'pl', 'th', 'sh', 'hi', 'tl', 'ur', 'ku', 'ne', 'zgh', 'hy', 'zh', 'bg', 'tw', 'hu', 'ka', 'vi', 'it', 'ml', 'bn', 'km', 'vgt', 'ta', 'pa',
] as const;
export type LanguageCode = (typeof languageCodes)[number];

export const languages: { readonly [Code in LanguageCode]: { readonly nl: string; readonly en: string } } = {
  ar: { nl: 'Arabisch', en: 'Arabic' },
  en: { nl: 'Engels', en: 'English' },
  fr: { nl: 'Frans', en: 'French' },
  ru: { nl: 'Russisch', en: 'Russian' },
  tr: { nl: 'Turks', en: 'Turkish' },
  ps: { nl: 'Pashtu', en: 'Pashto' },
  ti: { nl: 'Tigrinya', en: 'Tigrinya' },
  uk: { nl: 'Oekraïens', en: 'Ukrainian' },
  es: { nl: 'Spaans', en: 'Spanish' },
  prs: { nl: 'Dari', en: 'Dari' },
  pt: { nl: 'Portugees', en: 'Portuguese' },
  ro: { nl: 'Roemeens', en: 'Romanian' },
  fa: { nl: 'Farsi', en: 'Farsi' },
  sq: { nl: 'Albanees', en: 'Albanian' },
  nl: { nl: 'Nederlands', en: 'Dutch' },
  so: { nl: 'Somali', en: 'Somali' },
  ary: { nl: 'Marokkaans', en: 'Moroccan Arabic' },
  pl: { nl: 'Pools', en: 'Polish' },
  th: { nl: 'Thais', en: 'Thai' },
  sh: { nl: 'Bosnisch-Kroatisch-Servisch', en: 'Bosnian-Croatian-Serbian' },
  hi: { nl: 'Hindi', en: 'Hindi' },
  tl: { nl: 'Tagalog', en: 'Tagalog' },
  ur: { nl: 'Urdu', en: 'Urdu' },
  ku: { nl: 'Koerdisch', en: 'Kurdish' },
  ne: { nl: 'Nepalees', en: 'Nepali' },
  zgh: { nl: 'Tamazight (Berbers)', en: 'Tamazight (Berber)' },
  hy: { nl: 'Armeens', en: 'Armenian' },
  zh: { nl: 'Chinees', en: 'Chinese' },
  bg: { nl: 'Bulgaars', en: 'Bulgarian' },
  tw: { nl: 'Twi', en: 'Twi' },
  hu: { nl: 'Hongaars', en: 'Hungarian' },
  ka: { nl: 'Georgisch', en: 'Georgian' },
  vi: { nl: 'Vietnamees', en: 'Vietnamese' },
  it: { nl: 'Italiaans', en: 'Italian' },
  ml: { nl: 'Malayalam', en: 'Malayalam' },
  bn: { nl: 'Bengaals', en: 'Bengali' },
  km: { nl: 'Khmer', en: 'Khmer' },
  vgt: { nl: 'Vlaamse Gebarentaal', en: 'Flemish Sign Language' },
  ta: { nl: 'Tamil', en: 'Tamil' },
  pa: { nl: 'Punjabi', en: 'Punjabi' },
};
