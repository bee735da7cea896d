/** Her search told as a story, to keep or to share; and the news for everyone who helped. Method: M11. */
import { useState } from 'react';
import { NamesToSettle } from '../story/names-to-settle.tsx';
import { NewsAhead } from '../story/news-ahead.tsx';
import { OwnWords } from '../story/own-words.tsx';
import { ShareStory } from '../story/share-story.tsx';
import { StorySheet } from '../story/story-sheet.tsx';
import type { StoryPage as Told } from '../story/story-types.ts';
import { WhoIsNamed } from '../story/who-is-named.tsx';
import '../story/story.css';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { usePhone } from '../ui/use-phone.ts';
import { useAsk } from '../use-ask.ts';

export function StoryPage() {
  const reading = useAsk('getStory', {});
  const [isSharing, setSharing] = useState(false);
  const { data } = reading;
  return (
    <Page
      title="Your story"
      sentence={data && sayPage(data)}
      act={
        data?.story.hasBegun && (
          <>
            <Button icon="file" isDisabled={!data.mayBeShared} onPress={() => window.print()}>
              Print, or save as PDF
            </Button>
            <Button
              look={data.mayBeShared ? 'primary' : 'quiet'}
              isDisabled={!data.mayBeShared}
              onPress={() => setSharing(true)}
            >
              Share it
            </Button>
          </>
        )
      }
    >
      <Asked reading={reading} loading="Telling your story" lines={8}>
        {(page) => (page.story.hasBegun ? <TheStory page={page} /> : <NotYet />)}
      </Asked>
      {data && isSharing && <ShareStory page={data} onClose={() => setSharing(false)} />}
    </Page>
  );
}

function sayPage({ found, story }: Told) {
  if (!story.hasBegun) return undefined;
  return found.length > 0
    ? 'It can go out once the names in your words are settled.'
    : 'The sheet is what others would see. Nothing is published; where it goes is up to you.';
}

function TheStory({ page }: { readonly page: Told }) {
  const isPhone = usePhone();
  return (
    <>
      <NamesToSettle page={page} />
      {page.story.hasLanded && <NewsAhead />}
      <div className="story-page">
        <StorySheet story={page.story} isNarrow={isPhone} />
        <aside className="story-aside" data-screen-only="">
          <OwnWords page={page} />
          <WhoIsNamed page={page} />
        </aside>
      </div>
    </>
  );
}

function NotYet() {
  return (
    <EmptyState
      icon="book"
      title="Your story begins with a conversation"
      act={
        <ButtonLink look="primary" to="/">
          See whom to talk to
        </ButtonLink>
      }
    >
      After the first one, the days, the people who sent you on, and what you learned gather here by themselves. One day
      it may help someone who is where you are now.
    </EmptyState>
  );
}
