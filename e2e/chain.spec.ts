/** The chain: empty, drawn, walked by keyboard, read as a list. Method: M8. */
import { expect, test } from './seeker.ts';

test('before the first conversation, the chain teaches the question that begins it', async ({ seeker }) => {
  await seeker.opens('/chain');
  await seeker.sees('Who else do you suggest I speak with?');
  await seeker.hasNoAxeViolations();
  await seeker.page.getByRole('link', { name: 'Find someone to talk with' }).click();
  await expect(seeker.page).toHaveURL(/\/people$/);
});

test('arrows walk from who named whom, the way is lit, and Enter opens the person', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addSample', {});
  await seeker.opens('/chain');
  await seeker.sees(/named to you, up to 3 steps/);
  const tree = page.getByRole('tree', { name: /Who led to whom/ });
  await tree.focus();
  await seeker.presses('Home', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight');
  await expect(page.getByRole('treeitem', { name: /^Samuel Eze/ })).toHaveAttribute('aria-selected', 'true');
  await seeker.sees(page.getByRole('paragraph').filter({ hasText: 'Named by Priya Raman yesterday.' }));
  await expect(page).toHaveURL(/person=/);
  await seeker.hasNoAxeViolations();
  await page.reload();
  await seeker.sees(page.getByRole('paragraph').filter({ hasText: 'Named by Priya Raman yesterday.' }));
  await page.getByRole('button', { name: 'Tom Okafor' }).click();
  await seeker.sees(page.getByRole('paragraph').filter({ hasText: 'Named by Elena Duarte' }));
  await tree.focus();
  await seeker.presses('Home', 'Enter');
  await expect(page).toHaveURL(/\/people\/.*elena/);
});

test('the drawing moves under hand, wheel and buttons, and a press chooses a person', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addSample', {});
  await seeker.opens('/chain');
  const name = page.getByRole('tree').getByText('Priya Raman', { exact: true });
  const left = async () => (await name.boundingBox())?.x ?? 0;
  await page.getByRole('button', { name: 'See all' }).click();
  const before = await left();
  await page.getByRole('button', { name: 'Larger' }).click();
  await expect.poll(left).not.toBe(before);
  await page.getByRole('button', { name: 'See all' }).click();
  await expect.poll(async () => Math.round(await left())).toBe(Math.round(before));
  const box = await page.getByRole('tree').boundingBox();
  if (!box) throw new Error('The drawing has no place on the page.');
  await page.mouse.move(box.x + 60, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 130, box.y + 90, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await left()) - before)).toBe(70);
  await name.click();
  await seeker.sees(page.getByRole('paragraph').filter({ hasText: 'Named by Tom Okafor' }));
  await page.mouse.wheel(0, -200);
  await expect.poll(async () => Math.round((await left()) - before)).not.toBe(70);
});

test('on a phone the list comes first, the drawing fits beside the thumb', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.onAPhone();
  await seeker.inTheDark();
  await seeker.ask('addSample', {});
  await seeker.opens('/chain');
  await expect(page.getByRole('list', { name: 'Named by Tom Okafor' }).getByRole('link')).toHaveText([
    'Jonas Lindqvist',
    'Priya Raman',
    'Samuel Eze',
  ]);
  await seeker.needsNoSidewaysScroll();
  await seeker.hasNoAxeViolations();
  await page.getByRole('tab', { name: 'As a drawing' }).click();
  await seeker.sees(page.getByRole('treeitem', { name: /^Samuel Eze/ }));
  await seeker.hasNoAxeViolations();
  await seeker.needsNoSidewaysScroll();
});

test('whoever is named in a conversation has joined the chain, also someone named twice', async ({ seeker }) => {
  const { page } = seeker;
  const { personId: tom } = await seeker.ask('addPerson', { name: 'Tom Okafor', organization: 'Metro Rail' });
  const { personId: mei } = await seeker.ask('addPerson', { name: 'Mei Lind', organization: 'City Works' });
  await seeker.ask('logConversation', { personId: tom, heldOn: '2026-11-20', whoElse: [{ name: 'Priya Raman' }] });
  await seeker.opens(`/chain?person=${mei}`);
  await seeker.sees('This person is not in the chain yet.');
  await seeker.sees('One person was named to you in conversations.');
  await seeker.ask('logConversation', { personId: mei, heldOn: '2026-11-23', whoElse: [{ name: 'Priya Raman' }] });
  await seeker.opens('/chain');
  await seeker.sees('Named again by someone else');
  await seeker.sees(page.getByRole('treeitem', { name: /^Priya Raman, .*named by Tom Okafor/ }));
});
