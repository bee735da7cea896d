/** Postings answered, kept beside the talking. */
import { expect, test } from './seeker.ts';

test('she keeps an application, sees whom she knows there, and says that they answered', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addPerson', { name: 'Marisol Vega', title: 'Organizer', organization: 'Open Streets Alliance' });
  await seeker.opens('/applications');
  await seeker.sees('Postings, kept in their place');
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'Add an application' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await seeker.sees('Write where it went.');
  await page.getByLabel('Organization', { exact: true }).fill('Open Streets Alliance');
  await page.getByLabel('The work').fill('Community organizer');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await seeker.sees('Sent today.');
  await seeker.sees(page.getByRole('link', { name: /See whom you know there/ }));

  await page.getByRole('button', { name: /Where Community organizer at Open Streets Alliance stands/ }).click();
  await page.getByRole('option', { name: 'They answered' }).click();
  await seeker.sees('Open Streets Alliance: They answered.');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await seeker.sees('Sent today.');
  await seeker.hasNoAxeViolations();
});

test('a long silence is said kindly, and the week is a sentence, a picture and a table', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addApplication', { organization: 'Alder Library', title: 'Clerk', appliedOn: '2026-10-20' });
  await seeker.ask('addApplication', { organization: 'Birch Press', title: 'Editor', appliedOn: '2026-11-23' });
  await seeker.opens('/applications');
  await seeker.sees(/No word for 35 days. Silence is common/);
  await seeker.sees(/One application this week/);
  await page.getByText('The same in numbers').click();
  await expect(
    page
      .getByRole('row', { name: /This week/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('1');
  await seeker.hasNoAxeViolations();
});

test('one removed by mistake comes back', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addApplication', { organization: 'Alder Library', title: 'Clerk' });
  await seeker.opens('/applications');
  await page.getByRole('button', { name: 'More for Clerk at Alder Library' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await seeker.sees('Postings, kept in their place');
  await page.getByRole('button', { name: 'Undo' }).click();
  await seeker.sees('Clerk');
});
