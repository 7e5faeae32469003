import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { Link, useNavigate } from 'react-router';
import { receiveInflow } from '#src/modules/register/endpoints.ts';
import { announce } from '#src/web/ui/announce.tsx';
import { Button, buttonClass } from '#src/web/ui/button.tsx';
import { call } from '#src/web/ui/client.ts';
import { focusFirst } from '#src/web/ui/focus-first.ts';
import { useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { refusedFields } from '#src/web/ui/problem.ts';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { useSession } from '../session.tsx';
import { personsWords } from '../words/persons.ts';
import { emptyPerson, findErrors, toBody } from './new-person.ts';
import type { FieldErrors, NewPerson } from './new-person.ts';
import { NewPersonFields } from './new-person-fields.tsx';
import css from './new-person.module.css';

/** Registers a newcomer by hand. A refused field stays as it was typed, with the reason under it. */
export function NewPersonPage() {
  const words = useWords(personsWords).form;
  const { today, account } = useSession();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [person, setPerson] = useState<NewPerson>(() => emptyPerson(today, account.region));
  const [errors, setErrors] = useState<FieldErrors>({});
  const inflow = useMutation({
    mutationFn: (body: NonNullable<ReturnType<typeof toBody>>) => call(receiveInflow, { body }),
    onSuccess: ({ person: id, fileNumber }) => {
      announce(words.done(fileNumber));
      void navigate(`/dossiers/${id}`);
    },
    onError: (error) => showErrors(Object.fromEntries(refusedFields(error).map((name) => [name, words.fieldRefused]))),
  });
  const showErrors = (found: FieldErrors) => {
    setErrors(found);
    // After the fields have drawn their errors: to the first of them.
    requestAnimationFrame(() => focusFirst(form.current, '[data-invalid]'));
  };
  const submit = () => {
    const found = findErrors(person, today, words);
    const body = toBody(person);
    if (Object.keys(found).length > 0 || body === null) showErrors(found);
    else inflow.mutate(body);
  };
  const count = Object.keys(errors).length;
  return (
    <Page
      title={words.title}
      width="text"
      lead={
        <p>
          {words.lead} <Link to="/persons">{words.searchFirst}</Link>
        </p>
      }
    >
      <Form
        ref={form}
        validationBehavior="aria"
        className={css['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {count === 0 ? null : <Notice tone="late" icon="warning" title={words.errors(count)} alert />}
        {inflow.isError && count === 0 ? <Trouble error={inflow.error} /> : null}
        <NewPersonFields
          person={person}
          errors={errors}
          onChange={(change) => {
            setPerson({ ...person, ...change });
            setErrors(without(errors, Object.keys(change)));
          }}
        />
        <div className={css['buttons']}>
          <Button type="submit" look="solid" isPending={inflow.isPending}>
            {words.submit}
          </Button>
          <Link to="/persons" className={buttonClass('quiet')}>
            {words.cancel}
          </Link>
        </div>
      </Form>
    </Page>
  );
}

function without(errors: FieldErrors, names: readonly string[]): FieldErrors {
  return Object.fromEntries(Object.entries(errors).filter(([name]) => !names.includes(name)));
}
