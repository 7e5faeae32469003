import type { z } from 'zod';
import type { Problem } from '#src/law/decide/impossible/problem.ts';
import type { Texts } from '#src/law/explain/reason.ts';

/** What is wrong with the shape of a request, in the same words as what is wrong with the case. Tells where and what kind, never what was sent. */
export function formProblems(error: z.ZodError, body: unknown): readonly Problem[] {
  return error.issues.flatMap((issue): readonly Problem[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => problem([...issue.path, key], 'unknownProperty', words.unknownProperty));
    const path = pathText(issue.path) === '' ? [] : issue.path;
    if (valueAt(body, path) === undefined) return [problem(path, 'missing', words.missing)];
    switch (issue.code) {
      case 'invalid_format':
        return [
          issue.format === 'date' ? problem(path, 'noSuchDay', words.noSuchDay) : problem(path, 'wrongForm', words.wrongForm),
        ];
      case 'invalid_value':
        return [problem(path, 'notInList', with_(words.notInList, issue.values.map(String).join(', ')))];
      case 'invalid_type':
        return [problem(path, 'wrongType', with_(words.wrongType, issue.expected))];
      case 'too_big':
      case 'too_small':
        return [problem(path, 'wrongSize', words.wrongSize)];
      case 'invalid_union':
        return [problem(path, 'wrongForm', words.wrongForm)];
      case 'custom':
        return [problem(path, 'notPossible', words.notPossible)];
      case 'not_multiple_of':
      case 'invalid_key':
      case 'invalid_element':
        return [problem(path, 'wrongForm', words.wrongForm)];
    }
  });
}

function problem(path: readonly PropertyKey[], code: string, sentence: Texts): Problem {
  return { path: pathText(path), rule: 'FORM', code, sentence, citations: [] };
}

/** ['person', 'stays', 0, 'from'] as 'person.stays[0].from'. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined), body);
}

function with_({ nl, en, fr }: Texts, what: string): Texts {
  return { nl: nl.replace('{what}', what), en: en.replace('{what}', what), fr: fr.replace('{what}', what) };
}

const words = {
  unknownProperty: {
    nl: 'Deze eigenschap bestaat niet. De namen staan in de beschrijving (OpenAPI) van de vraag.',
    en: 'There is no such property. The names are in the description (OpenAPI) of the request.',
    fr: "Cette propriété n'existe pas. Les noms se trouvent dans la description (OpenAPI) de la demande.",
  },
  missing: {
    nl: 'Deze eigenschap ontbreekt en is hier nodig.',
    en: 'This property is missing and is needed here.',
    fr: 'Cette propriété manque et est nécessaire ici.',
  },
  noSuchDay: {
    nl: 'Dit is geen bestaande dag. Een dag staat als jjjj-mm-dd, zoals 2024-02-29.',
    en: 'This is no existing day. A day is written yyyy-mm-dd, such as 2024-02-29.',
    fr: "Ce jour n'existe pas. Un jour s'écrit aaaa-mm-jj, comme 2024-02-29.",
  },
  wrongForm: {
    nl: 'Dit heeft niet de vorm die de beschrijving vraagt.',
    en: 'This does not have the form that the description asks for.',
    fr: "Ceci n'a pas la forme que demande la description.",
  },
  notInList: {
    nl: 'Deze code bestaat niet. Mogelijk: {what}.',
    en: 'There is no such code. Possible: {what}.',
    fr: "Ce code n'existe pas. Possible : {what}.",
  },
  wrongType: {
    nl: 'Hier hoort iets anders: {what}.',
    en: 'Something else belongs here: {what}.',
    fr: 'Autre chose est attendu ici : {what}.',
  },
  wrongSize: {
    nl: 'Dit is te lang, te kort, te groot of te klein.',
    en: 'This is too long, too short, too large or too small.',
    fr: 'Ceci est trop long, trop court, trop grand ou trop petit.',
  },
  notPossible: {
    nl: 'Deze waarde kan hier niet. De mogelijke waarden staan in de beschrijving.',
    en: 'This value is not possible here. The possible values are in the description.',
    fr: "Cette valeur n'est pas possible ici. Les valeurs possibles se trouvent dans la description.",
  },
} as const satisfies { readonly [code: string]: Texts };
