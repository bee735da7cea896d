/** The story as Markdown: what the page shows, word for word. Method: M11. */
import { sayFullDate } from './said.ts';
import type { Story } from './story.ts';

/** Ends in a newline. Marks that Markdown would take as its own are escaped in her words. */
export function storyAsMarkdown(story: Story): string {
  const parts = [`# ${plain(story.title)}`, `*${plain(story.sentence)}*`];
  if (story.moments.length > 0)
    parts.push(
      '## How it went',
      story.moments.map((one) => `- **${sayFullDate(one.on)}.** ${plain(one.text)}`).join('\n'),
    );
  if (story.numbers.length > 0)
    parts.push(
      '## In numbers',
      story.numbers.map((one) => `- **${one.figure} ${one.label}.** ${plain(one.sentence)}`).join('\n'),
    );
  if (story.lessons.length > 0)
    parts.push(
      '## What I learned',
      story.lessons
        .map((one) => `> ${plain(one.text)}${one.by === '' ? '' : `\n>\n> — ${plain(one.by)}`}`)
        .join('\n\n'),
    );
  const [first = '', ...thanks] = story.ending.sentences.map(plain);
  parts.push(story.hasLanded ? '## How it ended' : '## Where it stands', first);
  if (story.ending.way.length > 0)
    parts.push(story.ending.way.map((label, at) => `${at + 1}. ${plain(label)}`).join('\n'));
  parts.push(...thanks);
  return `${parts.join('\n\n')}\n`;
}

function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, (mark) => `\\${mark}`).replace(/\n+/g, ' ');
}
