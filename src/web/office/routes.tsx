import { createBrowserRouter } from 'react-router';
import { FiguresFrame } from './figures/figures-frame.tsx';
import { Broken } from './shell/broken.tsx';
import { Home } from './shell/home.tsx';
import { NotFound } from './shell/not-found.tsx';
import { Guard } from './shell/guard.tsx';
import { Shell } from './shell/shell.tsx';

/** Every screen has its own bundle; the bar stays while one comes. */
export function makeRouter() {
  return createBrowserRouter([
    {
      path: '/',
      element: <Shell />,
      errorElement: <Broken />,
      hydrateFallbackElement: <></>,
      children: [
        {
          errorElement: <Broken />,
          children: [
            { index: true, element: <Home /> },
            {
              element: <Guard permission="dossier.read" />,
              children: [
                { path: 'persons', lazy: async () => ({ Component: (await import('./persons/persons-page.tsx')).PersonsPage }) },
                { path: 'review', lazy: async () => ({ Component: (await import('./review/review-page.tsx')).ReviewPage }) },
                {
                  path: 'dossiers/:person',
                  lazy: async () => ({ Component: (await import('./dossier/dossier-page.tsx')).DossierPage }),
                },
              ],
            },
            {
              element: <Guard permission="dossier.write" />,
              children: [
                {
                  path: 'dossiers/:person/merge',
                  lazy: async () => ({ Component: (await import('./merge/merge-page.tsx')).MergePage }),
                },
                {
                  path: 'persons/new',
                  lazy: async () => ({ Component: (await import('./persons/new-person-page.tsx')).NewPersonPage }),
                },
              ],
            },
            {
              element: <Guard permission="figures.read" frame={<FiguresFrame />} />,
              children: [
                {
                  path: 'dashboard',
                  lazy: async () => ({ Component: (await import('./dashboard/dashboard-page.tsx')).DashboardPage }),
                },
                { path: 'figures', lazy: async () => ({ Component: (await import('./figures/figures-page.tsx')).FiguresPage }) },
                { path: 'figures/check', lazy: async () => ({ Component: (await import('./gate/check-page.tsx')).CheckPage }) },
                {
                  path: 'figures/definitions',
                  lazy: async () => ({
                    Component: (await import('./figures/definitions/definitions-page.tsx')).DefinitionsPage,
                  }),
                },
                {
                  path: 'figures/definitions/:id',
                  lazy: async () => ({
                    Component: (await import('./figures/definitions/definition-page.tsx')).FigureDefinitionPage,
                  }),
                },
                {
                  path: 'figures/gaps',
                  lazy: async () => ({ Component: (await import('./figures/gaps/gaps-page.tsx')).GapsPage }),
                },
                { path: 'figures/why', lazy: async () => ({ Component: (await import('./receipts/why-page.tsx')).WhyPage }) },
                {
                  path: 'figures/receipts',
                  lazy: async () => ({ Component: (await import('./receipts/receipts-page.tsx')).ReceiptsPage }),
                },
                {
                  path: 'figures/receipts/:id',
                  lazy: async () => ({ Component: (await import('./receipts/receipt-page.tsx')).ReceiptPage }),
                },
                {
                  path: 'figures/:id',
                  lazy: async () => ({ Component: (await import('./figures/figure-page.tsx')).FigurePage }),
                },
                {
                  path: 'questions',
                  lazy: async () => ({ Component: (await import('./workbench/questions-page.tsx')).QuestionsPage }),
                },
                {
                  path: 'questions/new',
                  lazy: async () => ({ Component: (await import('./workbench/new-question-page.tsx')).NewQuestionPage }),
                },
                {
                  path: 'questions/earlier',
                  lazy: async () => ({ Component: (await import('./workbench/earlier-page.tsx')).EarlierPage }),
                },
                {
                  path: 'questions/:id',
                  lazy: async () => ({ Component: (await import('./workbench/question-page.tsx')).QuestionPage }),
                },
                {
                  path: 'printed/:id',
                  lazy: async () => ({ Component: (await import('./figures/printed-page.tsx')).PrintedPage }),
                },
                {
                  path: 'annual-report/:year?',
                  lazy: async () => ({ Component: (await import('./figures/annual-report-page.tsx')).AnnualReportPage }),
                },
              ],
            },
            {
              element: <Guard permission="figures.publish" frame={<FiguresFrame />} />,
              children: [
                {
                  path: 'publications',
                  lazy: async () => ({ Component: (await import('./publication/publications-page.tsx')).PublicationsPage }),
                },
                {
                  path: 'publications/new',
                  lazy: async () => ({ Component: (await import('./publication/draft-page.tsx')).DraftPage }),
                },
                {
                  path: 'publications/:id',
                  lazy: async () => ({ Component: (await import('./publication/release-page.tsx')).ReleasePage }),
                },
                {
                  path: 'publications/:id/edit',
                  lazy: async () => ({ Component: (await import('./publication/draft-page.tsx')).DraftPage }),
                },
              ],
            },
            {
              element: <Guard permission="law.read" />,
              children: [
                {
                  path: 'law/reforms',
                  lazy: async () => ({ Component: (await import('./reforms/reforms-page.tsx')).ReformsPage }),
                },
                {
                  path: 'law/reforms/:name',
                  lazy: async () => ({ Component: (await import('./reforms/reform-page.tsx')).ReformPage }),
                },
                { path: 'law', lazy: async () => ({ Component: (await import('./law/law-page.tsx')).LawPage }) },
                {
                  path: 'law/rule',
                  lazy: async () => ({ Component: (await import('./law/definition-page.tsx')).DefinitionPage }),
                },
                {
                  path: 'law/defaults',
                  lazy: async () => ({ Component: (await import('./law/defaults-page.tsx')).DefaultsPage }),
                },
                { path: 'law/decide', lazy: async () => ({ Component: (await import('./law/decide-page.tsx')).DecidePage }) },
              ],
            },
            {
              element: <Guard permission="accessLog.read" />,
              children: [
                {
                  path: 'access-log',
                  lazy: async () => ({ Component: (await import('./access-log/access-log-page.tsx')).AccessLogPage }),
                },
              ],
            },
            { path: '*', element: <NotFound /> },
          ],
        },
      ],
    },
  ]);
}
