/** The page's first code: fonts, the frame, the pages. */
import './zod-jitless.ts';
import '@fontsource-variable/atkinson-hyperlegible-next';
import '@fontsource-variable/fraunces/opsz.css';
import './ui/tokens.css';
import './ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './pages.tsx';
import { queryClient } from './query-client.ts';

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place named root.');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
