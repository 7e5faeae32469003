import { z } from 'zod';

/** A sentence in the three languages. */
export const textsSchema = z
  .object({
    nl: z.string().meta({ description: 'In Dutch.', examples: ['De persoon woont in Vlaanderen.'] }),
    en: z.string().meta({ description: 'In English.', examples: ['The person lives in Flanders.'] }),
    fr: z.string().meta({ description: 'In French.', examples: ['La personne habite en Flandre.'] }),
  })
  .meta({ id: 'Texts', description: 'The same sentence in Dutch, English and French.' });

const day = z.iso.date();
const exampleTexts = { nl: 'Vluchteling.', en: 'Refugee.', fr: 'Réfugié.' };

const parameterUsed = z.object({
  id: z.string().meta({ description: 'Id of the parameter of the law, or key of the default.', examples: ['D1.months'] }),
  title: textsSchema.meta({ description: 'What the parameter is.', examples: [exampleTexts] }),
  value: z.unknown().meta({ description: 'Its value on that day: a number, a text, a list or an object.', examples: [3] }),
  unit: z.string().meta({ description: 'What the value counts.', examples: ['months'] }),
  from: day
    .nullable()
    .meta({ description: 'First day of this value; null where no source gives one.', examples: ['2022-03-01'] }),
});

export const citationUsed = z.object({
  source: z.string().meta({ description: 'Id of the source.', examples: ['s004'] }),
  title: z.string().meta({
    description: 'Title of the source, in the language of the document.',
    examples: ['Jaarverslag 2024 van het Agentschap Integratie en Inburgering'],
  }),
  article: z.string().meta({ description: 'The place in the source.', examples: ['§1.7'] }),
  grade: z.enum(['A', 'B', 'C', 'D']).meta({
    description:
      'What the source is worth. `A`: a text of the agency or the minister; `B`: an official public page; `C`: press or secondary; `D`: inference, or a choice where the sources are silent.',
    examples: ['A'],
  }),
  where: z
    .string()
    .meta({ description: 'Address of the source, or its place among the reference texts.', examples: ['reference text 004'] }),
  date: z
    .string()
    .nullable()
    .meta({ description: 'Date or year of the source; null when it has none.', examples: ['2025'] }),
});

const factUsed = z.object({
  path: z.string().meta({ description: 'Where the fact stands in the case.', examples: ['stays[0]'] }),
  value: z.unknown().meta({ description: 'The fact itself.', examples: [{ from: '2023-02-01', ground: 'recognisedRefugee' }] }),
});

/** One step of the reasoning with the steps it rests on; the same shape as the law's own `Reason`. */
export const reasonSchema = z
  .object({
    rule: z.string().meta({ description: 'Id of the rule or of the default that was applied.', examples: ['TG-F-08'] }),
    title: textsSchema.meta({ description: 'What the rule is about.', examples: [exampleTexts] }),
    version: z
      .object({
        from: day
          .nullable()
          .meta({ description: 'First day of this version; null where no source gives one.', examples: ['2022-03-01'] }),
        until: day
          .nullable()
          .meta({ description: 'First day on which it no longer holds; null while it holds.', examples: ['2024-06-16'] }),
      })
      .meta({ description: 'The version of the rule that was applied.', examples: [{ from: '2022-03-01', until: null }] }),
    anchor: z.string().meta({ description: 'Which kind of day the rule hangs on.', examples: ['contractDate'] }),
    day: day.nullable().meta({ description: 'The day looked at; it chose the version.', examples: ['2023-09-01'] }),
    whyThatDay: textsSchema.meta({ description: 'Why that day counts and not another.', examples: [exampleTexts] }),
    finding: z.string().meta({ description: 'What the rule found: a code of its own closed list.', examples: ['mandatory'] }),
    sentence: textsSchema.meta({ description: 'The finding as a plain sentence for the person.', examples: [exampleTexts] }),
    formal: textsSchema.meta({
      description: 'The finding as a ground in a letter: sources, finding, and what is assumed.',
      examples: [exampleTexts],
    }),
    parameters: z.array(parameterUsed).meta({ description: 'The values of the law that were used.', examples: [[]] }),
    citations: z.array(citationUsed).meta({ description: 'The sources it rests on; never empty.', examples: [[]] }),
    facts: z.array(factUsed).meta({ description: 'What the case told for this step.', examples: [[]] }),
    assumed: z.boolean().meta({
      description: 'True when it rests on a source of grade C or D or on a default: no text of the authorities settles it.',
      examples: [false],
    }),
    get because() {
      return z.array(reasonSchema).meta({ description: 'The steps that this one rests on.', examples: [[]] });
    },
  })
  .meta({ id: 'Reason', description: 'One step of the reasoning, with the steps it rests on.' });
