import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { readLawDefinition } from '#src/modules/legislation/endpoints.ts';
import type { LawDefinition } from '#src/modules/legislation/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ApiProblem } from '#src/web/ui/client.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { Empty } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { dossierWords } from '../words/dossier.ts';
import { lawWords } from '../words/law.ts';
import { LawCases } from './definition-cases.tsx';
import css from './definition.module.css';
import { LawNav } from './law-nav.tsx';
import { SourceTitle } from './reason-tree.tsx';
import { TongueSwitch, useTongue } from './tongue.tsx';
import type { Tongue } from './tongue.tsx';
import { Timeline } from './value-timeline.tsx';
import { dayInWords } from './values.ts';

/** One rule or value, whole: what it says, since when, on what it rests, and the cases that hold it to that. */
export function DefinitionPage() {
  const words = useWords(lawWords);
  // Not in the path: the name of a value has a dot, and a path with a dot asks for a file.
  const [search] = useSearchParams();
  const id = search.get('id') ?? '';
  const found = useRead(readLawDefinition, { params: { id } }, { staleTime: 300_000 });
  const [tongue, choose] = useTongue();
  const definition = found.data;
  return (
    <Page
      title={definition === undefined ? id : `${definition.name[tongue]} (${definition.id})`}
      heading={definition === undefined ? id : <span lang={tongue}>{definition.name[tongue]}</span>}
      lead={definition === undefined ? undefined : <Lead definition={definition} tongue={tongue} />}
      actions={
        <>
          <TongueSwitch value={tongue} onChange={choose} />
          <Button onPress={() => print()} iconOnly aria-label={words.print}>
            <Icon name="print" />
          </Button>
        </>
      }
    >
      <LawNav />
      {found.isError ? (
        found.error instanceof ApiProblem && found.error.status === 404 ? (
          <Empty title={words.noSuchRule}>
            <p>{words.noSuchRuleHint}</p>
            <Link to="/law">{words.back}</Link>
          </Empty>
        ) : (
          <Trouble error={found.error} onRetry={() => void found.refetch()} />
        )
      ) : definition === undefined ? (
        <Skeleton lines={9} height="3rem" />
      ) : (
        <Definition definition={definition} tongue={tongue} />
      )}
    </Page>
  );
}

interface Shown {
  readonly definition: LawDefinition;
  readonly tongue: Tongue;
}

function Lead({ definition, tongue }: Shown) {
  const words = useWords(lawWords);
  const { anchors } = useWords(dossierWords);
  return (
    <p className={css['lead']}>
      <strong>{definition.id}</strong>
      <span>{words.kinds[definition.kind]}</span>
      <span>{words.domains[definition.domain]}</span>
      <span>
        {words.anchor}: {anchors[definition.anchor] ?? definition.anchor}
      </span>
      <span lang={tongue}>{words.comparedOn(dayInWords(definition.checkedOn, tongue))}</span>
      {definition.versions.some(({ assumed }) => assumed) ? (
        <Tag tone="assumed" title={words.assumedHint}>
          {words.assumed}
        </Tag>
      ) : null}
      {definition.versions.every(({ active }) => !active) ? <Tag icon="dash">{words.inactive}</Tag> : null}
      {definition.old ? (
        <Tag tone="soon" icon="clock">
          {words.old}
        </Tag>
      ) : null}
    </p>
  );
}

function Definition({ definition, tongue }: Shown) {
  const words = useWords(lawWords);
  const { kind, sentences, versions, uses, usedBy, cases } = definition;
  return (
    <div className={css['parts']}>
      {sentences.length === 0 ? null : (
        <Part id="sentences" title={words.sentences}>
          <ul lang={tongue} className={css['sentences']}>
            {sentences.map(({ finding, sentence }) => (
              <li key={finding}>{withPlaces(sentence[tongue])}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part id="versions" title={kind === 'rule' ? words.versions : words.values}>
        <Timeline definition={definition} tongue={tongue} />
        <ol className={css['versions']}>
          {versions.map((version, index) => (
            <li key={index}>
              <Citations citations={version.citations} heading={<Period version={version} tongue={tongue} />} />
            </li>
          ))}
        </ol>
      </Part>
      {uses.length === 0 ? null : (
        <Part id="uses" title={words.uses}>
          <References list={uses} tongue={tongue} />
        </Part>
      )}
      {usedBy.length === 0 ? null : (
        <Part id="usedBy" title={words.usedBy}>
          <References list={usedBy} tongue={tongue} />
        </Part>
      )}
      <Part id="cases" title={`${words.casesTitle} (${words.casesCount(cases.length)})`}>
        <LawCases id={definition.id} cases={cases} tongue={tongue} />
      </Part>
    </div>
  );
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={`part-${id}`} className={css['part']}>
      <h2 id={`part-${id}`}>{title}</h2>
      {children}
    </section>
  );
}

function Period({ version, tongue }: { readonly version: LawDefinition['versions'][number]; readonly tongue: Tongue }) {
  const words = useWords(lawWords);
  return (
    <>
      {version.from === null ? words.noStart : `${words.from} ${dayInWords(version.from, tongue)}`}
      {version.until === null ? '' : ` ${words.until} ${dayInWords(version.until, tongue)}`}{' '}
      {version.assumed ? <Tag tone="assumed">{words.assumed}</Tag> : null}
      {version.active ? null : <Tag icon="dash">{words.inactive}</Tag>}
    </>
  );
}

function Citations({
  citations,
  heading,
}: {
  readonly citations: LawDefinition['versions'][number]['citations'];
  readonly heading: ReactNode;
}) {
  const words = useWords(lawWords);
  return (
    <>
      <h3>{heading}</h3>
      <ul className={css['citations']}>
        {citations.map((citation, index) => (
          <li key={index}>
            <strong lang="nl">{citation.article}</strong>{' '}
            <cite lang="nl">
              <SourceTitle title={citation.title} where={citation.where} />
              {citation.date === null ? '' : ` (${citation.date})`}
            </cite>{' '}
            <span className={css['grade']}>
              {words.grade} {citation.grade}: {words.grades[citation.grade]}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function References({ list, tongue }: { readonly list: LawDefinition['uses']; readonly tongue: Tongue }) {
  return (
    <ul className={css['references']}>
      {list.map(({ id, name }) => (
        <li key={id}>
          <Link to={`/law/rule?id=${encodeURIComponent(id)}`} lang={tongue}>
            {name[tongue]}
          </Link>{' '}
          <span className={css['grade']}>{id}</span>
        </li>
      ))}
    </ul>
  );
}

/** '{day}' as a place that is filled in, and not as code. */
function withPlaces(sentence: string): ReactNode {
  return sentence.split(/(\{\w+\})/).map((part, index) =>
    part.startsWith('{') ? (
      <span key={index} className={css['place']}>
        …
      </span>
    ) : (
      part
    ),
  );
}
