import { dayInWords } from './explain.ts';
import { setFrench } from './french.ts';
import type { CitationUsed, Language, Texts } from './reason.ts';
import { isPlainDate } from '#src/kernel/plain-date.ts';

/**
 * The grounds as a letter gives them: first what they rest on, then what was found, and openly what is assumed.
 * Throws where there is no source: such a sentence may not stand in a letter.
 */
export function formalTexts(sentence: Texts, citations: readonly CitationUsed[], assumed: boolean): Texts {
  if (citations.length === 0) throw new Error('A ground for a letter needs a source');
  const sources = sourcesIn(citations);
  const text = (language: Language) => {
    const { considering, assumption } = words[language];
    return `${sources[language]} ${considering} ${sentence[language]}${assumed ? ` ${assumption}` : ''}`;
  };
  return { nl: text('nl'), en: text('en'), fr: setFrench(text('fr')) };
}

const written = new WeakMap<readonly CitationUsed[], Texts>();

/** The same sources stand under thousands of grounds. */
function sourcesIn(citations: readonly CitationUsed[]): Texts {
  const known = written.get(citations);
  if (known !== undefined) return known;
  const text = (language: Language) =>
    citations.map((citation) => `${words[language].regard} ${source(citation, language)};`).join(' ');
  const texts = { nl: text('nl'), en: text('en'), fr: text('fr') };
  written.set(citations, texts);
  return texts;
}

function source({ title, article, grade, date }: CitationUsed, language: Language): string {
  const of = date === null ? '' : ` (${isPlainDate(date) ? dayInWords(date, language) : date})`;
  const { open, close, grades } = words[language];
  const weak = grade === 'C' || grade === 'D' ? ` [${grades[grade]}]` : '';
  return `${open}${title}${close}${of}, ${article}${weak}`;
}

const words = {
  nl: {
    regard: 'Gelet op',
    considering: 'Overwegende wat volgt:',
    open: '“',
    close: '”',
    grades: { C: 'graad C: pers of secundaire bron', D: 'graad D: afleiding of keuze' },
    assumption: 'Deze grond is een aanname: hij berust niet of niet alleen op een tekst van de overheid.',
  },
  en: {
    regard: 'Having regard to',
    considering: 'Whereas:',
    open: '“',
    close: '”',
    grades: { C: 'grade C: press or secondary source', D: 'grade D: inference or choice' },
    assumption: 'This ground is assumed: it does not rest, or not only, on a text of the authorities.',
  },
  fr: {
    regard: 'Vu',
    considering: 'Considérant ce qui suit :',
    open: '« ',
    close: ' »',
    grades: { C: 'degré C : presse ou source secondaire', D: 'degré D : déduction ou choix' },
    assumption: "Ce motif est supposé : il ne repose pas, ou pas seulement, sur un texte de l'autorité.",
  },
} as const;
