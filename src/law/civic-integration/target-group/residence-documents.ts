import { plainDate } from '#src/kernel/plain-date.ts';
import type { PlainDate } from '#src/kernel/plain-date.ts';
import type { CaseFile } from '../../case.ts';
import type { InForce } from '../../define/in-force.ts';
import { parameter } from '../../define/parameter.ts';
import { rule } from '../../define/rule.ts';
import type { Ground } from '../../outcome.ts';
import { cite } from '../../sources.ts';

/** One kind of document, with the days between which it was handed out where a source gives them. */
export interface ResidenceDocumentType {
  readonly code: string;
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  readonly countsAsLegalStay: boolean;
  /** Whether a stay on it can never exceed one year (TG-F-07). Null: the source does not say. */
  readonly maxOneYear: boolean | null;
  readonly note: string | null;
}

const kind = (code: string, countsAsLegalStay: boolean, note: string | null = null): ResidenceDocumentType => ({
  code,
  validFrom: null,
  validTo: null,
  countsAsLegalStay,
  maxOneYear: null,
  note,
});
const electronicCards = ['A', 'B', 'C', 'D', 'E', 'E+', 'F', 'F+', 'H', 'M', 'L', 'K', 'EU', 'EU+'];
const TRAINEE = 'not for an intra-corporate trainee';

/** §2.3: the list ends with "among others", so a code that is not here is unknown, never refused. */
export const residenceDocuments = parameter<readonly ResidenceDocumentType[]>({
  id: 'TG-F-02.documents',
  title: {
    nl: 'Verblijfsdocumenten die als wettig verblijf tellen',
    en: 'Residence documents that count as legal stay',
    fr: 'Documents de séjour qui comptent comme séjour légal',
  },
  unit: 'documents',
  anchor: 'stayDate',
  checkedOn: plainDate('2026-11-21'),
  values: [
    {
      from: null,
      value: [
        ...electronicCards.map((code) => kind(code, true)),
        kind('I', true, TRAINEE),
        kind('J', true, TRAINEE),
        kind('I-trainee', false, 'card I of an intra-corporate trainee'),
        kind('J-trainee', false, 'card J of an intra-corporate trainee'),
        kind('S', true, 'special card'),
        kind('P', true, 'special card'),
        kind('special-C', false, 'special card'),
        kind('special-D', false, 'special card'),
        kind('AI', true, 'certificate of registration (attest van immatriculatie)'),
        kind('8ter', true, 'annex 8ter'),
      ],
      citations: [cite('p01', 'verblijfsdocumenten; art. 2, 7° en art. 26 §2 van het decreet')],
    },
  ],
});

/** Only asked where no ground of stay is known: the ground prevails. */
export const residenceDocumentRule = rule({
  id: 'TG-F-02.document',
  title: {
    nl: 'Wettig verblijf volgens het verblijfsdocument',
    en: 'Legal stay by the residence document',
    fr: 'Séjour légal selon le document de séjour',
  },
  anchor: 'stayDate',
  reads: ['residenceDocuments', 'stays'],
  checkedOn: plainDate('2026-11-21'),
  versions: [{ from: null, citations: [cite('p01', 'verblijfsdocumenten; art. 2, 7° en art. 26 §2 van het decreet')] }],
  uses: [residenceDocuments],
  says: {
    legal: {
      nl: 'Heeft op {day} verblijfsdocument {document}, dat als wettig verblijf telt. De verblijfsgrond zelf is niet bekend.',
      en: 'Holds residence document {document} on {day}, which counts as legal stay. The ground of stay itself is not known.',
      fr: 'Détient le {day} le document de séjour {document}, qui compte comme séjour légal. Le motif de séjour lui-même n’est pas connu.',
    },
    notLegal: {
      nl: 'Heeft op {day} alleen verblijfsdocument {document}, dat niet als wettig verblijf telt: geen doelgroep.',
      en: 'Holds only residence document {document} on {day}, which does not count as legal stay: not in the target group.',
      fr: 'Ne détient le {day} que le document de séjour {document}, qui ne compte pas comme séjour légal : hors du groupe cible.',
    },
    notListed: {
      nl: 'Heeft op {day} verblijfsdocument {document}: de bron noemt het niet.',
      en: 'Holds residence document {document} on {day}: the source does not name it.',
      fr: 'Détient le {day} le document de séjour {document} : la source ne le mentionne pas.',
    },
  },
});

/** Whether the documents held on a day show legal stay; null when none was held, or only such as the source does not name. */
export function legalStayByDocument(
  file: CaseFile,
  on: PlainDate,
  law: InForce,
): { readonly legal: boolean | null; readonly ground: Ground | null } {
  const held = (file.residenceDocuments ?? []).filter(({ from, until }) => from <= on && (until === null || until >= on));
  const kinds = residenceDocuments.on(on, law);
  const kindOf = (code: string) =>
    kinds.find(
      (known) =>
        known.code === code &&
        (known.validFrom === null || known.validFrom <= on) &&
        (known.validTo === null || known.validTo >= on),
    );
  const counting = held.find(({ code }) => kindOf(code)?.countsAsLegalStay === true);
  if (counting !== undefined)
    return { legal: true, ground: residenceDocumentRule.ground('legal', on, { document: counting.code }) };
  const unlisted = held.find(({ code }) => kindOf(code) === undefined);
  if (unlisted !== undefined)
    return { legal: null, ground: residenceDocumentRule.ground('notListed', on, { document: unlisted.code }) };
  const [first] = held;
  return first === undefined
    ? { legal: null, ground: null }
    : { legal: false, ground: residenceDocumentRule.ground('notLegal', on, { document: first.code }) };
}
