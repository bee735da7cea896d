/** The network: empty, walked by keyboard, found by name, moved by hand and fingers, read as a list, saved. Method: M3, M8. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, type Seeker, test } from './seeker.ts';

const map = (page: Page) => page.getByRole('application');
const card = (page: Page, name: string) => page.getByRole('complementary', { name });

async function opensTheSample(seeker: Seeker): Promise<void> {
  await seeker.ask('addSample', {});
  await seeker.opens('/network');
  await seeker.sees(map(seeker.page));
}

test('before anybody is on file, the page teaches how the map comes to be', async ({ seeker }) => {
  await seeker.opens('/network');
  await seeker.sees('You know more people than you think');
  await seeker.hasNoAxeViolations();
  await seeker.page.getByRole('link', { name: 'Bring people in' }).last().click();
  await expect(seeker.page).toHaveURL(/\/bring-in$/);
});

test('people without an organization on the list are a sea, and the next step is said', async ({ seeker }) => {
  await seeker.ask('addPerson', { name: 'Tom Okafor', organization: 'Metro Rail' });
  await seeker.opens('/network');
  await seeker.sees('You know 1 person; no organization is on your list yet.');
  await seeker.page.getByRole('link', { name: 'Say where you would love to work' }).click();
  await expect(seeker.page).toHaveURL(/\/organizations$/);
});

test('arrows walk from island to island, Enter goes in and opens, Escape comes out', async ({ seeker }) => {
  const { page } = seeker;
  await opensTheSample(seeker);
  await seeker.sees(/You know \d+ people, \d+ of them at all \d of your organizations\./);
  await map(page).focus();
  await seeker.presses('ArrowRight');
  await seeker.sees(card(page, 'Harbor Transit'));
  await seeker.hasNoAxeViolations();
  await seeker.presses('ArrowDown');
  await expect(card(page, 'Harbor Transit')).toBeHidden();
  await seeker.presses('ArrowUp', 'Escape', 'ArrowRight', 'Enter');
  await seeker.sees(card(page, 'Priya Raman'));
  await seeker.presses('ArrowDown');
  await expect(card(page, 'Priya Raman')).toBeHidden();
  await seeker.presses('Escape');
  await seeker.sees(card(page, 'Harbor Transit'));
  await seeker.presses('+', '-', '0', 'Enter', 'Enter');
  await expect(page).toHaveURL(/\/people\/.*priya/);
});

test('the nearest way in says who named whom, leads back to them, and has the one act', async ({ seeker }) => {
  const { page } = seeker;
  await opensTheSample(seeker);
  await page.getByRole('button', { name: 'Show my nearest way in' }).click();
  const samuel = card(page, 'Samuel Eze');
  await seeker.sees(samuel.getByText('Named by'));
  await seeker.sees(samuel.getByRole('link', { name: 'Write a message' }));
  await samuel.getByRole('button', { name: 'Priya Raman' }).click();
  await seeker.sees(card(page, 'Priya Raman').getByText('You talked'));
  await expect(page).toHaveURL(/person=.*priya/);
  await page.reload();
  await seeker.sees(card(page, 'Priya Raman').getByText('You talked'));
  await page.getByRole('button', { name: 'Put the card away' }).click();
  await expect(page.getByRole('complementary')).toBeHidden();
});

test('a name or a place that is typed is flown to', async ({ seeker }) => {
  const { page } = seeker;
  await opensTheSample(seeker);
  const find = page.getByRole('combobox', { name: 'Find on the map' });
  await find.fill('okafor');
  await page.getByRole('option', { name: /Tom Okafor/ }).click();
  await seeker.sees(card(page, 'Tom Okafor'));
  await find.fill('lantern');
  await page.getByRole('option', { name: /^Lantern Press/ }).click();
  await seeker.sees(card(page, 'Lantern Press'));
});

test('a hand moves the map, the wheel enlarges it, a press chooses what it meets', async ({ seeker }) => {
  const { page } = seeker;
  await opensTheSample(seeker);
  const box = await map(page).boundingBox();
  if (!box) throw new Error('The map has no place on the page.');
  const picture = () => map(page).screenshot({ animations: 'disabled' });
  await page.waitForTimeout(300);
  const before = await picture();
  await page.mouse.move(box.x + 40, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 140, box.y + 330, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByRole('complementary')).toBeHidden();
  await expect.poll(async () => before.equals(await picture())).toBe(false);
  const moved = await picture();
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => moved.equals(await picture())).toBe(false);
  await seeker.presses('Tab');
  await map(page).focus();
  await seeker.presses('ArrowRight');
  await page.getByRole('button', { name: 'Put the card away' }).click();
  // The organization flown to lies around the middle of what its card left free.
  await page.mouse.click(box.x + (box.width + 356) / 2, box.y + box.height / 2);
  await seeker.sees(card(page, 'Harbor Transit'));
});

test('the list holds the same: where, who, how close, through whom', async ({ seeker }) => {
  const { page } = seeker;
  await opensTheSample(seeker);
  await page.getByRole('tab', { name: 'As a list' }).click();
  const samuel = page.getByRole('row', { name: /Samuel Eze/ });
  await expect(samuel).toContainText('Harbor Transit');
  await expect(samuel).toContainText('Named to you');
  await expect(samuel).toContainText('Named by Priya Raman');
  await seeker.hasNoAxeViolations();
  await samuel.getByRole('link', { name: 'Samuel Eze' }).click();
  await expect(page).toHaveURL(/\/people\/.*samuel/);
});

test('a saved picture leaves the names of people out unless they are ticked', async ({ seeker }) => {
  const { page } = seeker;
  await opensTheSample(seeker);
  const saved = async (withNames: boolean, kind: 'As PNG' | RegExp) => {
    await page.getByRole('button', { name: 'Save a picture' }).click();
    const box = page.getByRole('checkbox', { name: /With the names of people/ });
    await (withNames ? box.check({ force: true }) : box.uncheck({ force: true }));
    const coming = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: kind }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const without = await saved(false, /As SVG/);
  expect(without.name).toBe('whom-i-know-where.svg');
  expect(without.bytes.toString()).toContain('Harbor');
  expect(without.bytes.toString()).not.toContain('Okafor');
  expect((await saved(true, /As SVG/)).bytes.toString()).toContain('Tom Okafor');
  const png = await saved(false, 'As PNG');
  expect(png.name).toBe('whom-i-know-where.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
});

test('where nothing can be painted, the organizations stand still with their counts, keys and list work on', async ({
  seeker,
}) => {
  const { page } = seeker;
  await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
  await opensTheSample(seeker);
  const still = page.getByRole('img', { name: /^Your organizations/ });
  await expect(still).toContainText('Harbor Transit6 people');
  await map(page).focus();
  await seeker.presses('ArrowRight', 'Enter');
  await seeker.sees(card(page, 'Priya Raman'));
  await seeker.hasNoAxeViolations();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });
  test('on a phone a finger chooses, the card rises over the map, two fingers enlarge', async ({ seeker }) => {
    const { page } = seeker;
    await seeker.onAPhone();
    await seeker.inTheDark();
    await opensTheSample(seeker);
    await seeker.needsNoSidewaysScroll();
    await page.getByRole('button', { name: 'Show my nearest way in' }).tap();
    await expect(card(page, 'Samuel Eze')).toBeInViewport({ ratio: 0.9 });
    await seeker.hasNoAxeViolations();
    await page.getByRole('button', { name: 'Put the card away' }).tap();
    await page.getByRole('button', { name: 'See all' }).tap();
    await page.waitForTimeout(200);
    const before = await map(page).screenshot();
    await pinches(page);
    await expect.poll(async () => before.equals(await map(page).screenshot())).toBe(false);
    await page.getByRole('tab', { name: 'As a list' }).tap();
    await seeker.sees('Named by Priya Raman');
    await seeker.needsNoSidewaysScroll();
  });
});

/** Two fingers part over the middle of the map. */
async function pinches(page: Page): Promise<void> {
  const box = await map(page).boundingBox();
  if (!box) throw new Error('The map has no place on the page.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const hands = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    hands.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [-1, 1].map((side, id) => ({ x: x + (side * apart) / 2, y, id })),
    });
  await touch('touchStart', 40);
  for (let apart = 50; apart <= 160; apart += 10) await touch('touchMove', apart);
  await touch('touchEnd', 160);
}
