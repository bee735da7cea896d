/** From an opening heard of in a conversation to two offers side by side, and a yes that thinks of those who led there. Method: M10. */
import { expect, type Seeker, test } from './seeker.ts';

/** Elena named Priya, who spoke of an opening at Harbor Transit; gives the opening's id. */
async function heardOfAtHarbor(seeker: Seeker): Promise<string> {
  await seeker.ask('addOrganizations', { text: 'Harbor Transit', love: 3 });
  const know = async (line: string) => (await seeker.ask('addPersonByLine', { line })).personId;
  const elena = await know('Elena Duarte, Educator, City Water Trust');
  const priya = await know('Priya Raman, Director of Operations, Harbor Transit');
  await seeker.ask('logConversation', {
    personId: elena,
    heldOn: '2026-11-10',
    whoElse: [{ name: 'Priya Raman', organization: 'Harbor Transit', personId: priya }],
  });
  await seeker.ask('logConversation', {
    personId: priya,
    heldOn: '2026-11-20',
    learned: [{ text: 'Nobody is above riding the early bus.', theme: 'culture' }],
    heardOfOpening: 'A planner on the east desk retires in spring; nothing is posted.',
  });
  const { opportunities } = await seeker.ask('listOpportunities', {});
  return opportunities[0]?.id ?? '';
}

test('an opening heard of goes on to an interview and an offer, and shows what led there', async ({ seeker }) => {
  const { page } = seeker;
  await heardOfAtHarbor(seeker);
  await seeker.opens('/opportunities');
  await seeker.sees('One you heard of.');
  await seeker.hasNoAxeViolations();
  await page.getByRole('link', { name: 'A planner on the east desk retires in spring' }).click();
  await seeker.sees('It began with Elena Duarte; 2 conversations led here.');
  await seeker.sees('Nobody is above riding the early bus.');
  await seeker.hasNoAxeViolations();

  await page.getByRole('button', { name: 'Note an interview' }).click();
  await page.getByLabel('What is it called?').fill('First interview');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await seeker.sees('“First interview” is noted.');
  await seeker.sees('Interviewing');

  await page.getByRole('button', { name: 'Write down an offer' }).click();
  await page.getByLabel('Pay').first().fill('6,100');
  await page.getByRole('button', { name: /a year/ }).click();
  await page.getByRole('option', { name: 'a month' }).click();
  await page.getByLabel('Currency').fill('usd');
  await page.getByLabel('Hours a week').fill('37.5');
  await seeker.hasNoAxeViolations();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await seeker.sees('USD 73,200 a year');
  await seeker.sees('6,100 a month × 12');
  await page.reload();
  await seeker.sees('USD 73,200 a year');
  await page.getByText('6 things are still open').click();
  await seeker.sees('How many days off are there a year, and do people take them?');
});

test('two offers lie side by side without a made-up rate, and a yes thinks of those who led there', async ({
  seeker,
}) => {
  const { page } = seeker;
  const opportunityId = await heardOfAtHarbor(seeker);
  await seeker.ask('addOffer', {
    opportunityId,
    currency: 'USD',
    pay: '72000',
    hoursAWeek: 40,
    answerBy: '2026-11-26',
  });
  const { id } = await seeker.ask('addOpportunity', { organization: 'Lantern Press', title: 'Editor' });
  await seeker.ask('addOffer', { opportunityId: id, currency: 'EUR', pay: '5200', payPeriod: 'month' });

  await seeker.opens('/');
  await page.getByRole('link', { name: 'Weigh it' }).click();
  await seeker.sees('What led here');
  await page.getByRole('link', { name: 'Weigh it' }).click();
  await seeker.sees('Your offers');
  await seeker.sees('They pay in EUR and USD. Who Else makes up no exchange rate; use one you trust.');
  await expect(page.getByText('The most', { exact: true })).toHaveCount(0);
  await seeker.hasNoAxeViolations();

  await page.getByRole('link', { name: 'Harbor Transit' }).click();
  await page.getByRole('button', { name: 'Write down your answer' }).click();
  await page.getByText('I said yes', { exact: true }).click();
  await page.getByLabel('Why').fill('They ride the early bus.');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await seeker.sees('Tell those who led you here');
  await expect(page.getByRole('link', { name: 'Write to Elena Duarte' })).toBeVisible();
  await seeker.sees('Because: They ride the early bus.');
  const { opportunities } = await seeker.ask('listOpportunities', {});
  expect(opportunities.find((one) => one.id === opportunityId)?.next.kind).toBe('tell');
});

