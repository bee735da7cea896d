/** Every part in its states, for those who build and test them. Served while developing, never shipped. */
import '@fontsource-variable/atkinson-hyperlegible-next';
import '@fontsource-variable/fraunces/opsz.css';
import '../tokens.css';
import '../base.css';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { Toasts } from '../toast.tsx';
import { ActsGallery } from './acts-gallery.tsx';
import { FieldsGallery } from './fields-gallery.tsx';
import { ListGallery } from './list-gallery.tsx';
import { PeopleGallery } from './people-gallery.tsx';
import { StatesGallery } from './states-gallery.tsx';
import './gallery.css';

function Gallery() {
  return (
    <main className="gallery">
      <h1>The parts of Who Else</h1>
      <ActsGallery />
      <PeopleGallery />
      <FieldsGallery />
      <StatesGallery />
      <ListGallery />
      <Toasts />
    </main>
  );
}

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place named root.');
const routeTree = createRootRoute({ component: Gallery });
createRoot(place).render(<RouterProvider router={createRouter({ routeTree, history: createMemoryHistory() })} />);
