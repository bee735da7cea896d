/** What axe finds wrong on the page as it stands, in the light of WCAG 2.2 AA and its best practices. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const source = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One line a violation: rule, how many places, the first of them. Empty is clean. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // Evaluated, not added as a script: the page's own policy refuses scripts from outside.
  await page.evaluate(source);
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: { run: (where: unknown, how: unknown) => Promise<AxeResult> } };
    const { violations } = await axe.run((globalThis as unknown as { document: unknown }).document, { runOnly });
    return violations.map(({ id, help, nodes }) => {
      const [first] = nodes;
      return `${id} (${help}) in ${nodes.length}, first: ${first?.html.slice(0, 200)} ${first?.failureSummary?.replaceAll('\n', ' ') ?? ''}`;
    });
  }, rules);
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}
