/** The first minute: from nothing to whom to talk to first, and why. Method: M1, M2, M3, M9. */
import { aConnectionsFile, aFile, aMessagesFile, anArchive, aTable, profile } from '#test/builders/linkedin-archive.ts';
import { expect, test } from './seeker.ts';

const archive = anArchive([
  aFile(
    'Profile.csv',
    aTable('First Name,Last Name,Maiden Name,Headline,Summary', [['Robin', 'Seeker', '', 'Planner', '']]),
  ),
  aConnectionsFile([
    ['Priya', 'Raman', profile('priya-raman'), '', 'Harbor Transit', 'Director of Operations', '12 Mar 2019'],
    ['Tom', 'Okafor, PMP', profile('tom-okafor'), 'tom@example.com', 'Harbor Transit, Inc.', 'Planner', '02 Feb 2020'],
    ['Aiko', 'Tanaka', profile('aiko-tanaka'), '', 'Northline Rail', 'Head of Planning', '05 May 2021'],
    ['', '', '', '', '', '', '25 Feb 2021'],
  ]),
  aMessagesFile(
    ['Robin Seeker', 'Priya Raman'].flatMap((from) => {
      const [to, own] = from === 'Robin Seeker' ? ['Priya Raman', 'robin-seeker'] : ['Robin Seeker', 'priya-raman'];
      const theirs = own === 'robin-seeker' ? 'priya-raman' : 'robin-seeker';
      return [{ from, fromUrl: profile(own), to, toUrls: profile(theirs), date: '2026-06-01 08:00:00 UTC' }];
    }),
  ),
]);
const file = { name: 'Basic_LinkedInDataExport.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) };

test('from the archive and three names of places to whom to talk to first, and why', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.opens('/');
  await seeker.sees('Who else should you speak with?');
  await page.getByRole('button', { name: 'Begin' }).click();

  await page.getByLabel('Kind of work', { exact: true }).fill('Service planner');
  await page.keyboard.press('Enter');
  await seeker.sees(page.getByRole('list', { name: 'Kinds of work you named' }).getByText('Service planner'));
  await page.getByRole('button', { name: 'Next: places' }).click();

  await page.getByLabel('Organizations, one a line').fill('Harbor Transit\nNorthline Rail\nCity of Lakeview');
  await page.getByRole('button', { name: 'Next: your people' }).click();

  await page
    .getByLabel('Drop your LinkedIn archive here', { exact: true })
    .and(page.locator('input'))
    .setInputFiles(file);
  await seeker.sees('3 people are new to your list.');
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'Bring in 3 people' }).click();

  await seeker.sees(page.getByRole('heading', { level: 1, name: 'You know 3 people at 2 of your organizations.' }));
  await seeker.sees(page.getByRole('heading', { name: 'Priya Raman' }));
  await seeker.sees('2 messages have passed between you');
  await seeker.hasNoAxeViolations();
  await page.getByRole('link', { name: 'Write to Priya' }).click();
  await expect(page).toHaveURL(/\/people\/[^/]+\/write/);

  await seeker.opens('/');
  await seeker.sees('Robin.');
  await seeker.sees('Write to Priya Raman');
});

test('every step can be skipped, back works, and what was said is kept', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.onAPhone();
  await seeker.opens('/welcome');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Skip this for now' }).click();
  await page.getByLabel('Organizations, one a line').fill('Harbor Transit');
  await page.reload();
  await expect(page.getByLabel('Organizations, one a line')).toHaveValue('Harbor Transit');
  await page.getByRole('link', { name: 'Back' }).click();
  await seeker.sees(page.getByRole('heading', { name: 'What kind of work draws you?' }));
  await page.getByRole('button', { name: 'Skip this for now' }).click();
  await page.getByRole('button', { name: 'Next: your people' }).click();
  await seeker.needsNoSidewaysScroll();
  await page.getByRole('button', { name: 'Go on without files' }).click();
  await seeker.sees('Nobody is here yet, and that is easily changed.');
  await seeker.hasNoAxeViolations();
  expect((await seeker.ask('listOrganizations', {})).organizations.map(({ name }) => name)).toEqual(['Harbor Transit']);
});

test('made-up people come in with one press and go with another', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.opens('/');
  await page.getByRole('button', { name: 'Show me with made-up people' }).click();
  await seeker.sees('These people are made up');
  expect((await seeker.ask('listPeople', {})).total).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'Remove them' }).click();
  await seeker.sees('The made-up people are gone');
  expect((await seeker.ask('listPeople', {})).total).toBe(0);
});
