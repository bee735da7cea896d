/** The house itself in a browser: every page stands, wide and narrow, light and dark, by keyboard alone. */
import type { Locator } from '@playwright/test';
import { axeViolations } from './axe.ts';
import type { Seeker } from './seeker.ts';
import { expect, test } from './seeker.ts';

const mainPages = [
  '/',
  '/people',
  '/organizations',
  '/conversations',
  '/learned',
  '/chain',
  '/opportunities',
  '/applications',
  '/standing',
  '/story',
  '/roles',
  '/bring-in',
  '/settings',
];
/** Reached from another page, by key, and on a phone under More. */
const innerPages = ['/network', '/fit', '/week', '/story/news'];
const lesserPages = ['/welcome', '/people/duplicates'];

for (const screen of ['laptop', 'phone'] as const) {
  for (const light of ['light', 'dark'] as const) {
    test(`every page of a new search stands on a ${screen} in the ${light}`, async ({ seeker }) => {
      await setUp(seeker, screen, light);
      for (const path of [...mainPages, ...innerPages, ...lesserPages]) await stands(seeker, path);
    });

    test(`every page of a search with people in it stands on a ${screen} in the ${light}`, async ({ seeker }) => {
      await setUp(seeker, screen, light);
      await seeker.ask('addSample', {});
      const { items } = await seeker.ask('listPeople', { limit: 1 });
      const { organizations } = await seeker.ask('listOrganizations', {});
      const { planned, past } = await seeker.ask('listConversations', {});
      const person = items[0]?.id ?? missing('person');
      const organization = organizations[0]?.id ?? missing('organization');
      const talks = [...planned, ...past].map(({ id }) => `/conversations/${id}`);
      const own = [`/people/${person}`, `/people/${person}/write`, `/log/${person}`, `/organizations/${organization}`];
      const talk = talks[0] ? ['prepare', 'hold', 'log'].map((part) => `${talks[0]}/${part}`) : [];
      for (const path of [...mainPages, ...innerPages, ...own, ...talk]) await stands(seeker, path);
    });
  }
}

test('an address that is no page says so kindly', async ({ seeker }) => {
  await stands(seeker, '/no-such-page');
  await seeker.sees(seeker.page.getByRole('link', { name: /today/i }).first());
});

test('the keyboard alone reaches every main page', async ({ seeker }) => {
  await seeker.ask('addSample', {});
  await seeker.opens('/');
  await seeker.presses('Tab');
  const skip = seeker.page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).toBeFocused();
  await seeker.presses('Enter');
  await expect(seeker.page.locator('main')).toBeFocused();

  const links = seeker.page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  for (const [at, path] of mainPages.entries()) {
    await tabsTo(seeker, links.nth(at));
    await seeker.presses('Enter');
    await expect(seeker.page).toHaveURL(`${seeker.app.url}${path}`);
    const heading = seeker.page.getByRole('heading', { level: 1 });
    await seeker.sees(heading);
    // A page one comes to takes the focus to its heading; only then is it there to be left again.
    if (path !== '/') await expect(heading).toBeFocused();
  }
});

test('keys jump, find and explain themselves', async ({ seeker }) => {
  await seeker.ask('addSample', {});
  await seeker.opens('/');
  await seeker.presses('g', 'p');
  await expect(seeker.page).toHaveURL(/\/people$/);
  await seeker.sees(seeker.page.getByRole('heading', { level: 1, name: 'People' }));

  await seeker.presses('?');
  const keys = seeker.page.getByRole('dialog');
  await seeker.sees(keys);
  await seeker.hasNoAxeViolations();
  await seeker.presses('Escape');
  await expect(keys).toBeHidden();

  await seeker.presses('Control+k');
  await expect(seeker.page.getByRole('dialog').locator('input')).toBeFocused();
  await seeker.hasNoAxeViolations();
  await seeker.page.keyboard.type('settings');
  await seeker.presses('Enter');
  await expect(seeker.page).toHaveURL(/\/settings$/);
});

test('whatever is found can be reached by keyboard, however much it is', async ({ seeker }) => {
  const { page } = seeker;
  for (let n = 10; n < 30; n++) await seeker.ask('addPerson', { name: `Mara Ferry ${n}` });
  for (const screen of ['laptop', 'phone'] as const) {
    for (const light of ['light', 'dark'] as const) {
      await setUp(seeker, screen, light);
      await seeker.opens('/people');
      await seeker.presses('Control+k');
      const typed = page.getByRole('dialog').locator('input');
      await expect(typed).toBeFocused();
      await page.keyboard.type('mara');
      const found = page.getByRole('menuitem');
      await expect(found).toHaveCount(12);
      await seeker.hasNoAxeViolations();
      await seeker.needsNoSidewaysScroll();
      await arrowsTo(seeker, 'ArrowDown', found.last());
      await expect(found.last()).toBeInViewport({ ratio: 0.9 });
      await expect(typed).toBeInViewport();
      await arrowsTo(seeker, 'ArrowUp', found.first());
      await expect(found.first()).toBeInViewport({ ratio: 0.9 });
      const { bottom } = await edges(page.locator('.palette-search'));
      expect((await edges(found.first())).top).toBeGreaterThanOrEqual(bottom - 1);
      await seeker.presses('Escape', 'Escape');
    }
  }
});

test('these journeys notice what they are there to notice', async ({ seeker }) => {
  await seeker.opens('/');
  await seeker.page.evaluate("document.querySelector('main').append(new Image()); console.error('a complaint')");
  expect((await axeViolations(seeker.page)).join()).toContain('image-alt');
  await expect.poll(() => seeker.complaints.splice(0).join()).toContain('a complaint');
});

async function setUp(seeker: Seeker, screen: 'laptop' | 'phone', light: 'light' | 'dark'): Promise<void> {
  await (screen === 'phone' ? seeker.onAPhone() : seeker.onALaptop());
  await (light === 'dark' ? seeker.inTheDark() : seeker.inTheLight());
}

async function stands(seeker: Seeker, path: string): Promise<void> {
  await test.step(path, async () => {
    await seeker.opens(path);
    await seeker.page.waitForLoadState('networkidle');
    await seeker.hasNoAxeViolations();
    await seeker.needsNoSidewaysScroll();
  });
}

/** Presses an arrow until that one of what was found is the chosen one; never around the end. */
async function arrowsTo(seeker: Seeker, arrow: 'ArrowDown' | 'ArrowUp', wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    if ((await wanted.getAttribute('data-focused')) !== null) return;
    await seeker.presses(arrow);
  }
  await expect(wanted).toHaveAttribute('data-focused');
}

/** Pixels from the top of the window. */
async function edges(part: Locator): Promise<{ readonly top: number; readonly bottom: number }> {
  const box = (await part.boundingBox()) ?? missing('box');
  return { top: box.y, bottom: box.y + box.height };
}

/** Presses Tab until the focus is there; at most once around the page. */
async function tabsTo(seeker: Seeker, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await wanted.evaluate((one) => one === one.ownerDocument.activeElement)) return;
    await seeker.presses('Tab');
  }
  throw new Error('Tab never came there.');
}

function missing(what: string): never {
  throw new Error(`There is no ${what}.`);
}
