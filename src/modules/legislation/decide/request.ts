import { z } from 'zod';
import { languages } from '#src/law/explain/reason.ts';
import { personSchema } from './person-schema.ts';
import { settingsSchema } from './settings-schema.ts';
import { day, known, told } from './told.ts';

const example = {
  birthDay: '1994-05-17',
  firstRegisteredOn: '2023-02-01',
  nationality: 'nonEu',
  residence: 'flanders',
  stay: 'recognisedRefugee',
  activity: { works: false, studies: false },
  contract: { signedOn: '2023-05-02' },
};

/** A case and the day on which it is asked about. Everything but the day may be left out. */
export const decideRequest = z
  .strictObject({
    on: told(
      day,
      'The day asked about. What happened after it is not looked at; ends that are printed on a certificate (suspension, deferral) are.',
      '2024-06-01',
    ),
    person: known(
      personSchema,
      'What is known of the person: days and codes, no names. What is absent is not known; where that matters the answer is "unknown" and names the missing property.',
      example,
    ),
    settings: known(
      settingsSchema,
      'Other values for the defaults that Doorstroom holds where the sources are silent or contradict each other.',
      { participationAnchor: { value: 'contractDate', owner: 'Agency', reason: 'trial', on: '2024-01-01' } },
    ),
    language: known(
      z.enum(languages),
      'Language of `summary`: `nl` Dutch, `en` English, `fr` French. Absent: `nl`. All other sentences come in all three.',
      'en',
    ),
  })
  .meta({
    id: 'DecideRequest',
    description: 'A person, the facts known, and a day. Nothing of it is stored or logged.',
    examples: [{ on: '2024-06-01', person: example }],
  });
export type DecideRequest = z.infer<typeof decideRequest>;
