import { useEffect, useState, useSyncExternalStore } from 'react';
import { RouterProvider as AriaRouter } from 'react-aria-components';
import { Outlet, ScrollRestoration, useHref, useLocation, useNavigate } from 'react-router';
import { LiveRegion } from '#src/web/ui/announce.tsx';
import { Icon } from '#src/web/ui/icon.tsx';
import { useWords } from '#src/web/ui/language.tsx';
import { useShortcuts } from '#src/web/ui/shortcuts.ts';
import { SessionGate, useMay, useSession } from '../session.tsx';
import { shellWords } from '../words/shell.ts';
import { KeyboardHelp } from './keyboard-help.tsx';
import { Palette } from './palette.tsx';
import css from './shell.module.css';
import { SignedOut } from './signed-out.tsx';
import { SyntheticBanner } from './synthetic-banner.tsx';
import { TopBar } from './top-bar.tsx';

/** What every screen has around it. */
export function Shell() {
  const navigate = useNavigate();
  return (
    <AriaRouter navigate={(to, options) => void navigate(to, options)} useHref={useHref}>
      <SessionGate SignedOut={SignedOut}>
        <SignedIn />
      </SessionGate>
    </AriaRouter>
  );
}

function SignedIn() {
  const words = useWords(shellWords);
  const { synthetic, today } = useSession();
  const [open, setOpen] = useState<'palette' | 'help' | null>(null);
  const location = useLocation();
  useEffect(() => setOpen(null), [location.key]);
  useGlobalKeys((what) => setOpen(what));
  const online = useSyncExternalStore(watchConnection, () => navigator.onLine);
  return (
    <div className={css['shell']}>
      <a href="#content" className={css['skip']}>
        {words.skip}
      </a>
      <TopBar onSearch={() => setOpen('palette')} onHelp={() => setOpen('help')} />
      {synthetic ? <SyntheticBanner today={today} /> : null}
      {online ? null : (
        <p className={css['offline']} role="status">
          <Icon name="warning" /> {words.offline}
        </p>
      )}
      <main id="content" tabIndex={-1} className={css['main']}>
        <Outlet />
      </main>
      <LiveRegion />
      <Palette isOpen={open === 'palette'} onClose={() => setOpen(null)} />
      <KeyboardHelp isOpen={open === 'help'} onClose={() => setOpen(null)} />
      <ScrollRestoration />
    </div>
  );
}

function useGlobalKeys(open: (what: 'palette' | 'help') => void): void {
  const navigate = useNavigate();
  const may = useMay();
  const goTo = useGoKeys({
    w: () => may('dossier.read') && void navigate('/'),
    p: () => may('dossier.read') && void navigate('/persons'),
    c: () => may('figures.read') && void navigate('/figures'),
    j: () => may('figures.read') && void navigate('/annual-report'),
    v: () => may('figures.read') && void navigate('/questions'),
    l: () => may('law.read') && void navigate('/law'),
  });
  useShortcuts({ '/': () => open('palette'), '?': () => open('help'), g: goTo });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        open('palette');
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** `g` and then a letter, within a second and a half. */
function useGoKeys(places: { readonly [key: string]: () => void }): () => void {
  return () => {
    const onNext = (event: KeyboardEvent) => {
      stop();
      const go = places[event.key];
      if (go === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      go();
    };
    const stop = () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', onNext, true);
    };
    const timer = setTimeout(stop, 1500);
    document.addEventListener('keydown', onNext, true);
  };
}

function watchConnection(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
