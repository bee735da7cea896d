/** Bringing people in: looked at first, brought in once, undone exactly; other lists with their columns. Method: M3. */
import { aConnectionsFile, anArchive, profile } from '#test/builders/linkedin-archive.ts';
import { expect, type Seeker, test } from './seeker.ts';

const row = (given: string, family: string, organization: string, title = 'Planner') => [
  given,
  family,
  profile(`${given}-${family}`.toLowerCase()),
  '',
  organization,
  title,
  '12 Mar 2019',
];
const zipped = (rows: readonly (readonly string[])[]) => ({
  name: 'archive.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(anArchive([aConnectionsFile(rows)])),
});
const first = zipped([row('Priya', 'Raman', 'Harbor Transit'), row('Tom', 'Lund', 'Metro West')]);
const later = zipped([
  row('Priya', 'Raman', 'Northline Rail', 'Director'),
  row('Tom', 'Lund', 'Metro West'),
  row('Aiko', 'Tanaka', 'Harbor Transit'),
]);

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function drops(seeker: Seeker, ...files: readonly Upload[]): Promise<void> {
  const place = seeker.page.getByLabel('Drop your LinkedIn archive here', { exact: true });
  await place.and(seeker.page.locator('input')).setInputFiles([...files]);
}

test('a later archive says who moved, and undoing it brings everything back as it was', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.opens('/bring-in');
  await drops(seeker, first);
  await page.getByRole('button', { name: 'Bring in 2 people' }).click();
  await seeker.sees('2 people are in your list now.');
  const before = await seeker.ask('listPeople', { order: 'name' });

  await page.getByRole('button', { name: 'Bring in more' }).click();
  await drops(seeker, later);
  await seeker.sees('1 person is new to your list; 1 has news, and 1 is here already, just as they were.');
  await page.getByText('1 person with news').click();
  await seeker.sees('Was at Harbor Transit, now at Northline Rail.');
  await page.getByRole('button', { name: 'Bring in 1 person' }).click();
  await seeker.sees('1 person moved: a good reason to write');
  await seeker.hasNoAxeViolations();

  await page.getByRole('button', { name: 'Undo this' }).click();
  await seeker.sees('1 person is out again. 1 is as before.');
  expect(await seeker.ask('listPeople', { order: 'name' })).toEqual(before);
  await seeker.sees('Undone since.');
});

test('the same archive again adds nobody', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.opens('/bring-in');
  await drops(seeker, first);
  await page.getByRole('button', { name: 'Bring in 2 people' }).click();
  await page.getByRole('button', { name: 'Bring in more' }).click();
  await drops(seeker, first);
  await seeker.sees('Nobody is new; 2 are here already, just as they were.');
  expect((await seeker.ask('listPeople', {})).total).toBe(2);
});

test('the columns of a list are guessed, shown, and changed before anything is brought in', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.onAPhone();
  await seeker.opens('/bring-in');
  const csv = 'Who,Where they work,Mail\nAna Bell,Harbor Transit,ana@example.com\nWen Ito,Metro West,wen@example.com\n';
  await drops(seeker, { name: 'coffee.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByText('Columns of coffee.csv').click();
  await page.getByRole('button', { name: /Where they work/ }).click();
  await page.getByRole('option', { name: 'Organization' }).click();
  await seeker.sees('Columns of coffee.csv: Full name, Organization, E-mail address');
  await seeker.needsNoSidewaysScroll();
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'Bring in 2 people' }).click();
  await seeker.sees('2 people are in your list now.');
  const people = await seeker.ask('listPeople', { order: 'name' });
  expect(people.items.map(({ name, organization }) => [name, organization])).toEqual([
    ['Ana Bell', 'Harbor Transit'],
    ['Wen Ito', 'Metro West'],
  ]);
});

test('a file without people is told kindly, and nothing is changed', async ({ seeker }) => {
  await seeker.opens('/bring-in');
  await drops(seeker, { name: 'poem.txt', mimeType: 'text/plain', buffer: Buffer.from('Roses are red.\n') });
  await seeker.sees('No people were found in these files');
  await seeker.page.getByRole('button', { name: 'Choose other files' }).click();
  await drops(seeker, {
    name: 'broken.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK\u0003\u0004 broken'),
  });
  await seeker.sees('broken.zip cannot be opened');
  expect((await seeker.ask('listPeople', {})).total).toBe(0);
});
