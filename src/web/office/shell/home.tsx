import { lazy, Suspense } from 'react';
import { Navigate } from 'react-router';
import { useMay, useSession } from '../session.tsx';

const MyWorkPage = lazy(async () => ({ default: (await import('../work/my-work-page.tsx')).MyWorkPage }));

/** The start: My work for who has files, the dashboard for the director, figures for the analyst, the access log for the DPO. */
export function Home() {
  const may = useMay();
  const { account } = useSession();
  if (may('dossier.read')) {
    return (
      <Suspense fallback={null}>
        <MyWorkPage />
      </Suspense>
    );
  }
  if (account.role === 'director') return <Navigate to="/dashboard" replace />;
  return <Navigate to={may('figures.read') ? '/figures' : '/access-log'} replace />;
}
