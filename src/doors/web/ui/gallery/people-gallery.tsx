/** People, what happened with them, small words. */
import { Because, Card, Figure, Kbd, Tag } from '../card.tsx';
import { Section } from '../page.tsx';
import { PersonLine } from '../person-line.tsx';
import { RelativeDay } from '../relative-day.tsx';
import { Timeline } from '../timeline.tsx';

const today = '2026-11-22';

export function PeopleGallery() {
  return (
    <>
      <Section title="People">
        <div className="columns">
          <Card>
            <div className="stack">
              <PersonLine name="Priya Raman" title="Operations director" organization="Harbor Transit" size="large" />
              <PersonLine name="Łukasz Żuk" organization="Kestrel Foods" because="Nine messages, the last in May" />
              <PersonLine name="Ngozi Haddad" title="Service planner" size="small" />
              <PersonLine name="Bram Whitfield" title="Head of scheduling" organization="Northline Rail" />
              <PersonLine name="Elena Marsh" />
            </div>
          </Card>
          <Card>
            <div className="stack">
              <div className="row">
                <Tag>Not asked yet</Tag>
                <Tag tone="good">Said yes</Tag>
                <Tag tone="due">Thank-you due</Tag>
                <Tag tone="problem">Please don’t write</Tag>
              </div>
              <Because>Because Priya suggested him on Tuesday, and you may use her name.</Because>
              <p>
                You talk <RelativeDay day="2026-11-25" today={today} />; you wrote{' '}
                <RelativeDay day="2026-10-28" today={today} />.
              </p>
              <p>
                Press <Kbd>g</Kbd> <Kbd>p</Kbd> for people.
              </p>
              <Figure value="31">conversations so far, from 58 people asked.</Figure>
              <blockquote>“Nobody here got in through a posting. Ask Tom how he did.”</blockquote>
            </div>
          </Card>
        </div>
      </Section>
      <Section title="What happened">
        <Timeline
          label="What happened with Priya"
          today={today}
          entries={[
            { id: '1', icon: 'bell', title: 'Thank her', day: '2026-11-22', tone: 'due' },
            {
              id: '2',
              icon: 'coffee',
              title: 'You talked for 25 minutes',
              day: '2026-11-20',
              tone: 'good',
              body: <p>Scheduling is run by three people who all came from dispatch. She suggested Tom Okafor.</p>,
            },
            { id: '3', icon: 'send', title: 'You wrote to her', day: '2026-11-09' },
            { id: '4', icon: 'link', title: 'You connected on LinkedIn', day: '2019-03-02' },
          ]}
        />
      </Section>
    </>
  );
}
