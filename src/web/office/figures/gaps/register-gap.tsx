import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays, plainDate } from '#src/kernel/plain-date.ts';
import { listGaps, readFigure, registerGap } from '#src/modules/figures/endpoints.ts';
import { announce } from '#src/web/ui/announce.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { CheckboxInput } from '#src/web/ui/choice-input.tsx';
import { call } from '#src/web/ui/client.ts';
import { DayInput } from '#src/web/ui/day-input.tsx';
import { TextInput } from '#src/web/ui/field.tsx';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import type { Words } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { useProblemPhrase } from '#src/web/ui/problem.ts';
import { gapsWords } from '../../words/gaps.ts';
import css from './gaps.module.css';

interface Typed {
  readonly supplier: string;
  readonly stream: string;
  readonly from: string | null;
  readonly last: string | null;
  readonly facts: readonly string[];
  readonly nl: string;
  readonly en: string;
  readonly source: string;
}
const nothing: Typed = { supplier: '', stream: '', from: null, last: null, facts: [], nl: '', en: '', source: '' };

export function RegisterGap({ facts }: { readonly facts: readonly { readonly type: string; readonly label: Words }[] }) {
  const words = useWords(gapsWords);
  const say = useSay();
  const phrase = useProblemPhrase();
  const queries = useQueryClient();
  const [typed, setTyped] = useState(nothing);
  const [tried, setTried] = useState(false);
  const change = (next: Partial<Typed>) => setTyped((before) => ({ ...before, ...next }));
  const send = useMutation({
    mutationFn: (body: Typed & { readonly from: string }) =>
      call(registerGap, {
        body: {
          supplier: body.supplier,
          stream: body.stream,
          from: body.from,
          until: body.last === null ? null : addDays(plainDate(body.last), 1),
          facts: [...body.facts],
          reason: { nl: body.nl, en: body.en },
          source: body.source,
        },
      }),
    onSuccess: async () => {
      setTyped(nothing);
      setTried(false);
      announce(words.done);
      await queries.invalidateQueries({ queryKey: [listGaps.path] });
      await queries.invalidateQueries({ queryKey: [readFigure.path] });
    },
  });
  const missing = (text: string) => (tried && text.trim() === '' ? words.required : undefined);
  const endsBefore = typed.from !== null && typed.last !== null && typed.last < typed.from;
  const complete =
    [typed.supplier, typed.stream, typed.nl, typed.en, typed.source].every((text) => text.trim() !== '') &&
    typed.facts.length > 0 &&
    !endsBefore;
  return (
    <form
      className={css['form']}
      data-print="no"
      aria-labelledby="register-gap"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (complete && typed.from !== null) send.mutate({ ...typed, from: typed.from });
      }}
    >
      <h2 id="register-gap">{words.register}</h2>
      <div className={css['fields']}>
        <TextInput
          label={words.supplier}
          hint={words.supplierHint}
          value={typed.supplier}
          onChange={(supplier) => change({ supplier })}
          error={missing(typed.supplier)}
          maxLength={120}
        />
        <TextInput
          label={words.stream}
          hint={words.streamHint}
          value={typed.stream}
          onChange={(stream) => change({ stream })}
          error={missing(typed.stream)}
          maxLength={120}
        />
        <DayInput
          label={words.firstDay}
          value={typed.from}
          onChange={(from) => change({ from })}
          error={tried && typed.from === null ? words.required : undefined}
        />
        <DayInput
          label={words.lastDay}
          hint={words.lastDayHint}
          optional
          value={typed.last}
          onChange={(last) => change({ last })}
          error={endsBefore ? words.endsBefore : undefined}
        />
        <TextInput
          label={words.reasonNl}
          value={typed.nl}
          onChange={(nl) => change({ nl })}
          error={missing(typed.nl)}
          maxLength={600}
        />
        <TextInput
          label={words.reasonEn}
          value={typed.en}
          onChange={(en) => change({ en })}
          error={missing(typed.en)}
          maxLength={600}
        />
        <TextInput
          label={words.source}
          hint={words.sourceHint}
          value={typed.source}
          onChange={(source) => change({ source })}
          error={missing(typed.source)}
          maxLength={120}
        />
      </div>
      <fieldset className={css['facts']}>
        <legend>{words.touches}</legend>
        <p>{words.touchesHint}</p>
        <div>
          {facts
            .toSorted((a, b) => say(a.label).localeCompare(say(b.label)))
            .map(({ type, label }) => (
              <CheckboxInput
                key={type}
                label={say(label)}
                value={typed.facts.includes(type)}
                onChange={(yes) =>
                  change({ facts: yes ? [...typed.facts, type] : typed.facts.filter((other) => other !== type) })
                }
              />
            ))}
        </div>
        {tried && typed.facts.length === 0 ? (
          <p role="alert" className={css['error']}>
            {words.oneFact}
          </p>
        ) : null}
      </fieldset>
      {send.isError ? (
        <Notice tone="late" icon="warning" title={words.refused} alert>
          <p>{phrase(send.error)}</p>
        </Notice>
      ) : null}
      <div>
        <Button look="solid" type="submit" isDisabled={send.isPending}>
          {words.send}
        </Button>
      </div>
    </form>
  );
}
