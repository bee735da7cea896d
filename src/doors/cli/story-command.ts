/** The story on the command line: as Markdown or as the picture, with everyone as a role; what is not settled yet is said aside. */
import type { Command } from 'commander';
import type { OutputOf } from '#contract/contract.ts';
import { storyCard } from '#domain/story/story-card.ts';
import type { CliHost } from './cli-host.ts';
import { examples, opened, print } from './command-kit.ts';
import { answered } from './say-problem.ts';

interface Options {
  readonly json?: boolean;
  readonly picture?: boolean;
}

export function addStoryCommand(program: Command, host: CliHost): void {
  examples(
    program
      .command('story')
      .description('your search told as a story, as Markdown; other people are roles unless they agreed')
      .option('--picture', 'the picture to share, as SVG')
      .option('--json', 'one JSON object')
      .action(async ({ json, picture }: Options) => {
        const page = answered(await (await opened(host))('getStory', {}));
        for (const one of unsettled(page)) host.say(`${one}\n`);
        print(host, json, page, () => (picture ? storyCard(page.story).svg : page.markdown));
      }),
    'whoelse story > story.md',
    'whoelse story --picture > story.svg',
  );
}

/** Names in her own words: said as roles in what is printed, and still to be settled in the app. */
function unsettled({ found }: OutputOf<'getStory'>): readonly string[] {
  return found.map(({ text, replacement }) => `“${text}” stands in your words; here it is said as “${replacement}”.`);
}
