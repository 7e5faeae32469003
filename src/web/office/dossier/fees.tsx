import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { feePartLabels, feePaymentLabels, feeWhyLabels } from '#src/reference/labels/codes.ts';
import { useFormat } from '#src/web/ui/format.ts';
import type { IconName } from '#src/web/ui/icon.tsx';
import { useLabel } from '#src/web/ui/label.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import type { Tone } from '#src/web/ui/tag.tsx';
import { feesWords } from '../words/fees.ts';
import { useBecause } from './because.ts';
import css from './fees.module.css';
import { Why } from './grounds.tsx';
import { Section } from './section.tsx';

type Fees = NonNullable<DossierView['fees']>;
type Part = Fees['parts'][number];

const looks: { readonly [State in Part['payment']]: { readonly tone: Tone; readonly icon: IconName } } = {
  nothingDue: { tone: 'plain', icon: 'dash' },
  paidBefore: { tone: 'met', icon: 'check' },
  paidAfter: { tone: 'soon', icon: 'check' },
  open: { tone: 'late', icon: 'late' },
  unknown: { tone: 'plain', icon: 'circle' },
};

/** What the track costs this person, part by part: what is due and why, what was paid, what is open. */
export function Fees({ fees }: { readonly fees: Fees | null }) {
  const words = useWords(feesWords);
  if (fees === null) return null;
  const { parts, grounds } = fees;
  return (
    <Section
      id="fees"
      title={words.title}
      aside={
        <span data-print="no">
          <Why title={words.whyWhole} grounds={grounds} />
        </span>
      }
    >
      {parts.length === 0 ? <p className={css['none']}>{words.none}</p> : <Lines fees={fees} />}
    </Section>
  );
}

function Lines({ fees: { parts, totals } }: { readonly fees: Fees }) {
  const words = useWords(feesWords);
  const format = useFormat();
  return (
    <>
      <ul>
        {parts.map((part) => (
          <FeeLine key={`${part.part} ${part.attempt}`} part={part} again={parts.some((other) => isLater(other, part))} />
        ))}
      </ul>
      <dl className={css['totals']}>
        <Amount name={words.due} cents={totals.dueCents} />
        <Amount name={words.paid} cents={totals.paidCents} />
        <Amount name={words.open} cents={totals.openCents} strong={totals.openCents > 0} />
      </dl>
      {totals.aheadCents > 0 ? <p className={css['note']}>{words.ahead(format.euros(totals.aheadCents))}</p> : null}
      {totals.undecided > 0 ? <p className={css['note']}>{words.undecided(totals.undecided)}</p> : null}
    </>
  );
}

function isLater(other: Part, part: Part): boolean {
  return other.part === part.part && other.attempt > 1;
}

function FeeLine({ part, again }: { readonly part: Part; readonly again: boolean }) {
  const words = useWords(feesWords);
  const label = useLabel();
  const format = useFormat();
  const sayBecause = useBecause();
  const name = label(feePartLabels, part.part);
  const look = looks[part.payment];
  return (
    <li className={css['line']}>
      <span className={css['what']}>
        <h3 className={css['name']}>
          {name}
          {again ? <span className={css['soft']}> {words.attempt(part.attempt)}</span> : null}
        </h3>
        <time dateTime={part.on} className={css['soft']}>
          {format.day(part.on)}
        </time>
      </span>
      <span className={css['amount']}>
        <strong>{part.dueCents === null ? words.unknown : format.euros(part.dueCents)}</strong>
        <span className={css['soft']}>{part.because === null ? label(feeWhyLabels, part.why) : sayBecause(part.because)}</span>
      </span>
      <span className={css['state']}>
        <Tag tone={look.tone} icon={look.icon}>
          {label(feePaymentLabels, part.payment)}
        </Tag>
        {part.payment === 'open' && part.paidCents > 0 ? (
          <span className={css['soft']}>{words.stillOpen(format.euros(part.openCents ?? 0))}</span>
        ) : null}
      </span>
      <span className={css['why']} data-print="no">
        <Why title={words.why(name)} grounds={part.grounds} because={part.because} />
      </span>
    </li>
  );
}

function Amount({ name, cents, strong = false }: { readonly name: string; readonly cents: number; readonly strong?: boolean }) {
  const format = useFormat();
  return (
    <div className={css['total']}>
      <dt className={css['soft']}>{name}</dt>
      <dd>{strong ? <strong>{format.euros(cents)}</strong> : format.euros(cents)}</dd>
    </div>
  );
}
