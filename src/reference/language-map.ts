/**
 * Languages as the sources name them, with their codes: ISO 639-1 where there is one, else 639-3, else a value of our own.
 * Source: domain reference Annex E. The Dutch name is the key, because the two lists name varieties differently; the code is
 * an attribute. `MO` is the list of social orientation, `register` that of social interpreters, `training` their starting session.
 */
export interface MappedLanguage {
  readonly code: string;
  /** The name in the first list that has it. */
  readonly nl: string;
  /** The same language under another spelling or word order. */
  readonly otherNames?: readonly string[];
  readonly lists: readonly ('MO' | 'register' | 'training')[];
  /** No code of ISO 639 stands for it. */
  readonly own?: true;
  /** The code under which facts name it (./languages.ts), where that is another one. */
  readonly recordedAs?: string;
  /** Codes that a macrolanguage takes together. */
  readonly covers?: readonly string[];
}

const both = ['MO', 'register'] as const;
const mo = ['MO'] as const;
const register = ['register'] as const;
const training = ['training'] as const;

export const languageMap: readonly MappedLanguage[] = [
  { code: 'sq', nl: 'Albanees', lists: both },
  { code: 'am', nl: 'Amhaars', lists: register },
  { code: 'ar', nl: 'Arabisch', lists: mo },
  { code: 'arb', nl: 'Modern-Standaard-Arabisch', lists: register },
  { code: 'arz', nl: 'Egyptisch-Arabisch', lists: register },
  { code: 'apc', nl: 'Levantijns-Arabisch', lists: ['register', 'training'] },
  { code: 'ar-maghreb', nl: 'Maghrebijns-Arabisch', lists: register, own: true },
  { code: 'ary', nl: 'Marokkaans', lists: mo },
  { code: 'hy', nl: 'Armeens', lists: both },
  { code: 'bn', nl: 'Bengaals', lists: mo },
  { code: 'ber', nl: 'Tamazight (Berbers)', lists: mo, own: true, recordedAs: 'zgh' },
  { code: 'rif', nl: 'Tamazight/Berbers-Rif', lists: register },
  { code: 'shi', nl: 'Berbers-Sous', lists: training },
  {
    code: 'sh',
    nl: 'Bosnisch-Kroatisch-Servisch',
    otherNames: ['Bosnisch-Servisch-Kroatisch'],
    lists: both,
    covers: ['bs', 'hr', 'sr'],
  },
  { code: 'bg', nl: 'Bulgaars', lists: both },
  { code: 'zh', nl: 'Chinees', lists: mo },
  { code: 'cmn', nl: 'Chinees-Mandarijn', lists: register },
  { code: 'prs', nl: 'Dari', lists: both },
  { code: 'da', nl: 'Deens', lists: register },
  { code: 'de', nl: 'Duits', lists: register },
  { code: 'en', nl: 'Engels', lists: both },
  { code: 'fa', nl: 'Farsi', lists: both },
  { code: 'fr', nl: 'Frans', lists: both },
  { code: 'ka', nl: 'Georgisch', lists: both },
  { code: 'he', nl: 'Hebreeuws', lists: register },
  { code: 'hi', nl: 'Hindi', lists: both },
  { code: 'hu', nl: 'Hongaars', lists: both },
  { code: 'it', nl: 'Italiaans', lists: both },
  { code: 'km', nl: 'Khmer', lists: mo },
  { code: 'rw', nl: 'Kinyarwanda', lists: training },
  { code: 'ku', nl: 'Koerdisch', lists: mo },
  { code: 'kmr', nl: 'Koerdisch-Kurmanji', lists: register },
  { code: 'kmr-bahdini', nl: 'Koerdisch-Bahdini', lists: register, own: true },
  { code: 'ckb', nl: 'Koerdisch-Sorani', lists: register },
  { code: 'lt', nl: 'Litouws', lists: register },
  { code: 'ml', nl: 'Malayalam', lists: mo },
  { code: 'mn', nl: 'Mongools', lists: register },
  { code: 'nl', nl: 'Nederlands', lists: mo },
  { code: 'ne', nl: 'Nepalees', lists: mo },
  { code: 'uk', nl: 'Oekraïens', lists: both },
  { code: 'ps', nl: 'Pashtu', otherNames: ['Pashtoe'], lists: both },
  { code: 'ff', nl: 'Peul', lists: training },
  { code: 'pl', nl: 'Pools', lists: both },
  { code: 'pt', nl: 'Portugees', lists: both },
  { code: 'pa', nl: 'Punjabi', lists: both },
  { code: 'ro', nl: 'Roemeens', lists: both },
  { code: 'ru', nl: 'Russisch', lists: both },
  { code: 'sk', nl: 'Slowaaks', lists: register },
  { code: 'so', nl: 'Somali', otherNames: ['Somalisch'], lists: both },
  { code: 'es', nl: 'Spaans', lists: both },
  { code: 'tl', nl: 'Tagalog', lists: mo },
  { code: 'ta', nl: 'Tamil', lists: both },
  { code: 'th', nl: 'Thais', lists: mo },
  { code: 'ti', nl: 'Tigrinya', otherNames: ['Tigriniya'], lists: both },
  { code: 'cs', nl: 'Tsjechisch', lists: register },
  { code: 'ce', nl: 'Tsjetsjeens', lists: register },
  { code: 'tr', nl: 'Turks', lists: both },
  { code: 'tw', nl: 'Twi', lists: mo },
  { code: 'ur', nl: 'Urdu', lists: both },
  { code: 'vi', nl: 'Vietnamees', lists: both },
  { code: 'vgt', nl: 'Vlaamse Gebarentaal', lists: mo },
];
