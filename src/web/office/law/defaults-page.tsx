import { useState } from 'react';
import { Link } from 'react-router';
import { readLawDefaults } from '#src/modules/legislation/endpoints.ts';
import type { LawDefault } from '#src/modules/legislation/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { TextInput } from '#src/web/ui/field.tsx';
import { findInText, fold } from '#src/web/ui/find-in-text.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Empty, Notice } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Tag } from '#src/web/ui/tag.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { lawWords } from '../words/law.ts';
import css from './defaults.module.css';
import { LawNav } from './law-nav.tsx';
import { TongueSwitch, useTongue } from './tongue.tsx';
import type { Tongue } from './tongue.tsx';
import { dayInWords, inWords } from './values.ts';

/** What the sources leave open: the question, what holds, what an agency may put in its place, and what this one did. */
export function DefaultsPage() {
  const words = useWords(lawWords);
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [tongue, choose] = useTongue();
  const found = useRead(readLawDefaults, {}, { staleTime: 300_000 });
  const choices = found.data?.choices ?? [];
  const fitting = choices.filter(({ key, decision, question, answer }) =>
    findInText(fold(`${key} ${decision} ${say(question)} ${say(answer)} ${question.fr}`), typed),
  );
  const changed = choices.filter(({ override }) => override !== null).length;
  return (
    <Page
      title={words.defaultsTitle}
      lead={<p>{words.defaultsLead}</p>}
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
        <Trouble error={found.error} onRetry={() => void found.refetch()} />
      ) : found.data === undefined ? (
        <Skeleton lines={9} height="5rem" />
      ) : (
        <>
          <Notice
            tone={changed === 0 ? 'plain' : 'calm'}
            icon="book"
            title={changed === 0 ? words.nothingChanged : words.changedHere(changed)}
          >
            <p>
              <strong>{words.howToChange}.</strong> {words.howToChangeText}
            </p>
            <pre className={css['example']}>{example}</pre>
          </Notice>
          <div className={css['search']} data-print="no">
            <TextInput label={words.searchDefaults} type="search" value={typed} onChange={setTyped} />
          </div>
          {fitting.length === 0 ? (
            <Empty title={words.nothing} />
          ) : (
            <ul className={css['list']}>
              {fitting.map((choice) => (
                <ChoiceItem key={choice.key} choice={choice} tongue={tongue} />
              ))}
            </ul>
          )}
        </>
      )}
    </Page>
  );
}

const example = `{
  "participationAnchor": {
    "value": "contractDate",
    "owner": "…",
    "reason": "…",
    "on": "2026-12-01"
  }
}`;

function ChoiceItem({ choice, tongue }: { readonly choice: LawDefault; readonly tongue: Tongue }) {
  const words = useWords(lawWords);
  const { key, decision, question, answer, value, alternatives, override } = choice;
  return (
    <li className={css['choice']}>
      <h2>
        <Link to={`/law/rule?id=${encodeURIComponent(decision)}`} lang={tongue}>
          {question[tongue]}
        </Link>{' '}
        <span className={css['id']}>{decision}</span>
      </h2>
      <dl className={css['parts']}>
        <div>
          <dt>{words.held}</dt>
          <dd>
            <span lang={tongue}>{answer[tongue]}</span> <code>{JSON.stringify(value)}</code>
          </dd>
        </div>
        {override === null ? null : (
          <div className={css['override']}>
            <dt>
              <Tag tone="calm">{words.chosen}</Tag>
            </dt>
            <dd>
              <code>{JSON.stringify(override.value)}</code> {inWords(override.value, tongue)}
              <br />
              {words.by(override.owner, dayInWords(override.on, tongue))}: {override.reason}
            </dd>
          </div>
        )}
        <div>
          <dt>{words.alternatives}</dt>
          <dd>
            {words.alternativeKinds[alternatives.kind]}{' '}
            {alternatives.options.map((option) => (
              <code key={option}>{option}</code>
            ))}
          </dd>
        </div>
        <div>
          <dt>{words.key}</dt>
          <dd>
            <code>{key}</code>
          </dd>
        </div>
      </dl>
    </li>
  );
}
