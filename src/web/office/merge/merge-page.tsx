import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { isUuid } from '#src/kernel/ids.ts';
import { readDossier } from '#src/modules/trajectory/endpoints.ts';
import { buttonClass } from '#src/web/ui/button.tsx';
import { Icon } from '#src/web/ui/icon.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useRead } from '#src/web/ui/read.ts';
import { Skeleton } from '#src/web/ui/skeleton.tsx';
import { Trouble } from '#src/web/ui/trouble.tsx';
import { nameOf } from '../dossier/dossier.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { mergeWords } from '../words/merge.ts';
import { Comparison } from './comparison.tsx';
import { FindOther } from './find-other.tsx';
import css from './merge.module.css';

/** Two files of one person become one: find the second, see both side by side, choose what stays, merge. `?with=` is the second. */
export function MergePage() {
  const words = useWords(mergeWords);
  const { person = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const other = search.get('with');
  const dossier = useRead(readDossier, { params: { person }, query: { purpose: 'correction' } }, { enabled: isUuid(person) });
  if (!isUuid(person)) return <NotFound />;
  return (
    <Page
      title={words.title}
      lead={
        dossier.data === undefined ? undefined : (
          <>
            <p>{words.lead(nameOf(dossier.data, ''), dossier.data.fileNumber)}</p>
            <p>{words.explain}</p>
          </>
        )
      }
      actions={
        <Link to={`/dossiers/${person}`} className={buttonClass()}>
          <Icon name="previous" /> {words.back}
        </Link>
      }
    >
      {dossier.isError ? (
        <Trouble error={dossier.error} onRetry={() => void dossier.refetch()} />
      ) : dossier.data === undefined ? (
        <Skeleton lines={5} height="3rem" />
      ) : other === null || !isUuid(other) ? (
        <FindOther person={dossier.data.person} onChoose={(chosen) => setSearch({ with: chosen })} />
      ) : (
        <div className={css['page']}>
          <Comparison
            key={`${dossier.data.person} ${other}`}
            person={dossier.data.person}
            other={other}
            onOther={() => setSearch({})}
            onSwap={() => void navigate(`/dossiers/${other}/merge?with=${person}`)}
            onMerged={(fileNumber) => void navigate(`/dossiers/${person}`, { state: { merged: { file: other, fileNumber } } })}
          />
        </div>
      )}
    </Page>
  );
}
