import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import { giveReceipt } from '#src/modules/figures/endpoints.ts';
import { Button } from '#src/web/ui/button.tsx';
import { call } from '#src/web/ui/client.ts';
import { Icon } from '#src/web/ui/icon.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { receiptWords } from '../words/receipts.ts';
import { CopyAddress } from './copy-address.tsx';
import css from './receipts.module.css';

interface Asked {
  readonly indicator: string;
  readonly version: number;
  readonly period: string;
  readonly by: string;
  readonly where?: string;
  readonly asOf: string;
}

/** A receipt for what stands on the screen; asked anew when something else stands there. */
export function GiveReceipt({ asked }: { readonly asked: Asked }) {
  const words = useWords(receiptWords);
  const give = useMutation({ mutationFn: async (body: Asked) => ({ of: body, ...(await call(giveReceipt, { body })) }) });
  const given = give.data !== undefined && JSON.stringify(give.data.of) === JSON.stringify(asked) ? give.data : null;
  return (
    <section className={css['given']} aria-label={words.receipt} data-print={given === null ? 'no' : undefined}>
      {given === null ? (
        <>
          <Button onPress={() => give.mutate(asked)} isDisabled={give.isPending}>
            <Icon name="link" /> {words.give}
          </Button>
          <span className={css['hint']}>{words.giveHint}</span>
        </>
      ) : (
        <>
          <span>
            {words.receipt}{' '}
            <Link to={`/figures/receipts/${given.id}`} className={css['id']}>
              {given.id}
            </Link>
          </span>
          <CopyAddress id={given.id} />
          <Link to={`/figures/why?b=${given.id}`}>{words.compare}</Link>
        </>
      )}
      {give.isError ? <Trouble error={give.error} onRetry={() => give.mutate(asked)} /> : null}
    </section>
  );
}
