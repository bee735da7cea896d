/** What was learned changes what she thinks of a kind of work: found by a question, held side by side, for and against each line. */
import { expect, test } from './seeker.ts';

test('a kind of work collects what people say for and against each line', async ({ seeker }) => {
  const { page } = seeker;
  const { roleId } = await seeker.ask('addRole', { name: 'Service planner' });
  const priya = await seeker.ask('addPerson', {
    name: 'Priya Raman',
    title: 'Director',
    organization: 'Harbor Transit',
  });
  await seeker.ask('addPerson', { name: 'Ida Berg', title: 'Service planner', organization: 'Alder' });
  await seeker.ask('addInsight', {
    text: 'Planners are out with riders all week',
    isQuote: true,
    personId: priya.personId,
    theme: 'work',
    roleId,
  });
  await seeker.opens('/roles');
  await page.getByRole('link', { name: 'Service planner' }).click();
  await seeker.sees('A guess so far');
  await page.getByRole('button', { name: 'Say what must be true' }).click();
  await page.getByLabel('What must be true').fill('The days are not all screens\nThe pay keeps a family');
  await page.getByLabel('What would rule it out').fill('If it means four years of school again');
  await page.getByRole('button', { name: 'Save it' }).click();
  const screens = page.getByRole('article', { name: 'The days are not all screens' });
  await expect(screens).toContainText('Nothing heard yet');
  await seeker.hasNoAxeViolations();

  await screens.getByRole('button', { name: /Add what you heard/ }).click();
  await seeker.hasNoAxeViolations();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'For', exact: true }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(screens).toContainText('One voice for it');
  await expect(screens.getByRole('link', { name: 'Priya Raman' })).toBeVisible();
  await seeker.sees('One person spoke for it, and one voice is one data point.');
  await seeker.sees(page.getByRole('link', { name: 'Ask Ida Berg' }));

  const pay = 'I am hoping that the pay keeps a family. What have you seen?';
  await page.getByRole('button', { name: `Keep it: ${pay}` }).click();
  await seeker.sees(page.getByRole('button', { name: `Answered: ${pay}` }));
  await page.reload();
  await expect(screens).toContainText('One voice for it');
  await seeker.hasNoAxeViolations();
});

test('what was heard is weighed from the learned page, and taken back', async ({ seeker }) => {
  const { page } = seeker;
  const { roleId } = await seeker.ask('addRole', { name: 'Service planner', ruledOutBy: 'School again' });
  await seeker.ask('addInsight', { text: 'They train you on the job', theme: 'entry' });
  await seeker.opens('/learned');
  await page.getByRole('button', { name: /More for/ }).click();
  await page.getByRole('menuitem', { name: 'Speaks for or against a kind of work' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /It is about/ }).click();
  await page.getByRole('option', { name: /School again/ }).click();
  await dialog.getByRole('button', { name: 'Not in the way' }).click();
  await expect(dialog.getByRole('button', { name: 'Not in the way' })).toHaveAttribute('aria-pressed', 'true');
  await seeker.hasNoAxeViolations();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await seeker.opens(`/roles/${roleId}`);
  const line = page.getByRole('article', { name: 'School again' });
  await expect(line).toContainText('Only your own notes so far');
  await line.getByRole('button', { name: /More for/ }).click();
  await page.getByRole('menuitem', { name: 'Take it off this line' }).click();
  await expect(line).toContainText('Nothing heard yet');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line).toContainText('Only your own notes so far');
});

test('two who contradict each other are put side by side, and she decides', async ({ seeker }) => {
  const { page } = seeker;
  const [organization] = (await seeker.ask('addOrganizations', { text: 'Harbor Transit' })).added;
  const said = async (name: string, text: string) => {
    const { personId } = await seeker.ask('addPerson', { name, organization: 'Harbor Transit' });
    await seeker.ask('addInsight', { text, personId, organizationId: organization?.id ?? null, theme: 'culture' });
  };
  await said('Priya Raman', 'Expect overtime most weeks');
  await said('Tom Okafor', 'Nobody works overtime');
  await seeker.opens('/learned');
  const pair = page.getByRole('article', { name: 'Perhaps they contradict' });
  await expect(pair).toContainText('Priya Raman');
  await expect(pair).toContainText('one says the hours are long, the other the day ends on time.');
  await seeker.hasNoAxeViolations();
  await pair.getByRole('button', { name: 'They contradict' }).click();
  await seeker.sees('They contradict each other. Ask one more person.');
  await seeker.sees('One pair contradicts');
  await expect(pair).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(pair).toBeVisible();
});

test('with the keyboard alone she asks who told her about something, and lands on it', async ({ seeker }) => {
  const { page } = seeker;
  const { personId } = await seeker.ask('addPerson', { name: 'Priya Raman', organization: 'Harbor Transit' });
  for (let at = 0; at < 12; at += 1) await seeker.ask('addInsight', { text: `Note number ${at}`, on: '2026-11-20' });
  await seeker.ask('addInsight', { text: 'Expect overtime before board votes', personId, on: '2026-01-05' });
  await seeker.opens('/');
  await seeker.presses('Control+k');
  await seeker.sees(page.getByRole('searchbox', { name: 'Find or jump to' }));
  await page.keyboard.type('who told me about overtime?');
  await seeker.sees(page.getByRole('menuitem', { name: /Expect overtime/ }));
  await seeker.presses('Enter');
  await expect(page).toHaveURL(/\/learned\?insight=/);
  const found = page.getByRole('listitem').filter({ hasText: 'Expect overtime' });
  await expect(found).toBeInViewport();
  await expect(found).toBeFocused();

  await seeker.opens('/people?search=overtime');
  await seeker.sees('What was said about it');
  await seeker.sees('Expect overtime before board votes');
  await seeker.hasNoAxeViolations();
});

test('on a phone and in the dark the made-up role and two roles fit the screen', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addSample', {});
  await seeker.onAPhone();
  await seeker.inTheDark();
  await seeker.opens('/roles');
  await page.getByRole('link', { name: 'Compare two side by side' }).click();
  await seeker.sees('So far more speaks for Service planner.');
  await seeker.needsNoSidewaysScroll();
  await seeker.hasNoAxeViolations();
  await page.getByRole('heading', { name: 'Service planner' }).getByRole('link').click();
  await seeker.sees(page.getByRole('heading', { level: 1, name: 'Service planner' }));
  await seeker.sees('Mixed: 1 for, 1 against');
  await seeker.needsNoSidewaysScroll();
  await seeker.hasNoAxeViolations();
});
