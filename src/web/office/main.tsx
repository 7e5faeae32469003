import '@fontsource-variable/noto-sans/wght.css';
import '#src/web/ui/tokens.css';
import '#src/web/ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { LanguageProvider } from '#src/web/ui/language.tsx';
import { makeQueryClient } from '#src/web/ui/query-client.ts';
import { makeRouter } from './routes.tsx';
import { sessionKey } from './session.tsx';

const queries = makeQueryClient(() => void queries.invalidateQueries({ queryKey: sessionKey }));
const place = document.getElementById('office');
if (place === null) throw new Error('index.html holds no place for the office');

createRoot(place).render(
  <LanguageProvider>
    <QueryClientProvider client={queries}>
      <RouterProvider router={makeRouter()} />
    </QueryClientProvider>
  </LanguageProvider>,
);
