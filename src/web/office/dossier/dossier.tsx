import { useMemo, useState } from 'react';
import type { ActName } from '#src/modules/trajectory/acts.ts';
import type { DossierView } from '#src/modules/trajectory/endpoints.ts';
import { actLabels } from '#src/reference/labels/acts.ts';
import { announce } from '#src/web/ui/announce.tsx';
import { useLanguage, useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { Page } from '#src/web/ui/page.tsx';
import { useShortcuts } from '#src/web/ui/shortcuts.ts';
import { useOfferActs } from '../shell/offered-acts.ts';
import { MergeNotices } from '../merge/merge-notices.tsx';
import { dossierWords } from '../words/dossier.ts';
import { ActList, actsToOffer } from './acts/act-list.tsx';
import { ActSheet } from './acts/act-sheet.tsx';
import { Certificate } from './certificate.tsx';
import { Deadlines } from './deadlines.tsx';
import { DoneNotice } from './done-notice.tsx';
import type { Done } from './done-notice.tsx';
import type { Place } from './dossier-page.tsx';
import { Enforcement } from './enforcement.tsx';
import { Fees } from './fees.tsx';
import { HeaderActions, HeaderFacts } from './header.tsx';
import { KnownOnBanner, KnownOnSheet } from './known-on.tsx';
import { LifeLine } from './life-line.tsx';
import { NextSteps } from './next-steps.tsx';
import { Pillars } from './pillars.tsx';
import { Rail } from './rail.tsx';
import { Timeline } from './timeline.tsx';
import { WhySheet } from './grounds.tsx';
import { ReasonsOf } from './whole-reason.tsx';
import css from './dossier.module.css';

type Purpose = 'guidance' | 'enforcement' | 'supervision' | 'correction';
interface DossierProps {
  readonly dossier: DossierView;
  readonly place: Place;
  readonly purpose: Purpose;
}

export function Dossier({ dossier, place, purpose }: DossierProps) {
  const words = useWords(dossierWords);
  const { language } = useLanguage();
  const [open, setOpen] = useState<'acts' | 'known' | 'why' | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const readOnly = dossier.asKnownOn !== null;
  const canAct = !readOnly && actsToOffer(dossier).length > 0;
  const { choose } = place;
  const offered = useMemo(
    () =>
      canAct
        ? actsToOffer(dossier).map(({ act }) => ({
            id: act,
            label: actLabels[act][language],
            choose: () => choose({ act, fact: null }),
          }))
        : [],
    [canAct, dossier, choose, language],
  );
  useOfferActs(offered);
  useDossierKeys((what) => setOpen(what));
  const name = nameOf(dossier, words.file);
  const finish = (act: ActName, facts: readonly string[]) => {
    choose(null);
    setDone({ act, facts });
    announce(words.done(actLabels[act][language]));
  };
  return (
    <ReasonsOf person={dossier.person} asKnownOn={dossier.asKnownOn} purpose={purpose}>
      <Page
        title={`${name} · ${dossier.fileNumber}`}
        heading={<bdi>{name}</bdi>}
        lead={<HeaderFacts dossier={dossier} />}
        actions={<HeaderActions canAct={canAct} onActs={() => setOpen('acts')} onKnown={() => setOpen('known')} />}
      >
        {dossier.asKnownOn === null ? null : <KnownOnBanner day={dossier.asKnownOn} onBack={() => place.setKnownOn(null)} />}
        {dossier.identity.erased ? <Notice icon="lock" title={words.erased} /> : null}
        <MergeNotices dossier={dossier} cameFrom={place.person !== dossier.person} />
        <div className={css['columns']}>
          <div className={css['main']}>
            {readOnly ? null : <NextSteps dossier={dossier} onChoose={(act) => choose({ act, fact: null })} />}
            <LifeLine dossier={dossier} />
            <Pillars dossier={dossier} />
            <Certificate dossier={dossier} />
            <Deadlines dossier={dossier} />
            <Fees fees={dossier.fees} />
            <Enforcement dossier={dossier} />
            <Timeline dossier={dossier} readOnly={readOnly} onChoose={choose} />
          </div>
          <Rail dossier={dossier} purpose={purpose} />
        </div>
        <DoneNotice
          done={done}
          dossier={dossier}
          formIsOpen={place.chosen !== null}
          onUndo={(fact) => choose({ act: 'withdrawFact', fact })}
          onClose={() => setDone(null)}
        />
        <WhySheet
          title={words.whyGroup}
          about="targetGroup"
          grounds={dossier.targetGroup.grounds}
          because={dossier.targetGroup.because}
          isOpen={open === 'why'}
          onClose={() => setOpen(null)}
        />
        <KnownOnSheet
          today={dossier.today}
          knownOn={dossier.asKnownOn}
          isOpen={open === 'known'}
          onClose={() => setOpen(null)}
          onChoose={(day) => {
            setOpen(null);
            place.setKnownOn(day);
          }}
        />
        {canAct ? (
          <>
            <ActList
              dossier={dossier}
              isOpen={open === 'acts'}
              onClose={() => setOpen(null)}
              onChoose={(act) => {
                setOpen(null);
                choose({ act, fact: null });
              }}
            />
            <ActSheet dossier={dossier} chosen={place.chosen} onClose={() => choose(null)} onDone={finish} />
          </>
        ) : null}
      </Page>
    </ReasonsOf>
  );
}

export function nameOf(dossier: DossierView, otherwise: string): string {
  const { familyName, givenNames, erased } = dossier.identity;
  if (erased || familyName === '') return `${otherwise} ${dossier.fileNumber}`;
  return givenNames === '' ? familyName : `${familyName}, ${givenNames}`;
}

/** One key each: acts, why, an earlier day, and the sections. */
function useDossierKeys(open: (what: 'acts' | 'known' | 'why') => void): void {
  const goTo = (id: string) => () => {
    const section = document.getElementById(id);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  };
  useShortcuts({
    a: () => open('acts'),
    o: () => open('known'),
    w: () => open('why'),
    p: goTo('pillars'),
    m: goTo('certificate'),
    t: goTo('deadlines'),
    h: goTo('enforcement'),
    l: goTo('timeline'),
  });
}
