import type { ReactNode } from 'react';
import type { decideCase } from '#src/modules/legislation/endpoints.ts';
import {
  deadlineStateLabels,
  missingLabels,
  pillarDemandLabels,
  pillarLabels,
  pillarStateLabels,
} from '#src/reference/labels/states.ts';
import { targetGroups } from '#src/reference/target-groups.ts';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { decideWords } from '../words/decide.ts';
import { reasonWords } from '../words/reasons.ts';
import { AnswerPart } from './answer-part.tsx';
import css from './decide.module.css';
import type { Tongue } from './tongue.tsx';
import { dayInWords } from './values.ts';

type Answer = ReturnType<typeof decideCase.output.parse>;

interface AnswerProps {
  readonly answer: Answer;
  readonly tongue: Tongue;
  /** Something was changed since it was asked. */
  readonly old: boolean;
}

/** Everything the law says of the case, part by part, each with its reasons under it. */
export function DecideAnswer({ answer, tongue, old }: AnswerProps) {
  const words = useWords(decideWords);
  return (
    <section aria-labelledby="answer" className={css['said']}>
      <h2 id="answer" tabIndex={-1}>
        <span lang={tongue}>{reasonWords[tongue].answerOn(dayInWords(answer.on, tongue))}</span>
      </h2>
      {old ? <Notice tone="soon" icon="clock" title={words.changed} /> : null}
      <ul lang={tongue} className={css['summary']}>
        {answer.summary.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Group group={answer.targetGroup} tongue={tongue} />
      <Obligations obligations={answer.obligations} tongue={tongue} />
      <Certificate certificate={answer.certificate} tongue={tongue} />
      <Terms terms={answer.terms} undecided={answer.undecidedTerms} tongue={tongue} />
      <Fees fees={answer.fees} tongue={tongue} />
      <Rest answer={answer} tongue={tongue} />
    </section>
  );
}

function Group({
  group: { group, obliged, dutySince, dutyEndedOn, ...outcome },
  tongue,
}: {
  readonly group: Answer['targetGroup'];
  readonly tongue: Tongue;
}) {
  const words = useWords(decideWords);
  const label = useLabel();
  return (
    <AnswerPart title={words.group} outcome={outcome} tongue={tongue}>
      <strong>{group === null ? words.unknown : label(targetGroups, group)}</strong>
      {obliged === null ? null : `, ${obliged ? words.obliged : words.notObliged}`}
      {dutySince === null ? null : `, ${words.since(dayInWords(dutySince, tongue))}`}
      {dutyEndedOn === null ? null : `, ${words.ended(dayInWords(dutyEndedOn, tongue))}`}
    </AnswerPart>
  );
}

function Obligations({ obligations, tongue }: { readonly obligations: Answer['obligations']; readonly tongue: Tongue }) {
  const words = useWords(decideWords);
  const label = useLabel();
  return (
    <Parts title={words.obligations}>
      {obligations.map(({ pillar, demand, state, metOn, dueOn, reasons }) => (
        <AnswerPart key={pillar} title={label(pillarLabels, pillar)} outcome={{ reasons }} tongue={tongue}>
          <strong>{label(pillarDemandLabels, demand)}</strong>, {label(pillarStateLabels, state)}
          {metOn === null ? null : `, ${words.metOn(dayInWords(metOn, tongue))}`}
          {dueOn === null ? null : `, ${words.due(dayInWords(dueOn, tongue))}`}
        </AnswerPart>
      ))}
    </Parts>
  );
}

function Certificate({ certificate, tongue }: { readonly certificate: Answer['certificate']; readonly tongue: Tongue }) {
  const words = useWords(decideWords);
  const label = useLabel();
  const { entitled, entitledSince, rule, lacking, ...outcome } = certificate;
  return (
    <AnswerPart title={words.certificate} outcome={outcome} tongue={tongue}>
      <strong>{entitled === null ? words.unknown : entitled ? words.entitled : words.notEntitled}</strong>
      {entitledSince === null ? null : `, ${words.since(dayInWords(entitledSince, tongue))}`}
      {rule !== null && /^AT-(\d|LEG)/.test(rule) ? ` (${rule})` : null}
      {lacking.length === 0 ? null : (
        <>
          <br />
          {words.lacking} {lacking.map((code) => label(missingLabels, code)).join('; ')}
        </>
      )}
    </AnswerPart>
  );
}

function Terms({
  terms,
  undecided,
  tongue,
}: {
  readonly terms: Answer['terms'];
  readonly undecided: Answer['undecidedTerms'];
  readonly tongue: Tongue;
}) {
  const words = useWords(decideWords);
  const label = useLabel();
  if (terms.length + undecided.length === 0) return null;
  return (
    <Parts title={words.terms}>
      {terms.map((term, index) => {
        const system = Object.values(term.time.systemDays).reduce<number>((sum, days) => sum + (days ?? 0), 0);
        return (
          <AnswerPart
            key={index}
            title={
              <>
                <span lang={tongue}>{term.what[tongue]}</span> ({term.term})
              </>
            }
            outcome={{ reasons: term.reasons }}
            tongue={tongue}
          >
            <strong>{label(deadlineStateLabels, term.state)}</strong>, {words.due(dayInWords(term.dueOn, tongue))}
            {term.rawDueOn === term.dueOn ? null : ` (${words.movedFrom(dayInWords(term.rawDueOn, tongue))})`}
            {term.metOn === null ? null : `, ${words.metOn(dayInWords(term.metOn, tongue))}`}
            {system === 0 ? null : (
              <>
                <br />
                {words.ownTime(term.time.ownDays, system)}
              </>
            )}
          </AnswerPart>
        );
      })}
      {undecided.map(({ term, ...outcome }, index) => (
        <AnswerPart key={`undecided ${index}`} title={term} outcome={outcome} tongue={tongue}>
          <strong>{words.unknown}</strong>
        </AnswerPart>
      ))}
    </Parts>
  );
}

function Fees({ fees, tongue }: { readonly fees: Answer['fees']; readonly tongue: Tongue }) {
  const words = useWords(decideWords);
  const euros = new Intl.NumberFormat(tongue === 'en' ? 'en-GB' : `${tongue}-BE`, { style: 'currency', currency: 'EUR' });
  if (fees.parts.length === 0) return null;
  return (
    <AnswerPart
      title={words.fees}
      outcome={{ reasons: [...fees.reasons, ...fees.parts.flatMap(({ reasons }) => reasons)] }}
      tongue={tongue}
    >
      <strong>{words.euros(euros.format(fees.openCents / 100))}</strong>
    </AnswerPart>
  );
}

/** What matters to fewer people: a line each where there is something to say. */
function Rest({ answer, tongue }: { readonly answer: Answer; readonly tongue: Tongue }) {
  const words = useWords(decideWords);
  const { possible, ...sanction } = answer.sanctionable;
  return (
    <>
      <AnswerPart title={words.sanction} outcome={sanction} tongue={tongue}>
        <strong>{possible === null ? words.unknown : possible ? words.possible : words.notPossible}</strong>
      </AnswerPart>
      <Parts title={words.proofs}>
        {[answer.effortDeclaration, answer.regularParticipation].map(({ proof, possible: may, ...outcome }) => (
          <AnswerPart key={proof} title={words.proofNames[proof] ?? proof} outcome={outcome} tongue={tongue}>
            <strong>{may === null ? words.unknown : may ? words.possible : words.notPossible}</strong>
          </AnswerPart>
        ))}
      </Parts>
      <Told title={words.offers} told={answer.offers} tongue={tongue} />
      <Told title={words.minor} told={answer.minor === null ? [] : [answer.minor]} tongue={tongue} />
      <Told title={words.signals} told={answer.signals} tongue={tongue} />
    </>
  );
}

/** What the law says in a sentence of its own. */
function Told({
  title,
  told,
  tongue,
}: {
  readonly title: string;
  readonly told: readonly { readonly reasons: Answer['targetGroup']['reasons'] }[];
  readonly tongue: Tongue;
}) {
  if (told.length === 0) return null;
  return (
    <Parts title={title}>
      {told.map(({ reasons }, index) => (
        <AnswerPart
          key={index}
          title={<span lang={tongue}>{reasons[0]?.title[tongue]}</span>}
          outcome={{ reasons }}
          tongue={tongue}
        >
          <span lang={tongue}>{reasons[0]?.sentence[tongue]}</span>
        </AnswerPart>
      ))}
    </Parts>
  );
}

function Parts({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={css['group']}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}
