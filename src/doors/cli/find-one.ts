/** The one person, organization or role a name on the command line means; several are listed, none is said. */
import type { Ask } from '#contract/ask.ts';
import { answered, refuse } from './say-problem.ts';

export async function findPersonId(ask: Ask, said: string): Promise<string> {
  if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(said) || said.startsWith('sample-')) return said;
  const { items, total } = answered(await ask('listPeople', { search: said, limit: 8 }));
  const exact = items.filter((person) => person.name.toLowerCase() === said.toLowerCase());
  const [first, second] = exact.length > 0 ? exact : items;
  if (!first)
    return refuse(
      'personNotFound',
      `Nobody here is called "${said}".`,
      'Look with `whoelse people --search`, or add them: whoelse person --add "Name, title, organization".',
    );
  if (second) {
    const names = items
      .map((person) => `  ${person.id}  ${person.name}, ${person.title} at ${person.organization}`)
      .join('\n');
    return refuse('severalPeople', `${total} people could be "${said}".`, `Say which one by id:\n${names}`);
  }
  return first.id;
}

export async function findOrganizationId(ask: Ask, said: string): Promise<string> {
  const both = await Promise.all([ask('listOrganizations', {}), ask('listOrganizations', { archived: true })]);
  const all = both.flatMap((answer) => answered(answer).organizations);
  const wanted = said.toLowerCase();
  const exact = all.filter((one) => one.id === said || one.name.toLowerCase() === wanted);
  const [first, second] = exact.length > 0 ? exact : all.filter((one) => one.name.toLowerCase().includes(wanted));
  if (!first)
    return refuse('organizationNotFound', `"${said}" is not on your list.`, 'Add it: whoelse org --add "Name".');
  if (second)
    return refuse('severalOrganizations', `Several on your list could be "${said}".`, 'Write its whole name.');
  return first.id;
}

export async function findRoleId(ask: Ask, said: string): Promise<string> {
  const { roles } = answered(await ask('listRoles', { dropped: true }));
  const wanted = said.toLowerCase();
  const exact = roles.filter((one) => one.id === said || one.name.toLowerCase() === wanted);
  const [first, second] = exact.length > 0 ? exact : roles.filter((one) => one.name.toLowerCase().includes(wanted));
  if (!first)
    return refuse('roleNotFound', `"${said}" is not one of your kinds of work.`, 'See them all with `whoelse role`.');
  if (second) return refuse('severalRoles', `Several could be "${said}".`, 'Write its whole name.');
  return first.id;
}
