import { layBeside } from '../archive/beside.ts';
import type { ArchiveTable } from '../archive/archive.ts';
import type { Block, Part, QuestionDocument, Refused } from '../document.ts';
import type { AnswerBlock, AnswerPart, AnswerView } from '../endpoints.ts';
import type { Figures } from '../figures.ts';
import { checkAnswer } from './check.ts';
import { sentencesOf } from './sentences.ts';
import { englishWords, showWords } from './shown-words.ts';
import { tableOf } from './table.ts';

/** The answer that a document gives today: every table counted anew, earlier answers beside it, sentences, findings. */
export async function makeAnswer(
  document: QuestionDocument,
  figures: Figures,
  archive: readonly ArchiveTable[],
  now: string,
): Promise<AnswerView> {
  const parts = document.parts.map((part) => answerPart(part, document.asOf, figures, archive));
  // What cannot be true is looked for in the exact numbers: rounded ones need not add up.
  const exact = document.parts.some(isProtected)
    ? document.parts.map((part) => answerPart(withoutProtection(part), document.asOf, figures, archive))
    : parts;
  const tables = parts.flatMap(({ blocks }) => blocks.flatMap(({ table }) => table ?? []));
  return {
    asOf: tables[0]?.asOf ?? document.asOf ?? now,
    madeAt: now,
    synthetic: tables.some(({ synthetic }) => synthetic),
    parts,
    findings: [...(await checkAnswer(exact, parts, archive, document.explained))],
  };
}

function isProtected({ blocks }: Part): boolean {
  return blocks.some(({ outcome }) => outcome?.kind === 'figure' && outcome.protect === true);
}

function withoutProtection(part: Part): Part {
  return {
    ...part,
    blocks: part.blocks.map((block) =>
      block.outcome?.kind === 'figure' ? { ...block, outcome: { ...block.outcome, protect: false } } : block,
    ),
  };
}

function answerPart(part: Part, asOf: string | null, figures: Figures, archive: readonly ArchiveTable[]): AnswerPart {
  const blocks = part.blocks.map((block) => answerBlock(block, asOf, figures, archive));
  const { words, warnings } = showWords(part.words ?? sentencesOf(blocks), blocks);
  const written = part.wordsEn == null || part.wordsEn.length === 0 ? null : showWords(part.wordsEn, blocks, 'en');
  return {
    id: part.id,
    label: part.label,
    lead: part.lead,
    text: part.text,
    blocks,
    words: [...words],
    generated: part.words === null,
    ...(written === null
      ? part.words === null && { english: [...englishWords(sentencesOf(blocks, 'en'), blocks)] }
      : { english: [...written.words], warningsEn: [...written.warnings] }),
    warnings: [...warnings],
  };
}

function answerBlock(
  { id, asked, askedEn, outcome }: Block,
  asOf: string | null,
  figures: Figures,
  archive: readonly ArchiveTable[],
): AnswerBlock {
  const bare: AnswerBlock = {
    id,
    asked,
    ...(askedEn !== undefined && { askedEn }),
    outcome: 'open',
    answers: '',
    refused: null,
    table: null,
    problem: null,
    earlier: [],
    receipts: [],
  };
  if (outcome === null) return bare;
  if (outcome.kind === 'refused') return { ...bare, outcome: 'refused', refused: refusedOf(outcome) };
  const table = tableOf(outcome, asOf, figures, outcome.protect);
  const { answers, answersEn } = outcome;
  const bound: AnswerBlock = { ...bare, outcome: 'figure', answers, ...(answersEn !== undefined && { answersEn }) };
  if (typeof table === 'string') return { ...bound, problem: table };
  const beside = layBeside(table, archive);
  return { ...bound, table: beside.table, earlier: [...beside.earlier] };
}

function refusedOf({ reason, explanation, explanationEn }: Refused): NonNullable<AnswerBlock['refused']> {
  return { reason, explanation, ...(explanationEn !== undefined && { explanationEn }) };
}
