/** The pages whose name fits what was typed. */
import type { Found } from './find-everything.ts';
import { places } from './places.ts';

/** Every page when nothing is typed; else those with a word that begins like it. */
export function pagesFor(text: string): readonly Found[] {
  const typed = text.trim().toLowerCase();
  return places
    .filter((p) => typed === '' || ` ${p.label.toLowerCase()}`.includes(` ${typed}`))
    .map((p) => ({ id: `page:${p.to}`, label: p.label, icon: p.icon, href: p.to }));
}
