/** Where she would love to work: pasted, ranked by hand, opened, learned about, put aside; and the kinds of work. */
import { expect, test } from './seeker.ts';

test('she pastes a list, says how much she would love one, and moves another to the top', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addPerson', { name: 'Priya Raman', title: 'Operations Director', organization: 'Harbor Transit' });
  await seeker.opens('/organizations');
  await page
    .getByLabel('Names of places')
    .fill('1. Alder Library - kind people\n2. Harbor Transit\n3. Copper Line Ferries');
  await seeker.sees('Read as 3 names:');
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'Put 3 on my list' }).click();
  await seeker.sees('You know one person at one of your organizations.');

  const rows = page.getByRole('row');
  await expect(rows.first()).toContainText('Harbor Transit');
  await page.getByRole('button', { name: /How much you’d love Copper Line Ferries/ }).click();
  await page.getByRole('option', { name: 'I’d love it' }).click();
  await expect(rows.first()).toContainText('Copper Line Ferries');

  await page.getByRole('button', { name: 'More for Alder Library' }).click();
  await page.getByRole('menuitem', { name: 'To the top' }).click();
  await expect(rows.first()).toContainText('Alder Library');
  await expect(rows.first()).toContainText('You locked it here.');
  await page.reload();
  await expect(rows.first()).toContainText('Alder Library');
  await seeker.hasNoAxeViolations();
});

test('with the keyboard alone she carries an organization to another place', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addOrganizations', { text: 'Alder\nBirch\nCedar' });
  await seeker.opens('/organizations');
  const rows = page.getByRole('row');
  await expect(rows.nth(2)).toContainText('Cedar');
  await rows.first().focus();
  await seeker.presses('ArrowDown', 'ArrowDown', 'Tab');
  await expect(page.getByRole('button', { name: 'Move Cedar' })).toBeFocused();
  await seeker.presses('Enter');
  const between = page.getByLabel(/^Insert between 1. Alder and 2. Birch/);
  await expect(between).toBeAttached();
  for (let tries = 0; tries < 6; tries += 1) {
    if (await between.evaluate((element) => element.matches(':focus'))) break;
    await seeker.presses('ArrowUp');
  }
  await expect(between).toBeFocused();
  await seeker.presses('Enter');
  await expect(rows.nth(1)).toContainText('Cedar');
});

test('a page says whom she knows there, keeps her words, and joins another spelling', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addPerson', { name: 'Priya Raman', title: 'Operations Director', organization: 'Harbor Transit' });
  await seeker.ask('addPerson', { name: 'Nadia Okafor', title: 'Planner', organization: 'Harbor Transit Authority' });
  await seeker.ask('addOrganizations', { text: 'Harbor Transit' });
  await seeker.opens('/organizations');
  await page.getByRole('link', { name: 'Harbor Transit' }).click();
  await seeker.sees('One person you know there');
  await seeker.hasNoAxeViolations();

  await page.getByLabel('Why I’d love it').fill('They ask riders first.');
  await page.getByLabel('Notes').click();
  await seeker.sees('Saved.');
  await page.reload();
  await expect(page.getByLabel('Why I’d love it')).toHaveValue('They ask riders first.');

  await page.getByRole('button', { name: 'The same place: Harbor Transit Authority' }).click();
  await seeker.sees('2 people you know there');
  await page.getByRole('button', { name: 'Undo' }).click();
  await seeker.sees('One person you know there');

  await page.getByRole('button', { name: 'Write something down' }).click();
  await page.getByLabel('In a sentence or two').fill('Mistakes are told at breakfast, first by the boss');
  await page.getByText('These are their own words').click();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await seeker.sees(page.getByRole('heading', { name: 'How they treat each other' }));

  await seeker.opens('/learned?search=breakfast');
  await seeker.sees('One found.');
  await seeker.hasNoAxeViolations();
});

test('one put aside keeps its reason, and is taken back', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addOrganizations', { text: 'Alder\nBirch' });
  await seeker.opens('/organizations');
  await page.getByRole('button', { name: 'More for Alder' }).click();
  await page.getByRole('menuitem', { name: 'Put it aside' }).click();
  await page.getByLabel(/Why/).fill('Too far away');
  await page.getByRole('button', { name: 'Put it aside' }).click();
  await seeker.sees('Alder is put aside.');
  await expect(page.getByRole('row')).toHaveCount(1);
  await page.getByText('One put aside').click();
  await page.getByRole('link', { name: 'Alder' }).click();
  await seeker.sees('Put aside: Too far away');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await seeker.sees('Alder is back on your list.');
});

test('a kind of work is written down as a guess, dropped with its reason, and taken up again', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.onAPhone();
  await seeker.opens('/roles');
  await page.getByRole('button', { name: 'Add a kind of work' }).click();
  await page.getByLabel('What is it called?').fill('Service planner');
  await page.getByLabel('Why it attracts me').fill('Maps and people in one job');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await seeker.sees(page.getByRole('heading', { name: 'Service planner' }));
  await seeker.hasNoAxeViolations();
  await seeker.needsNoSidewaysScroll();
  await page.getByRole('button', { name: 'More for Service planner' }).click();
  await page.getByRole('menuitem', { name: 'Drop it' }).click();
  await page.getByLabel('What ruled it out').fill('Four more years of school');
  await page.getByRole('button', { name: 'Drop it' }).click();
  await page.getByText('One dropped').click();
  await seeker.sees('Four more years of school');
  await page.getByRole('button', { name: 'Take it up again: Service planner' }).click();
  await seeker.sees(page.getByRole('heading', { name: 'Service planner' }));
});

test('on a phone and in the dark a made-up search fits the screen', async ({ seeker }) => {
  await seeker.ask('addSample', {});
  await seeker.onAPhone();
  await seeker.inTheDark();
  for (const path of ['/organizations', '/learned', '/roles', '/applications']) {
    await seeker.opens(path);
    await seeker.needsNoSidewaysScroll();
    await seeker.hasNoAxeViolations();
  }
});