test('an opening is written down, closed with its reason, removed and brought back by the keyboard alone', async ({
  seeker,
}) => {
  const { page } = seeker;
  await seeker.opens('/opportunities');
  await seeker.sees('Most openings are heard of before they are posted');
  await page.getByRole('button', { name: 'Write down an opening' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Lantern Press');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Editor of field guides');
  await page.getByRole('button', { name: 'Keep it' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Editor of field guides' })).toBeVisible();

  await page.getByRole('button', { name: 'Change', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Close it' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Why').fill('They will fill it from inside.');
  await page.getByRole('button', { name: 'Close it' }).focus();
  await page.keyboard.press('Enter');
  await seeker.sees('They will fill it from inside.');

  await page.getByRole('button', { name: 'Change', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Remove' }).focus();
  await page.keyboard.press('Enter');
  await seeker.sees('Removed.');
  // The one before still stands there, too.
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByText('One that is over').click();
  await expect(page.getByRole('link', { name: 'Editor of field guides' })).toBeVisible();
});

test('on a phone, what cannot be kept comes into sight, and an act taken back leaves the opening where it stood', async ({
  seeker,
}) => {
  const { page } = seeker;
  await page.setViewportSize({ width: 390, height: 844 });
  const { id } = await seeker.ask('addOpportunity', {
    organization: 'Lantern Press',
    title: 'Editor',
    heardOn: '2026-11-02',
  });
  await seeker.opens(`/opportunities/${id}`);
  await page.getByRole('button', { name: 'Write down an offer' }).click();
  await page.getByLabel('Pay').first().fill('about ninety');
  await page.getByLabel('Anything else').fill('They called in the evening.');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await seeker.sees('Write only the amount, such as 84,000 or 21.50.');
  await expect(page.getByLabel('Pay').first()).toBeFocused();
  await expect(page.getByLabel('Pay').first()).toBeInViewport();
  await page.getByLabel('Pay').first().fill('€90k');
  await expect(page.getByLabel('Currency')).toHaveValue('EUR');
  await page.getByRole('button', { name: 'Keep it' }).dblclick();
  await seeker.sees('EUR 90,000 a year');
  await expect(page.getByText('The offer is written down.')).toHaveCount(1);
  expect((await seeker.ask('getOpportunity', { opportunityId: id })).offers).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await seeker.sees('None yet. Its terms go here');
  expect((await seeker.ask('getOpportunity', { opportunityId: id })).opportunity.stage).toBe('heard');
  await seeker.hasNoAxeViolations();
});

test('two offers at one place are told apart, and answered where they are weighed', async ({ seeker }) => {
  const { page } = seeker;
  const first = await heardOfAtHarbor(seeker);
  const { id: second } = await seeker.ask('addOpportunity', { organization: 'Harbor Transit', title: 'Trainer' });
  const { id: third } = await seeker.ask('addOpportunity', { organization: 'Lantern Press', title: 'Editor' });
  for (const opportunityId of [first, second, third]) await seeker.ask('addOffer', { opportunityId, pay: '70000' });
  await seeker.opens('/offers');
  await expect(page.getByText('Harbor Transit, Trainer').first()).toBeVisible();
  await expect(page.getByText('Harbor Transit, A planner on the east desk retires in spring').first()).toBeVisible();
  const answers = page.getByRole('region', { name: 'Your answer' });
  await answers.getByRole('button', { name: 'Write down your answer' }).nth(1).focus();
  await page.keyboard.press('Enter');
  await page.getByText('I said no', { exact: true }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await seeker.sees('Written down, with the reason.');
  await expect(answers.getByRole('button', { name: 'Write down your answer' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(answers.getByRole('button', { name: 'Write down your answer' })).toHaveCount(3);
  await seeker.hasNoAxeViolations();
});
