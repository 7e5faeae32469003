import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { Link, useNavigate } from 'react-router';
import { startQuestion } from '#src/modules/workbench/endpoints.ts';
import { Button, buttonClass } from '#src/web/ui/button.tsx';
import { call } from '#src/web/ui/client.ts';
import { DayInput } from '#src/web/ui/day-input.tsx';
import { TextInput } from '#src/web/ui/field.tsx';
import { focusFirst } from '#src/web/ui/focus-first.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useSession } from '../session.tsx';
import { questionsWords } from '../words/questions.ts';
import { AreaInput } from './text-area.tsx';
import css from './workbench.module.css';

/** Paste, say when it was asked, and begin. */
export function NewQuestionPage() {
  const words = useWords(questionsWords).form;
  const { today } = useSession();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState({ title: '', reference: '', askedBy: '', text: '' });
  const [askedOn, setAskedOn] = useState<string | null>(today);
  const [tried, setTried] = useState(false);
  const begin = useMutation({
    mutationFn: (body: typeof asked & { askedOn: string }) => call(startQuestion, { body: { ...body, source: '' } }),
    onSuccess: ({ id }) => void navigate(`/questions/${id}`, { replace: true }),
  });
  const missing = (value: string | null) => (tried && (value === null || value.trim() === '') ? words.needed : undefined);
  const set = (key: keyof typeof asked) => (value: string) => setAsked((before) => ({ ...before, [key]: value }));
  return (
    <Page title={words.title} width="text" lead={<p>{words.lead}</p>}>
      <Form
        ref={form}
        validationBehavior="aria"
        className={css['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (asked.title.trim() === '' || asked.text.trim() === '' || askedOn === null)
            requestAnimationFrame(() => focusFirst(form.current, '[data-invalid]'));
          else begin.mutate({ ...asked, askedOn });
        }}
      >
        {begin.isError ? <Trouble error={begin.error} /> : null}
        <TextInput label={words.name} value={asked.title} onChange={set('title')} maxLength={300} error={missing(asked.title)} />
        <div className={css['pair']}>
          <TextInput
            label={words.reference}
            hint={words.referenceHint}
            optional
            value={asked.reference}
            onChange={set('reference')}
            maxLength={120}
          />
          <TextInput label={words.askedBy} optional value={asked.askedBy} onChange={set('askedBy')} maxLength={200} />
        </div>
        <DayInput label={words.askedOn} hint={words.askedOnHint} value={askedOn} onChange={setAskedOn} error={missing(askedOn)} />
        <AreaInput
          label={words.text}
          rows={16}
          maxLength={60_000}
          value={asked.text}
          onChange={set('text')}
          error={missing(asked.text)}
        />
        <div className={css['buttons']}>
          <Button type="submit" look="solid" isPending={begin.isPending}>
            {words.submit}
          </Button>
          <Link to="/questions" className={buttonClass('quiet')}>
            {words.cancel}
          </Link>
        </div>
      </Form>
    </Page>
  );
}
