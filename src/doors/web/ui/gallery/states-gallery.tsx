/** Empty, loading, a problem, progress, notices, files. */
import { Button } from '../button.tsx';
import { FileDrop } from '../file-drop.tsx';
import { Notice } from '../notice.tsx';
import { Section } from '../page.tsx';
import { ProgressBar } from '../progress-bar.tsx';
import { EmptyState, LoadingState, ProblemState } from '../states.tsx';
import { say } from '../toast.tsx';

export function StatesGallery() {
  return (
    <>
      <Section title="Notices">
        <Notice>Dates are yours, in this computer’s time zone.</Notice>
        <Notice tone="due" title="Three people moved" act={<Button small>See them</Button>}>
          A good reason to write.
        </Notice>
        <Notice tone="good">You know 37 people at 12 of your organizations.</Notice>
        <Notice tone="problem" title="That file could not be read.">
          It looks like a picture. Choose the zip that LinkedIn sent you.
        </Notice>
      </Section>
      <Section title="States">
        <div className="columns">
          <EmptyState title="No conversations yet" act={<Button look="primary">See whom to ask first</Button>}>
            A first conversation is twenty minutes of listening. Begin with someone who already knows you.
          </EmptyState>
          <LoadingState label="Opening your people" />
          <ProblemState title="The list did not come." onRetry={() => say('Trying again.')} reference="5f3a91c0">
            Nothing is lost. Try again, or reload the page.
          </ProblemState>
        </div>
      </Section>
      <Section title="Files">
        <FileDrop title="Drop your LinkedIn archive here" onFiles={(files) => say(`${files.length} files came in.`)}>
          <p>The zip as it came, or any address book or table. It is read on this computer only.</p>
        </FileDrop>
        <ProgressBar label="Reading your people" value={0.41} said="12,400 of 30,000 people" onCancel={() => {}} />
        <ProgressBar label="Opening the archive" value={null} />
      </Section>
    </>
  );
}
