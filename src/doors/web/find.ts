/** What the palette finds: people, organizations, conversations and what was learned, asked of the program. */
import type { OutputOf } from '#contract/contract.ts';
import { ask } from './ask.ts';
import type { FindEverything, Found } from './shell/find-everything.ts';

type Item = OutputOf<'find'>['items'][number];

/** Nothing for no text; nothing as well when the program does not answer, which the frame says by itself. */
export const findInProgram: FindEverything = async (text) => {
  if (text.trim() === '') return [];
  const answer = await ask('find', { text: text.slice(0, 200) });
  return answer.ok ? answer.value.items.map(foundOf) : [];
};

const icons = { person: 'person', organization: 'organization', conversation: 'coffee', insight: 'learned' } as const;

export function foundOf({ kind, id, title, subtitle }: Item): Found {
  const address = {
    person: `/people/${id}`,
    organization: `/organizations/${id}`,
    conversation: `/conversations/${id}/prepare`,
    insight: `/learned?insight=${encodeURIComponent(id)}`,
  };
  return {
    id: `${kind}:${id}`,
    label: title,
    icon: icons[kind],
    href: address[kind],
    ...(subtitle ? { hint: subtitle } : {}),
  };
}
