import { lazy, Suspense } from 'react';
import { Navigate } from 'react-router';
import { useMay } from '../session.tsx';

const MyWorkPage = lazy(async () => ({ default: (await import('../work/my-work-page.tsx')).MyWorkPage }));

/** The start: My work for who has files, figures for the analyst, the access log for the data protection officer. */
export function Home() {
  const may = useMay();
  if (may('dossier.read')) {
    return (
      <Suspense fallback={null}>
        <MyWorkPage />
      </Suspense>
    );
  }
  return <Navigate to={may('figures.read') ? '/figures' : '/access-log'} replace />;
}
