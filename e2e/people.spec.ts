/** The people she knows: found by a few letters, added in one line, one page each, one person once. Method: M3, M8. */
import { expect, test } from './seeker.ts';

test('with nobody yet, the page teaches; one line adds someone with who named them', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.opens('/people');
  await seeker.sees('You know more people than you think');
  await seeker.hasNoAxeViolations();
  const line = page.getByLabel('Add someone in one line');
  await line.fill('Tom Okafor, planning manager, Metro Rail');
  await seeker.sees('planning manager at Metro Rail');
  await line.press('Enter');
  await seeker.sees('Tom Okafor is on your list.');
  await line.fill('Priya Raman, ops director, Harbor Transit, via Tom');
  await seeker.sees('Tom sent you to them');
  await line.press('Enter');
  await seeker.sees('It is kept that Tom Okafor suggested them.');
  await expect(line).toHaveValue('');
  await page.getByRole('link', { name: 'Open the page' }).click();
  await seeker.sees(page.getByRole('heading', { level: 1, name: 'Priya Raman' }));
  await seeker.sees(/Tom Okafor suggested them/);
  await seeker.hasNoAxeViolations();
});

test('undo takes back someone added by mistake', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addPerson', { name: 'Lee Park' });
  await seeker.opens('/people');
  await page.getByLabel('Add someone in one line').fill('Wrong Person, Nowhere');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await seeker.sees('2 people.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await seeker.sees('1 person.');
});

test('the list is searched and walked with the keyboard alone', async ({ seeker }) => {
  const { page } = seeker;
  for (const name of ['José Núñez', 'Priya Raman', 'Lee Park', 'Ngozi Haddad'])
    await seeker.ask('addPerson', { name, organization: 'Harbor Transit' });
  await seeker.opens('/people');
  await seeker.sees('4 people.');
  await seeker.presses('/');
  const search = page.getByRole('searchbox');
  await expect(search).toBeFocused();
  await page.keyboard.type('nunes');
  await seeker.sees('1 person fits.');
  await seeker.sees('José Núñez');
  await expect(page).toHaveURL(/search=nunes/);
  await seeker.presses('Escape');
  await expect(search).toHaveValue('');
  await seeker.sees('4 people.');
  await seeker.presses('ArrowDown', 'ArrowDown');
  await expect(page.getByRole('row').nth(2)).toBeFocused();
  await seeker.presses('Escape');
  await expect(search).toBeFocused();
  await page.keyboard.type('priya');
  await seeker.sees('1 person fits.');
  await seeker.presses('ArrowDown', 'Enter');
  await seeker.sees(page.getByRole('heading', { level: 1, name: 'Priya Raman' }));
  await page.goBack();
  await expect(search).toHaveValue('priya');
  await seeker.sees('1 person fits.');
});

test('filters stand in the address and are taken off in one press', async ({ seeker }) => {
  const { page } = seeker;
  const { personId } = await seeker.ask('addPerson', { name: 'Priya Raman' });
  await seeker.ask('addPerson', { name: 'Lee Park' });
  await seeker.ask('talkedToday', { personId });
  await seeker.opens('/people?standing=talked');
  await seeker.sees('1 person fits.');
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'Show everyone' }).click();
  await seeker.sees('2 people.');
  await expect(page).toHaveURL(/\/people$/);
});

test('a talk is noted in one tap, and writing it down is offered', async ({ seeker }) => {
  const { page } = seeker;
  const { personId } = await seeker.ask('addPerson', { name: 'Priya Raman', organization: 'Harbor Transit' });
  await seeker.opens(`/people/${personId}`);
  await page.getByRole('button', { name: 'I talked with Priya today' }).click();
  await seeker.sees('Noted: you talked with Priya today.');
  await seeker.sees(page.getByRole('link', { name: 'Write down what you learned' }));
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('You talked', { exact: true })).toHaveCount(0);
  expect((await seeker.ask('listConversations', {})).past).toEqual([]);
});

test('notes and details are changed where they stand, and can be taken back', async ({ seeker }) => {
  const { page } = seeker;
  const { personId } = await seeker.ask('addPerson', {
    name: 'Priya Raman',
    organization: 'Harbor Transit',
    notes: 'Met at the fair.',
  });
  await seeker.opens(`/people/${personId}`);
  const notes = page.getByLabel('Your notes about Priya');
  await notes.fill('Met at the spring fair.');
  await notes.blur();
  await seeker.sees('Your notes are kept.');
  expect((await seeker.ask('getPerson', { personId })).person.notes).toBe('Met at the spring fair.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(notes).toHaveValue('Met at the fair.');
  await page.getByRole('button', { name: 'Change' }).click();
  const email = page.getByLabel('E-mail');
  await email.fill('priya@harbor.example, p@home.example');
  await email.press('Enter');
  await seeker.sees('E-mail is changed.');
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'Done' }).click();
  await seeker.sees(page.getByRole('link', { name: 'p@home.example' }));
  const { person } = await seeker.ask('getPerson', { personId });
  expect([person.organization, person.notes]).toEqual(['Harbor Transit', 'Met at the fair.']);
  await page.getByText('A little', { exact: true }).click();
  await seeker.sees(/^Kept. It counts/);
});

