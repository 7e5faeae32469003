import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { useSearchParams } from 'react-router';
import { decideCase, readLawDefinition } from '#src/modules/legislation/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ChoiceInput } from '#src/web/ui/choice-input.tsx';
import { call } from '#src/web/ui/client.ts';
import { DayInput } from '#src/web/ui/day-input.tsx';
import field from '#src/web/ui/field.module.css';
import { FieldLabel, FieldNotes } from '#src/web/ui/field.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useSession } from '../session.tsx';
import { decideWords } from '../words/decide.ts';
import { DecideAnswer } from './decide-answer.tsx';
import { decideExamples } from './decide-examples.ts';
import type { DecideExample } from './decide-examples.ts';
import { DecideFields, fieldPaths } from './decide-fields.tsx';
import { problemsIn } from './decide-problems.ts';
import type { CaseProblem } from './decide-problems.ts';
import css from './decide.module.css';
import { LawNav } from './law-nav.tsx';
import { TongueSwitch, useTongue } from './tongue.tsx';
import type { Tongue } from './tongue.tsx';
import { toldFrom } from './told-person.ts';
import type { Told } from './told-person.ts';

interface Asked {
  readonly on: string | null;
  readonly person: Told;
}

/** A case is filled in, the law is asked, and nothing is kept: the same endpoint that anybody outside may call. */
export function DecidePage() {
  const words = useWords(decideWords);
  const { today } = useSession();
  const [tongue, choose] = useTongue();
  const [way, setWay] = useState<'form' | 'json'>('form');
  const [asked, setAsked] = useState<Asked>({ on: today, person: {} });
  const [text, setText] = useState<string | null>(null); // what was typed as JSON; null: nothing yet
  const notJson = text !== null && readAsked(text) === null;
  const ask = useMutation({
    // The server says what is wrong with it, at the property.
    mutationFn: ({ told, language }: { readonly told: Asked; readonly language: Tongue }) =>
      call(decideCase, { body: { ...told, language } as never }),
  });
  const problems = problemsIn(ask.error);
  const start = (next: Asked) => {
    setAsked(next);
    setText(null);
    ask.reset();
  };
  useCaseOfRule(start);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (ask.error !== null) form.current?.querySelector<HTMLElement>('[data-problems]')?.focus();
  }, [ask.error]);
  useEffect(() => {
    if (ask.data !== undefined) document.getElementById('answer')?.focus();
  }, [ask.data]);
  const speak = (next: Tongue) => {
    choose(next);
    // The sentences of the summary come in one language.
    if (ask.variables !== undefined && ask.data !== undefined) ask.mutate({ ...ask.variables, language: next });
  };
  const change = (next: Partial<Asked>) => setAsked({ ...asked, ...next });
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>} actions={<TongueSwitch value={tongue} onChange={speak} />}>
      <LawNav />
      <div className={css['columns']}>
        <form
          ref={form}
          noValidate
          className={css['form']}
          data-print="no"
          onSubmit={(event) => {
            event.preventDefault();
            if (!notJson) ask.mutate({ told: asked, language: tongue });
          }}
        >
          <Begin
            way={way}
            onWay={(next) => {
              setWay(next);
              setText(null);
            }}
            onExample={(name) => start({ on: today, person: decideExamples[name] })}
          />
          <DayInput label={words.on} value={asked.on} onChange={(on) => change({ on })} {...errorAt(problems, 'on', tongue)} />
          {way === 'form' ? (
            <DecideFields
              person={asked.person}
              errors={new Map([...fieldPaths].flatMap((path) => sentenceAt(problems, path, tongue)))}
              onChange={(person) => change({ person })}
            />
          ) : (
            <JsonField
              value={text ?? JSON.stringify(asked, null, 2)}
              wrong={notJson}
              onChange={(typed) => {
                const read = readAsked(typed);
                setText(typed);
                if (read !== null) setAsked(read);
              }}
            />
          )}
          <Problems problems={problems} all={way === 'json'} tongue={tongue} />
          <div className={css['buttons']}>
            <Button type="submit" look="solid" isPending={ask.isPending} isDisabled={notJson}>
              {words.ask}
            </Button>
            <Button onPress={() => start({ on: today, person: {} })}>{words.clear}</Button>
          </div>
        </form>
        <div className={css['answer']}>
          {ask.isError && problems === null ? (
            <Trouble error={ask.error} onRetry={() => ask.mutate({ told: asked, language: tongue })} />
          ) : null}
          {ask.data === undefined ? null : <DecideAnswer answer={ask.data} tongue={tongue} old={ask.variables?.told !== asked} />}
        </div>
      </div>
    </Page>
  );
}

