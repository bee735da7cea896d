/** The chain: empty, drawn in time with its ways lit, walked by keyboard, as a tree and as a list, saved as a picture. Method: M8. */
import { readFileSync } from 'node:fs';
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
  await page.getByRole('button', { name: 'Tom Okafor', exact: true }).click();
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

test('choosing an opening lights its way and says how it began; a reload lights it again', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addSample', {});
  await seeker.opens('/chain');
  await page.getByRole('button', { name: 'The offer: Open Streets Alliance' }).click();
  await seeker.sees('It began with a call with Elena Duarte on October 17; 2 conversations led here.');
  await expect(page.getByRole('button', { name: 'The offer: Open Streets Alliance' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await seeker.hasNoAxeViolations();
  await expect(page).toHaveURL(/opening=/);
  await page.reload();
  await seeker.sees('It began with a call with Elena Duarte on October 17; 2 conversations led here.');
  await page.getByRole('button', { name: 'Marisol Vega' }).click();
  await seeker.sees('You promised: Tell Marisol how it went');
  await page.getByRole('button', { name: 'See all' }).click();
  await page.getByRole('tree').getByText('A planner on the east', { exact: false }).click();
  await seeker.sees('It began with a call with Elena Duarte on October 17; 3 conversations led here.');
  await page.getByRole('link', { name: 'Open the opening' }).click();
  await expect(page).toHaveURL(/\/opportunities\//);
});

test('branches that led no further can be left out, in the picture, the tree and the list', async ({ seeker }) => {
  const { page } = seeker;
  const { personId: tom } = await seeker.ask('addPerson', { name: 'Tom Okafor' });
  await seeker.ask('logConversation', {
    personId: tom,
    heldOn: '2026-11-02',
    whoElse: [{ name: 'Priya Raman' }, { name: 'Jo Park' }],
  });
  const { items } = await seeker.ask('listPeople', { search: 'park' });
  await seeker.ask('closeOutreach', { personId: items[0]?.id ?? '', because: 'declined' });
  await seeker.opens('/chain');
  const tree = page.getByRole('tree');
  await expect(tree.getByRole('treeitem', { name: /^Jo Park/ })).toHaveCount(1);
  await page.getByText('Only what led somewhere').click();
  await seeker.sees('One person is left out: that branch has led no further so far.');
  await expect(tree.getByRole('treeitem', { name: /^Jo Park/ })).toHaveCount(0);
  await expect(tree.getByRole('treeitem', { name: /^Priya Raman/ })).toHaveCount(1);
  await page.getByRole('tab', { name: 'As a list' }).click();
  await expect(page.getByRole('list', { name: 'Named by Tom Okafor' }).getByRole('link')).toHaveText(['Priya Raman']);
});

test('the picture is saved as it is shown: no name in it until ticked, as SVG and as PNG', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.ask('addSample', {});
  await seeker.opens('/chain');
  await page.getByRole('button', { name: 'Save the picture' }).click();
  const saved = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  await seeker.sees(page.getByRole('img', { name: 'The chain as it will be saved' }));
  await seeker.hasNoAxeViolations();
  const plain = await saved('Save as SVG');
  expect(plain.name).toBe('who-led-to-whom-2026-11-24.svg');
  expect(plain.bytes.toString()).not.toMatch(/Okafor|Raman|Harbor Transit/);
  await page.getByRole('button', { name: 'Save the picture' }).click();
  await page.getByText('With people’s names').click();
  const named = await saved('Save as SVG');
  expect(named.bytes.toString()).toContain('Tom Okafor');
  expect(named.bytes.toString()).not.toContain('Harbor Transit');
  await page.getByRole('button', { name: 'Save the picture' }).click();
  const painted = await saved('Save as PNG');
  expect(painted.name).toBe('who-led-to-whom-2026-11-24.png');
  expect(painted.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(painted.bytes.readUInt32BE(16)).toBeGreaterThan(1600);
});

test('on a phone the picture, the tree and the list fit beside the thumb', async ({ seeker }) => {
  const { page } = seeker;
  await seeker.onAPhone();
  await seeker.inTheDark();
  await seeker.ask('addSample', {});
  await seeker.opens('/chain');
  await seeker.sees(page.getByRole('treeitem', { name: /^Priya Raman/ }));
  await seeker.hasNoAxeViolations();
  await seeker.needsNoSidewaysScroll();
  await page.getByRole('tab', { name: 'As a tree' }).click();
  await seeker.sees(page.getByRole('treeitem', { name: /^Samuel Eze/ }));
  await seeker.hasNoAxeViolations();
  await seeker.needsNoSidewaysScroll();
  await page.getByRole('tab', { name: 'As a list' }).click();
  await expect(
    page.getByRole('list', { name: 'Named by Tom Okafor' }).getByRole('link', { name: 'Priya Raman' }),
  ).toBeVisible();
  await seeker.sees('You promised: Send the article on night buses (by today)');
  await seeker.needsNoSidewaysScroll();
  await seeker.hasNoAxeViolations();
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