test('words not yet kept are there again after a reload', async ({ seeker }) => {
  const { page } = seeker;
  const { personId } = await seeker.ask('addPerson', { name: 'Priya Raman' });
  await seeker.opens(`/people/${personId}`);
  const notes = page.getByLabel('Your notes about Priya');
  await notes.pressSequentially('She rides the 14');
  await page.reload();
  await expect(notes).toHaveValue('She rides the 14');
});

test('a promise is written down and ticked', async ({ seeker }) => {
  const { page } = seeker;
  const { personId } = await seeker.ask('addPerson', { name: 'Priya Raman' });
  await seeker.opens(`/people/${personId}`);
  await page.getByLabel('Something you promised Priya').fill('Send the article');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await seeker.sees(/^Written down/);
  await page.getByText('Send the article', { exact: false }).first().click();
  await seeker.sees('Kept. People remember that.');
  await seeker.sees('One kept');
});

test('whom they named is written down from their page', async ({ seeker }) => {
  const { page } = seeker;
  const { personId } = await seeker.ask('addPerson', { name: 'Priya Raman' });
  await seeker.opens(`/people/${personId}`);
  await page.getByRole('button', { name: 'They named someone' }).click();
  await page
    .getByRole('textbox', { name: /^Whom did Priya suggest/ })
    .fill('Samuel Eze, planning lead at Metro Rail, may use name');
  await page.getByRole('button', { name: 'Write them down' }).click();
  await seeker.sees(/Samuel Eze is on your list/);
  await seeker.sees(page.getByRole('link', { name: 'They suggested Samuel Eze' }));
});

test('someone not to be written to, letting it rest, and removing are each taken back', async ({ seeker }) => {
  const { page } = seeker;
  const { personId } = await seeker.ask('addPerson', { name: 'Priya Raman' });
  await seeker.opens(`/people/${personId}`);
  const more = page.getByRole('button', { name: 'More with Priya' });
  await more.click();
  await page.getByRole('menuitem', { name: 'Do not write to them' }).click();
  await page.getByLabel(/^Why/).fill('An old quarrel');
  await page.getByRole('button', { name: 'Mark them' }).click();
  await seeker.sees(/An old quarrel, marked/);
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'Take the mark off' }).click();
  await seeker.sees('The mark is off. Priya may be written to.');
  await more.click();
  await page.getByRole('menuitem', { name: /I would rather not/ }).click();
  await page.getByRole('button', { name: 'Open it again' }).click();
  await expect(page.getByRole('button', { name: 'Open it again' })).toHaveCount(0);
  await more.click();
  await page.getByRole('menuitem', { name: /^Remove Priya/ }).click();
  await seeker.sees(/Priya Raman is removed/);
  await page.getByText('Priya Raman is removed').locator('..').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await seeker.ask('listPeople', {})).total).toBe(1);
});

test('someone forgotten is gone for good, and the page says what stays', async ({ seeker }) => {
  const { page } = seeker;
  const { personId } = await seeker.ask('addPerson', { name: 'Priya Raman' });
  await seeker.opens(`/people/${personId}`);
  await page.getByRole('button', { name: 'More with Priya' }).click();
  await page.getByRole('menuitem', { name: /^Forget Priya/ }).click();
  await seeker.sees(/the backups and exports made before/);
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'Erase everything about Priya' }).click();
  await seeker.sees('Forgotten, everywhere in Who Else.');
  expect((await seeker.ask('listDeleted', {})).items).toEqual([]);
  expect((await seeker.ask('listPeople', {})).total).toBe(0);
});

test('two entries of one person are joined, and the join is taken back', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addPerson', { name: 'Priya Raman', organization: 'Harbor Transit', title: 'Planner' });
  await seeker.ask('addPerson', { name: 'Priya M. Raman', organization: 'Harbor Transit', phone: '555 0100' });
  await seeker.opens('/people/duplicates');
  await seeker.sees('One person, join them');
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'One person, join them' }).click();
  await seeker.sees('All settled');
  expect((await seeker.ask('listPeople', {})).total).toBe(1);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await seeker.sees('One person, join them');
  await page.getByRole('button', { name: 'Two different people' }).click();
  await seeker.sees('Everyone is here once');
  expect((await seeker.ask('listPeople', {})).total).toBe(2);
});

test('on a phone everything fits, with the longest of names', async ({ seeker }) => {
  await seeker.onAPhone();
  await seeker.ask('addSample', {});
  const { personId } = await seeker.ask('addPerson', {
    name: 'Bartholomew Featherstonehaugh-Cholmondeley-Marjoribanks the Younger of Upper Wherewithal',
    title: 'Interim Acting Deputy Assistant Director for Intergovernmental Relationships and Special Projects',
    organization: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Regional Transportation Authority',
    emails: ['a.very.long.address.that.does.not.break.anywhere@an-even-longer-host-name.example'],
  });
  await seeker.opens('/people');
  await seeker.sees('41 people.');
  await seeker.needsNoSidewaysScroll();
  await seeker.hasNoAxeViolations();
  await seeker.inTheDark();
  await seeker.opens(`/people/${personId}`);
  await seeker.sees(/Llanfairpwll/);
  await seeker.needsNoSidewaysScroll();
  await seeker.hasNoAxeViolations();
});