/** A link from the table of a rule: ?rule=AT-2&case=41. */
function useCaseOfRule(start: (asked: Asked) => void): void {
  const [search] = useSearchParams();
  const rule = search.get('rule') ?? '';
  const number = Number(search.get('case') ?? '-1');
  const found = useRead(readLawDefinition, { params: { id: rule } }, { enabled: rule !== '', staleTime: 300_000 });
  const begin = useEffectEvent(start);
  useEffect(() => {
    const one = found.data?.cases.find((candidate) => candidate.number === number);
    if (one !== undefined) begin({ on: one.on, person: toldFrom(one.given) });
  }, [found.data, number]);
}

function Begin({
  way,
  onWay,
  onExample,
}: {
  readonly way: 'form' | 'json';
  readonly onWay: (way: 'form' | 'json') => void;
  readonly onExample: (name: DecideExample) => void;
}) {
  const words = useWords(decideWords);
  const [chosen, setChosen] = useState<string | null>(null);
  const names = Object.keys(decideExamples) as DecideExample[]; // the keys of the examples are these
  return (
    <div className={css['begin']}>
      <SelectInput
        label={words.example}
        options={names.map((name) => ({ id: name, label: words.examples[name] }))}
        value={chosen}
        onChange={(id) => {
          const name = names.find((candidate) => candidate === id);
          setChosen(id);
          if (name !== undefined) onExample(name);
        }}
      />
      <ChoiceInput
        label={words.way}
        options={[
          { id: 'form', label: words.ways.form },
          { id: 'json', label: words.ways.json },
        ]}
        value={way}
        onChange={(id) => onWay(id === 'json' ? 'json' : 'form')}
      />
    </div>
  );
}

function JsonField({
  value,
  wrong,
  onChange,
}: {
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (typed: string) => void;
}) {
  const words = useWords(decideWords);
  return (
    <TextField value={value} onChange={onChange} isInvalid={wrong} className={field['field'] ?? ''}>
      <FieldLabel label={words.json} />
      <TextArea rows={24} spellCheck="false" className={`${field['input']} ${css['json']}`} />
      <FieldNotes hint={words.jsonHint} error={wrong ? words.notJson : undefined} />
    </TextField>
  );
}

/** What is wrong with properties that have no field here, or with all of them beside the JSON. */
function Problems({
  problems,
  all,
  tongue,
}: {
  readonly problems: readonly CaseProblem[] | null;
  readonly all: boolean;
  readonly tongue: Tongue;
}) {
  const words = useWords(decideWords);
  if (problems === null) return null;
  const shown = all ? problems : problems.filter(({ path }) => !fieldPaths.has(path) && path !== 'on');
  return (
    <div data-problems tabIndex={-1}>
      <Notice tone="late" icon="warning" title={words.impossible} alert>
        <p>{words.impossibleHint}</p>
        {shown.length === 0 ? null : (
          <ul className={css['problems']} aria-label={words.elsewhere}>
            {shown.map((problem) => (
              <li key={`${problem.path} ${problem.code}`}>
                <code>{problem.path}</code> <span lang={tongue}>{problem.sentence[tongue]}</span>{' '}
                <span className={css['note']}>
                  {words.rule} {problem.rule}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}

function sentenceAt(problems: readonly CaseProblem[] | null, path: string, tongue: Tongue): [string, string][] {
  const own = problems?.filter((problem) => problem.path === path) ?? [];
  return own.length === 0 ? [] : [[path, own.map(({ sentence, rule }) => `${sentence[tongue]} (${rule})`).join(' ')]];
}

function errorAt(problems: readonly CaseProblem[] | null, path: string, tongue: Tongue): { readonly error?: string } {
  const [found] = sentenceAt(problems, path, tongue);
  return found === undefined ? {} : { error: found[1] };
}

function readAsked(typed: string): Asked | null {
  try {
    const read: unknown = JSON.parse(typed);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
    return { on: null, person: {}, ...read };
  } catch {
    return null;
  }
}
