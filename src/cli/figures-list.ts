import { figureBook } from '#src/modules/figures/definitions/book.ts';
import { describe } from '#src/modules/figures/engine/answer.ts';
import { defineCommand } from './command.ts';
import { languageOf } from './figures.ts';

export const figuresList = defineCommand({
  name: 'figures list',
  summary: 'Name every figure, what it counts and how it can be broken down',
  options: { language: { type: 'string', value: 'nl|en', about: 'Language of the words (default nl).' } },
  run: ({ values }, { json, print, printJson }) => {
    const language = languageOf(values.language);
    if (json) {
      printJson(figureBook.map(describe));
      return Promise.resolve(0);
    }
    for (const { id, title, counts, dimensions, kind, source } of figureBook) {
      print(
        `${id}\n    ${title[language]}${kind === 'stock' ? ' (stand)' : ''}. ${counts[language]}.\n    ${dimensions.map((dimension) => dimension.id).join(', ')}   ${source}`,
      );
    }
    return Promise.resolve(0);
  },
});
