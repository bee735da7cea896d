/** Fit: a line is written down with its voice, two who differ stand side by side, what is unknown says whom to ask. Method: M7. */
import { expect, type Seeker, test } from './seeker.ts';

/** Harbor Transit on her list, two people known there; gives the organization's id. */
async function harbor(seeker: Seeker): Promise<string> {
  await seeker.ask('addPerson', { name: 'Priya Raman', title: 'Operations Director', organization: 'Harbor Transit' });
  await seeker.ask('addPerson', { name: 'Idris Bell', title: 'Data Analyst', organization: 'Harbor Transit' });
  const { added } = await seeker.ask('addOrganizations', { text: 'Harbor Transit\nAlder Library', love: 3 });
  return added[0]?.id ?? '';
}

test('a line about fit is kept with its voice, and what speaks of who people are is not', async ({ seeker }) => {
  const { page } = seeker;
  const organizationId = await harbor(seeker);
  await seeker.opens(`/organizations/${organizationId}`);
  await page.getByRole('button', { name: 'Write down a line about culture' }).click();
  await page.getByRole('button', { name: 'Keep this line' }).click();
  await seeker.sees('Without it nobody can tell later what this rests on.');
  await seeker.sees('Say whose words these are.');

  const line = page.getByLabel('What was said, or what you saw');
  await line.fill('The team is young.');
  await seeker.sees('Fit is about values and behavior, not about who people are.');
  await page.getByRole('button', { name: /Whose words/ }).click();
  await page.getByRole('option', { name: /Priya Raman/ }).click();
  await page.getByText('Clearly for', { exact: true }).click();
  await page.getByRole('button', { name: 'Keep this line' }).click();
  await expect(line).toHaveValue('The team is young.');
  await seeker.hasNoAxeViolations();

  await line.fill('Anyone may stop a plan and say why.');
  await page.getByRole('button', { name: 'Keep this line' }).click();
  await seeker.sees('Kept, with its voice.');
  await seeker.sees('“Anyone may stop a plan and say why.”');
  await seeker.sees('One voice so far');
  await page.reload();
  await seeker.sees('“Anyone may stop a plan and say why.”');
  const { axes } = await seeker.ask('getFit', { organizationId });
  expect(axes.find((one) => one.axis === 'culture')?.lines[0]?.voice?.name).toBe('Priya Raman');

  await page.getByRole('button', { name: 'More for “Anyone may stop' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await seeker.sees('Removed.');
  await expect(page.getByText('“Anyone may stop a plan and say why.”')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await seeker.sees('“Anyone may stop a plan and say why.”');
});

test('two who differ stand side by side in the grid, opened with the keyboard alone', async ({ seeker }) => {
  const { page } = seeker;
  const organizationId = await harbor(seeker);
  const people = (await seeker.ask('listPeople', {})).items;
  const idOf = (name: string) => people.find((one) => one.name === name)?.id ?? '';
  const said = { organizationId, axis: 'culture' as const };
  await seeker.ask('addFitSignal', {
    ...said,
    score: 5,
    quote: 'Anyone may stop a plan.',
    personId: idOf('Priya Raman'),
  });
  await seeker.ask('addFitSignal', {
    ...said,
    score: 2,
    quote: 'You wait for the board.',
    personId: idOf('Idris Bell'),
  });
  await seeker.opens('/organizations');
  await page.getByRole('link', { name: 'How you’d fit at each' }).click();
  await seeker.sees(page.getByRole('heading', { level: 1, name: 'How you’d fit' }));
  const cell = page.getByRole('button', { name: /Culture at Harbor Transit: Mixed/ });
  await cell.focus();
  await seeker.presses('Enter');
  await seeker.sees('“Anyone may stop a plan.”');
  await seeker.sees('“You wait for the board.”');
  await seeker.hasNoAxeViolations();
  await seeker.presses('Escape');
  await expect(cell).toBeFocused();
  await seeker.sees(page.getByRole('link', { name: 'Alder Library' }));

  await page.getByRole('button', { name: 'What counts for how much' }).click();
  await page
    .getByRole('button', { name: /Culture/ })
    .last()
    .click();
  await page.getByRole('option', { name: 'More than usual' }).click();
  await seeker.sees('It counts for about two fifths.');
  await page.getByRole('button', { name: 'Keep it so' }).click();
  await seeker.sees('Kept. The words of each axis stay as they are.');
  await expect(page.getByRole('columnheader', { name: /Culture/ })).toContainText('counts for about two fifths');
  await seeker.sees(cell);

  await page.getByRole('link', { name: 'What to ask at Harbor Transit' }).click();
  await seeker.sees('What is it like to work for the person you report to?');
  await page.getByRole('link', { name: /^Ask Idris Bell: What is it like/ }).click();
  await seeker.sees(page.getByRole('heading', { level: 1, name: 'Idris Bell' }));
});

test('while nobody has spoken, the page teaches how it begins', async ({ seeker }) => {
  await seeker.opens('/fit');
  await seeker.sees('First, where you’d love to work');
  await harbor(seeker);
  await seeker.page.reload();
  await seeker.sees('Nobody has told you yet');
  await seeker.hasNoAxeViolations();
});

test('on a phone and in the dark the grid is cards, and a place’s page gathers all that is known', async ({
  seeker,
}) => {
  const { page } = seeker;
  await seeker.ask('addSample', {});
  await seeker.onAPhone();
  await seeker.inTheDark();
  await seeker.opens('/fit');
  await page.getByRole('button', { name: /Culture at Harbor Transit/ }).click();
  await seeker.sees('“At Harbor every change waits for the board.”');
  await seeker.hasNoAxeViolations();
  await page.getByRole('link', { name: 'Open its page' }).click();
  await seeker.sees(page.getByRole('heading', { level: 1, name: 'Harbor Transit' }));
  for (const part of ['What people said', 'How you’d fit', 'Still open'])
    await seeker.sees(page.getByRole('heading', { name: part }));
  await seeker.needsNoSidewaysScroll();
  await seeker.hasNoAxeViolations();
});

test('her own question stays open on the page until it is answered', async ({ seeker }) => {
  const { page } = seeker;
  const organizationId = await harbor(seeker);
  await seeker.opens(`/organizations/${organizationId}`);
  await page.getByLabel(/A question of your own/).fill('Who draws the night lines?');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await seeker.sees('Kept. It comes up when you prepare.');
  await page.getByRole('button', { name: 'Answered: Who draws the night lines?' }).click();
  await expect(page.getByText('Who draws the night lines?')).toHaveCount(0);
});
