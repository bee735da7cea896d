/** Settings: who she is, her pace, how it looks, and everything that keeps what she entered safe and hers. */
import { ImportList } from '../bring-in/import-list.tsx';
import { AboutYou, type Seeker } from '../settings/about-you.tsx';
import { Backups } from '../settings/backups.tsx';
import { DeletedList } from '../settings/deleted-list.tsx';
import { MadeUpPeople } from '../settings/made-up-people.tsx';
import { OwnCalendar } from '../settings/own-calendar.tsx';
import { Pace } from '../settings/pace.tsx';
import { PastLists } from '../settings/past-lists.tsx';
import { TakeOut } from '../settings/take-out.tsx';
import { ThemeChoice } from '../shell/theme-choice.tsx';
import { Asked } from '../ui/asked.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { useAsk } from '../use-ask.ts';
import { TimeAway } from '../week/time-away.tsx';

export function SettingsPage() {
  const reading = useAsk('getSeeker', {});
  return (
    <Page
      title="Settings"
      width="letter"
      sentence="What you change here is kept at once. Everything lies on this computer, and nothing leaves it unless you send it."
    >
      <Asked reading={reading} loading="Opening your settings" lines={8}>
        {(seeker) => (
          <Tabs
            label="Settings"
            views={[
              { id: 'you', label: 'You', content: <You seeker={seeker} /> },
              { id: 'keeping', label: 'Backups and export', content: <Keeping /> },
              { id: 'in-and-out', label: 'In and out', content: <InAndOut hasSample={seeker.hasSample} /> },
            ]}
          />
        )}
      </Asked>
    </Page>
  );
}

function You({ seeker }: { readonly seeker: Seeker }) {
  return (
    <div className="stack" data-gap="large">
      <Section title="You">
        <AboutYou seeker={seeker} />
      </Section>
      <Section title="Your pace">
        <Pace seeker={seeker} />
      </Section>
      <Section title="Time away">
        <TimeAway />
      </Section>
      <Section title="Your past">
        <p className="muted">People you worked or studied with answer more often; this is how they are found.</p>
        <PastLists seeker={seeker} />
      </Section>
      <Section title="How it looks">
        <ThemeChoice />
      </Section>
    </div>
  );
}

function Keeping() {
  return (
    <div className="stack" data-gap="large">
      <Section title="Backups">
        <Backups />
      </Section>
      <Section title="Take it with you">
        <TakeOut />
      </Section>
    </div>
  );
}

function InAndOut({ hasSample }: { readonly hasSample: boolean }) {
  return (
    <div className="stack" data-gap="large">
      <Section title="Your calendar">
        <OwnCalendar />
      </Section>
      <Section title="Brought in">
        <ImportList empty="Nothing yet. Whatever you bring in is listed here and can be undone." />
      </Section>
      <Section title="Removed in the last 30 days">
        <DeletedList />
      </Section>
      <Section title="Made-up people">
        <MadeUpPeople hasSample={hasSample} />
      </Section>
    </div>
  );
}
