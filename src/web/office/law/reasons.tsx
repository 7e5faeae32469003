import { useState } from 'react';
import type { ReasonsView } from '#src/modules/trajectory/endpoints.ts';
import { announce } from '#src/web/ui/announce.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Icon } from '#src/web/ui/icon.tsx';
import { becauseIn } from '../dossier/because.ts';
import { useMay } from '../session.tsx';
import { reasonWords } from '../words/reasons.ts';
import { ReasonTree, foldable } from './reason-tree.tsx';
import css from './reasons.module.css';
import { TongueSwitch, useTongue } from './tongue.tsx';
import type { Tongue } from './tongue.tsx';
import { nameInWords } from './values.ts';

type Reason = ReasonsView['reasons'][number];

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  /** Why there is no answer, where there is none. */
  readonly unknown?: { readonly because: string; readonly missing: readonly string[] } | null;
}

/** Why the law says so: the tree, or the same as grounds for a letter; in Dutch, English or French. */
export function Reasons({ reasons, unknown = null }: ReasonsProps) {
  const [tongue, choose] = useTongue();
  const [formal, setFormal] = useState(false);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const may = useMay();
  const words = reasonWords[tongue];
  const all = foldable(reasons);
  return (
    <div className={css['reasons']}>
      <div className={css['tools']} data-print="no">
        <TongueSwitch value={tongue} onChange={choose} />
        {reasons.length === 0 ? null : (
          <Button size="small" onPress={() => setFormal(!formal)} lang={tongue}>
            <Icon name={formal ? 'question' : 'page'} /> {formal ? words.plain : words.formal}
          </Button>
        )}
        {formal || all.length === 0 ? null : (
          <Button size="small" look="quiet" onPress={() => setFolded(new Set(folded.size === 0 ? all : []))} lang={tongue}>
            {folded.size === 0 ? words.closeAll : words.openAll}
          </Button>
        )}
        <Button size="small" look="quiet" onPress={() => print()} lang={tongue}>
          <Icon name="print" /> {words.print}
        </Button>
      </div>
      {unknown === null ? null : <Unknown {...unknown} tongue={tongue} />}
      {reasons.length === 0 ? (
        <p lang={tongue}>{words.noReasons}</p>
      ) : formal ? (
        <FormalGrounds reasons={reasons} tongue={tongue} />
      ) : (
        <ReasonTree
          reasons={reasons}
          tongue={tongue}
          folded={folded}
          onFold={(path) => setFolded(folded.symmetricDifference(new Set([path])))}
          link={may('law.read')}
        />
      )}
    </div>
  );
}

function Unknown({
  because,
  missing,
  tongue,
}: {
  readonly because: string;
  readonly missing: readonly string[];
  readonly tongue: Tongue;
}) {
  const words = reasonWords[tongue];
  return (
    <div lang={tongue} className={css['unknown']}>
      <p>
        {words.because} {becauseIn(because, tongue)}
      </p>
      {missing.length === 0 ? null : (
        <p>
          {words.missing} {missing.map((name) => nameInWords(name, tongue)).join(', ')}.
        </p>
      )}
    </div>
  );
}

/** The grounds as a letter gives them, conclusion first, ready to be copied. */
function FormalGrounds({ reasons, tongue }: { readonly reasons: readonly Reason[]; readonly tongue: Tongue }) {
  const words = reasonWords[tongue];
  const texts = formalTexts(reasons, tongue);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(texts.join('\n\n'));
      announce(words.copied);
    } catch {
      announce(words.notCopied);
    }
  };
  return (
    <section lang={tongue} aria-label={words.formal} className={css['formal']}>
      <div className={css['formalHead']}>
        <p>{words.formalHint}</p>
        <Button size="small" onPress={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}

/** Every step once, in the order of the tree. */
function formalTexts(reasons: readonly Reason[], tongue: Tongue): readonly string[] {
  const all = (list: readonly Reason[]): string[] => list.flatMap((reason) => [reason.formal[tongue], ...all(reason.because)]);
  return [...new Set(all(reasons))];
}
