import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { listFigures, listGaps } from '#src/modules/figures/endpoints.ts';
import type { DefinitionView } from '#src/modules/figures/endpoints.ts';
import { factLabels } from '#src/reference/labels/facts.ts';
import type { Labels } from '#src/reference/labels/label.ts';
import { Button, buttonClass } from '#src/web/ui/button.tsx';
import { Icon } from '#src/web/ui/icon.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Empty } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { definitionsWords } from '../../words/definitions.ts';
import { GapLine } from '../gaps/gap-line.tsx';
import { Both } from './both.tsx';
import { DefinitionDimensions } from './definition-dimensions.tsx';
import { DefinitionVersions } from './definition-versions.tsx';
import css from './definitions.module.css';
import { HowComputed } from './how-computed.tsx';

/** One definition, whole, in both languages. */
export function FigureDefinitionPage() {
  const { id = '' } = useParams();
  const words = useWords(definitionsWords);
  const say = useSay();
  const figures = useRead(listFigures, {}, { staleTime: 300_000 });
  const all = figures.data?.figures ?? [];
  const definition = all.find((figure) => figure.id === id);
  return (
    <Page
      title={definition === undefined ? words.title : say(definition.title)}
      lead={
        <Link to="/figures/definitions" data-print="no">
          {words.back}
        </Link>
      }
      actions={
        definition === undefined ? undefined : (
          <>
            <Link to={`/figures/${definition.id}`} className={buttonClass()}>
              <Icon name="chart" /> {words.openFigure}
            </Link>
            <Button onPress={() => print()}>
              <Icon name="print" /> {words.print}
            </Button>
          </>
        )
      }
    >
      {figures.isError ? (
        <Trouble error={figures.error} onRetry={() => void figures.refetch()} />
      ) : figures.data === undefined ? (
        <Skeleton lines={9} height="3rem" />
      ) : definition === undefined ? (
        <Empty title={words.unknown}>
          <p>{words.unknownHint}</p>
          <Link to="/figures/definitions">{words.back}</Link>
        </Empty>
      ) : (
        <Whole definition={definition} all={all} />
      )}
    </Page>
  );
}

interface Shown {
  readonly definition: DefinitionView;
  readonly all: readonly DefinitionView[];
}

function Whole({ definition, all }: Shown) {
  return (
    <div className={css['parts']}>
      <dl className={css['facts']}>
        <Saying definition={definition} all={all} />
        <Standing definition={definition} all={all} />
      </dl>
      <DefinitionDimensions definition={definition} />
      <DefinitionVersions definition={definition} />
    </div>
  );
}

/** What it says. */
function Saying({ definition, all }: Shown) {
  const words = useWords(definitionsWords);
  return (
    <>
      <Item name={words.counts}>
        <Both label={definition.counts} />
      </Item>
      <Item name={words.population}>
        <Both label={definition.population} />
      </Item>
      <Item name={words.periodDay}>
        <Both label={definition.periodDay} />
      </Item>
      <Item name={words.unit}>
        <Both label={definition.unit} />
      </Item>
      {definition.derived === null ? null : (
        <Item name={words.made}>
          <HowComputed definition={definition} terms={definition.derived} all={all} />
        </Item>
      )}
      <Item name={words.additive}>
        <span>
          <Tag tone={definition.additive ? 'met' : 'soon'} icon={definition.additive ? 'check' : 'warning'}>
            {definition.additive ? words.yes : words.no}
          </Tag>
        </span>
        {definition.additiveWhy === null ? null : <Both label={definition.additiveWhy} />}
      </Item>
      <Item name={words.caveats}>{definition.caveats === null ? words.noCaveats : <Both label={definition.caveats} />}</Item>
    </>
  );
}

/** Where it stands: source, print, facts, what is made of it, gaps. */
function Standing({ definition, all }: Shown) {
  const words = useWords(definitionsWords);
  const say = useSay();
  const gaps = useRead(listGaps, {}, { staleTime: 60_000 });
  const known = (gaps.data?.gaps ?? []).filter(({ figures, withdrawn }) => withdrawn === null && figures.includes(definition.id));
  const usedBy = all.filter(
    ({ derived }) => derived?.numerator.indicator === definition.id || derived?.denominator.indicator === definition.id,
  );
  const labels: Labels = factLabels;
  return (
    <>
      <Item name={words.sourceName}>{definition.source}</Item>
      {definition.printed.length === 0 ? null : (
        <Item name={words.printed}>
          <span className={css['term']}>
            {definition.printed.map((figure) => (
              <Link key={figure} to={`/annual-report#figure-${figure}`}>
                {words.printedFigure(figure)}
              </Link>
            ))}
          </span>
        </Item>
      )}
      {usedBy.length === 0 ? null : (
        <Item name={words.usedBy}>
          {usedBy.map((figure) => (
            <Link key={figure.id} to={`/figures/definitions/${figure.id}`}>
              {say(figure.title)}
            </Link>
          ))}
        </Item>
      )}
      <Item name={words.facts}>
        {definition.facts.map((type) => (
          <span key={type} className={css['term']}>
            {say(labels[type] ?? { nl: type, en: type })} <span className={css['code']}>{type}</span>
          </span>
        ))}
      </Item>
      {known.length === 0 ? null : (
        <Item name={words.gaps}>
          {known.map((gap) => (
            <GapLine key={gap.id} gap={gap} />
          ))}
        </Item>
      )}
      <Item name={words.id}>
        <span className={css['code']}>{definition.id}</span>
      </Item>
    </>
  );
}

function Item({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
