/** What only she can write: the title, and what she learned; with lines from her conversations to pick from. Method: M11. */
import { useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { useKept } from '../ui/use-kept.ts';
import type { StoryPage } from './story-types.ts';
import { useStoryActs } from './use-story-acts.ts';
import './story.css';

/** Lines to pick from that are shown at first. */
const few = 3;

export function OwnWords({ page }: { readonly page: StoryPage }) {
  const [title, setTitle, forgetTitle] = useKept('story:title', page.title);
  const [lessons, setLessons, forgetLessons] = useKept('story:lessons', page.lessons);
  const [shown, setShown] = useState(few);
  const acts = useStoryActs(page);
  // What was kept elsewhere on the page, a name made a role, comes in here unless she is in the middle of writing.
  const [base, setBase] = useState({ title: page.title, lessons: page.lessons });
  if (base.title !== page.title || base.lessons !== page.lessons) {
    setBase({ title: page.title, lessons: page.lessons });
    if (title === base.title) setTitle(page.title);
    if (lessons === base.lessons) setLessons(page.lessons);
    forgetTitle();
    forgetLessons();
  }
  const isChanged = title !== page.title || lessons !== page.lessons;
  const keep = async (words: { readonly title?: string; readonly lessons?: string }) => {
    if (!(await acts.keepWords(words))) return;
    forgetTitle();
    forgetLessons();
  };
  const pick = (text: string, isQuote: boolean) => {
    const line = isQuote && !/^[“"]/.test(text) ? `“${text}”` : text;
    const all = lessons.trim() === '' ? line : `${lessons.trimEnd()}\n${line}`;
    setLessons(all);
    void keep({ title, lessons: all });
  };
  return (
    <section className="stack story-words">
      <h2>In your words</h2>
      <SaidNotice problem={acts.problem} />
      <TextField
        label="Title"
        value={title}
        onChange={setTitle}
        placeholder={page.title === '' ? page.story.title : ''}
        maxLength={160}
        optional
      />
      <TextArea
        label="What you learned"
        hint="One thing a line. Not advice for everyone: what was true for you."
        value={lessons}
        onChange={setLessons}
        rows={6}
        optional
      />
      {isChanged && (
        <Button wide isPending={acts.isBusy} onPress={() => void keep({ title, lessons })}>
          Put it into the story
        </Button>
      )}
      {page.suggestions.length > 0 && (
        <div className="stack" data-gap="small">
          <h3 className="small muted">Said to you on the way</h3>
          <ul className="story-picks">
            {page.suggestions.slice(0, shown).map(({ insightId, text, by, isQuote }) => (
              <li key={insightId}>
                <p>
                  {isQuote ? `“${text}”` : text}
                  {by !== '' && <span className="muted"> {by}</span>}
                </p>
                <Button
                  small
                  icon="plus"
                  isDisabled={acts.isBusy}
                  aria-label={`Add: ${text}`}
                  onPress={() => pick(text, isQuote)}
                >
                  Add
                </Button>
              </li>
            ))}
          </ul>
          {page.suggestions.length > shown && (
            <Button small look="link" onPress={() => setShown(page.suggestions.length)}>
              {page.suggestions.length - shown} more
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
