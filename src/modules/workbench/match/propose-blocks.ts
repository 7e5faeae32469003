import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import type { Label } from '#src/reference/labels/label.ts';
import type { Block } from '../document.ts';
import type { Signal } from './asked-words.ts';
import type { Found } from './propose.ts';
import { proposeTables } from './propose-tables.ts';
import type { AskedTables } from './propose-tables.ts';
import { refusal } from './refusal.ts';
import { sameStem, tokens } from './tokens.ts';

interface Asked extends AskedTables {
  readonly text: string;
  /** The figures that fit; two where the words speak for both alike. */
  readonly figures: readonly DefinitionView[];
  readonly onlyFuture: boolean;
  readonly refusals: readonly Found<Signal>[];
}

const future: Label = {
  nl: 'De gevraagde periode ligt na de dag van de vraag: er kan nog niets geteld zijn.',
  en: 'The asked period is after the day of the question: nothing can have been counted yet.',
};

/** The tables that a person would make, or the reasons why not that the words give. The blocks are numbered from b1. */
export function proposeBlocks(said: Asked): readonly Block[] {
  return blocksOf(said).map((block, index) => ({ ...block, id: `b${index + 1}` }));
}

function blocksOf(said: Asked): readonly Block[] {
  const { text, figures, onlyFuture } = said;
  const asked = firstSentence(text);
  // A figure that carries the very word in its title knows the subject after all, but no year to come.
  const titles = tokens(figures.map(({ title }) => title.nl).join(' '));
  const refusals = said.refusals.filter(
    ({ what, asked: word }) =>
      what.subject !== true ||
      onlyFuture ||
      !tokens(word).some((each) => titles.some((known) => sameStem(each.stem, known.stem))),
  );
  const elsewhere = refusals.find(({ what }) => what.subject === true);
  if (elsewhere !== undefined) return [refusal(asked, elsewhere.what.reason, elsewhere.what.explanation)];
  if (onlyFuture) return [refusal(asked, 'notRegistered', future)];
  // A reason or a plan is asked in other words than a count: only "hoeveel" and "cijfers" outweigh them.
  const counts = /\bhoeveel\b|cijfer|opdel|opsplits|overzicht|\baantal/i.test(text);
  if (figures.length > 0 && (refusals.length === 0 || counts)) {
    const beside = refusals.filter(({ what }) => what.beside === true);
    const [first] = beside;
    const words = [...new Set(beside.map(({ asked: word }) => word.toLowerCase()))].join(', ');
    return [
      ...figures.flatMap((figure) => proposeTables(figure, said)),
      ...(first === undefined
        ? []
        : [refusal(words.charAt(0).toUpperCase() + words.slice(1), first.what.reason, first.what.explanation)]),
    ];
  }
  const reasons = refusals.filter(
    ({ what }, index) => refusals.findIndex((other) => other.what.reason === what.reason) === index,
  );
  return reasons.length > 0
    ? reasons.map(({ what }) => refusal(asked, what.reason, what.explanation))
    : [{ id: '', asked, outcome: null }];
}

function firstSentence(text: string): string {
  const [first = text] = /^[^.?!]*[.?!]/.exec(text) ?? [];
  return first.length > 200 ? `${first.slice(0, 199)}…` : first;
}
