/** The story on its way out: every name in it and why, the picture and the text exactly as they go. Nothing is sent from here. Method: M11. */
import { useEffect, useMemo, useState } from 'react';
import { type StoryCard, storyCard } from '#domain/story/story-card.ts';
import { Button } from '../ui/button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { Dialog } from '../ui/dialog.tsx';
import { fileNameOf, saveFile } from '../ui/save-file.ts';
import { savePictureAsPng, savePictureAsSvg } from '../ui/save-picture.ts';
import { Tabs } from '../ui/tabs.tsx';
import { say } from '../ui/toast.tsx';
import { cardFonts } from './card-fonts.ts';
import type { StoryPage } from './story-types.ts';
import './story.css';

interface ShareStoryProps {
  readonly page: StoryPage;
  readonly onClose: () => void;
}

export function ShareStory({ page, onClose }: ShareStoryProps) {
  const { story, markdown, namesShown } = page;
  const [view, setView] = useState<'picture' | 'text'>('picture');
  const card = useCard(page);
  const saved = () => say('It is among your downloads.');
  return (
    <Dialog
      title="Share your story"
      isOpen
      size="wide"
      onClose={onClose}
      acts={
        view === 'picture' ? (
          <>
            <Button
              isDisabled={!card}
              onPress={() => {
                if (!card) return;
                savePictureAsSvg(story.title, card);
                saved();
              }}
            >
              Save as SVG
            </Button>
            <Button
              look="primary"
              icon="download"
              isDisabled={!card}
              onPress={() => {
                if (card) void savePictureAsPng(story.title, card).then(saved);
              }}
            >
              Save the picture
            </Button>
          </>
        ) : (
          <>
            <Button
              onPress={() => {
                saveFile(`${fileNameOf(story.title)}.md`, 'text/markdown', markdown);
                saved();
              }}
            >
              Save as Markdown
            </Button>
            <Button
              look="primary"
              icon="copy"
              onPress={() =>
                void copyText(markdown).then((done) => say(done ? 'Copied.' : 'Your browser did not allow copying.'))
              }
            >
              Copy the text
            </Button>
          </>
        )
      }
    >
      <div className="stack">
        <p>Nothing leaves this machine from here; you decide where it goes. This is all that would be shared.</p>
        <NamesShown names={namesShown} />
        <Tabs
          label="What is shared"
          value={view}
          onChange={setView}
          views={[
            {
              id: 'picture',
              label: 'As a picture',
              content: (
                <div className="story-card-shown">
                  {card && <img src={card.url} width={600} height={750} alt={sayCard(page)} />}
                </div>
              ),
            },
            {
              id: 'text',
              label: 'As text',
              content: (
                // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must be scrolled with the keys too
                <section className="story-text" tabIndex={0} aria-label="The text that is shared">
                  {markdown}
                </section>
              ),
            },
          ]}
        />
      </div>
    </Dialog>
  );
}

function NamesShown({ names }: { readonly names: StoryPage['namesShown'] }) {
  if (names.length === 0) return <p className="story-no-names">No name of a person or an organization stands in it.</p>;
  return (
    <div>
      <p>{names.length === 1 ? 'One name stands in it:' : `${names.length} names stand in it:`}</p>
      <ul className="story-names-shown">
        {names.map(({ name, because }) => (
          <li key={name}>
            <b>{name}</b> <span className="muted">{because}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function sayCard({ story }: StoryPage): string {
  const figures = story.numbers.slice(0, 3).map(({ figure, label }) => `${figure} ${label}`);
  return `${story.title}. ${story.sentence} The chain as a drawing. ${figures.join(', ')}.`;
}

/** The picture with its fonts, and an address at which it can be seen. */
function useCard({ story }: StoryPage): (StoryCard & { readonly url: string }) | null {
  const [fonts, setFonts] = useState<string | null>(null);
  useEffect(() => {
    let isThere = true;
    void cardFonts().then((style) => {
      if (isThere) setFonts(style);
    });
    return () => {
      isThere = false;
    };
  }, []);
  const card = useMemo(() => {
    if (fonts === null) return null;
    const made = storyCard(story, fonts);
    return { ...made, url: URL.createObjectURL(new Blob([made.svg], { type: 'image/svg+xml' })) };
  }, [story, fonts]);
  useEffect(
    () => () => {
      if (card) URL.revokeObjectURL(card.url);
    },
    [card],
  );
  return card;
}
