import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { drawn } from '../draw-for-test.tsx';
import { aConversation } from './a-conversation.ts';
import { ConversationList, sayCount } from './conversation-list.tsx';
import { startDebrief } from './debrief.ts';
import { DebriefForm } from './debrief-form.tsx';
import { HoldScreen } from './hold-screen.tsx';
import { invitationText } from './invitation.ts';
import { sayForThem, sayThere } from './local-time.ts';
import { PastList } from './past-list.tsx';
import { isPossible, nearnessOf } from './planned-card.tsx';
import { PreparedPage } from './prepared-page.tsx';

const nothing = () => {};
const person = aConversation({}).person;

describe('conversations on the screen', () => {
  test('with none yet the page teaches what a conversation is for and offers one act', () => {
    const html = renderToStaticMarkup(
      <ConversationList conversations={{ planned: [], past: [], held: 0 }} now={0} onAgree={nothing} />,
    );
    expect(html).toContain('who else?');
    expect(html.match(/<button/g)).toHaveLength(1);
  });

  test('being late and nobody coming are only said of a talk that is near enough for it', () => {
    const acts = ['late', 'move', 'ask', 'no-show', 'cancel'] as const;
    const possible = (at: string) =>
      acts.filter((act) => isPossible(act, nearnessOf(at, 20, Date.parse('2026-11-24T15:00:00.000Z'))));
    expect(possible('2026-11-25T15:00:00.000Z')).toEqual(['move', 'ask', 'cancel']);
    expect(possible('2026-11-24T15:10:00.000Z')).toEqual(acts);
    expect(possible('2026-11-23T15:00:00.000Z')).toEqual(['move', 'ask', 'no-show', 'cancel']);
  });

  test('the count comes as a sentence', () => {
    expect(sayCount(0, 1)).toBe('None held yet, one is agreed.');
    expect(sayCount(31, 0)).toBe('31 conversations so far, none agreed at the moment.');
  });

  test('the page to read before a talk has the questions with their reasons, and who else at the end', async () => {
    const html = await drawn(
      <PreparedPage
        conversationId="c1"
        prepared={{
          person,
          organizationId: null,
          conversation: null,
          who: ['Priya Raman, Operations director at Harbor Transit.'],
          sentBy: [],
          shares: [],
          heard: [],
          questions: [
            {
              id: 'path:how',
              theme: 'path',
              question: 'How did you come to this work?',
              because: 'People tell it gladly.',
              isOwn: false,
            },
          ],
          contradictions: [],
          open: [],
          wantToKnow: '',
          isHerChoice: false,
          spare: [],
          settled: [],
          closing: ['Who else sees this clearly?'],
          openPromises: [],
        }}
      />,
    );
    expect(html).toContain('How did you come to this work?');
    expect(html).toContain('People tell it gladly.');
    expect(html).toContain('Who else sees this clearly?');
    expect(html).not.toContain('What you share');
    expect(html).toContain('The one thing you most want to know from Priya');
  });

  test('during the talk one question stands there, the notes, and the closing with who else', () => {
    vi.spyOn(console, 'warn').mockImplementation(nothing);
    const html = renderToStaticMarkup(
      <HoldScreen
        conversation={aConversation({})}
        questions={[
          { id: 'path:how', question: 'How did you come to this work?' },
          { id: 'culture:praise', question: 'What gets praised here?' },
        ]}
        wantToKnow="Could I learn it in a year?"
        isAlone={false}
        talk={{
          notes: 'drove a bus',
          setNotes: nothing,
          done: [],
          setDone: nothing,
          began: Date.now(),
          restart: nothing,
          isKept: true,
          areBoth: false,
          settle: async () => true,
        }}
        onDone={nothing}
        back={null}
      />,
    );
    expect(html).toContain('How did you come to this work?');
    expect(html).toContain('drove a bus');
    expect(html).toContain('Who else do you suggest I speak with?');
    expect(html).toContain('1 of 2');
    expect(html).toContain('Could I learn it in a year?');
    expect(html).toContain('Promise');
  });

  test('the debrief shows what a line was understood as, and lets it be nothing', () => {
    const debrief = startDebrief({
      conversation: aConversation({ notes: 'Person: Tom Okafor, planning lead at Metro Rail, may use name' }),
      today: '2026-11-24',
      heldOn: '2026-11-24',
      asked: true,
      under: [],
    });
    const html = renderToStaticMarkup(
      <DebriefForm
        person={person}
        today="2026-11-24"
        debrief={debrief}
        onChange={nothing}
        filedUnder={null}
        proposedRole={null}
        placeForFit={null}
        problem={null}
        isBusy={false}
        onSubmit={nothing}
        onNothing={nothing}
      />,
    );
    expect(html).toContain('planning lead at Metro Rail');
    expect(html).toContain('May you use Priya’s name?');
    expect(html).toContain('Nothing came of it');
  });

  test('the calendar file keeps its place when a talk is moved, with a higher number', () => {
    const text = (sequence: number, at: string) =>
      invitationText(aConversation({ sequence, at, place: 'Canal Street Coffee' }), '2026-11-22T12:00:00.000Z');
    const [first, moved] = [text(0, '2026-11-24T15:00:00.000Z'), text(1, '2026-11-25T15:00:00.000Z')];
    const uid = (ics: string) => /UID:.*/.exec(ics)?.[0];
    expect(uid(first)).toBe(uid(moved));
    expect(moved).toContain('SEQUENCE:1');
    expect(first).toContain('DTEND:20261124T152000Z');
  });

  test('a canceled talk can be taken out of the calendar it stands in', async () => {
    const canceled = aConversation({ status: 'canceled', sequence: 2, at: '2026-11-24T15:00:00.000Z' });
    const html = await drawn(<PastList past={[canceled]} />);
    expect(html).toContain('Take it out of the calendar');
    const text = invitationText(canceled, '2026-11-22T12:00:00.000Z');
    expect(text).toContain('METHOD:CANCEL');
    expect(text).toContain('STATUS:CANCELLED');
  });

  test('times are said as one writes them, and on the other person’s clock when it differs', () => {
    expect(sayForThem('2026-12-01', '10:00')).toBe('Tuesday, December 1 at 10:00 am');
    expect(sayThere('2026-12-01T15:00:00.000Z', 'Asia/Tokyo')).toBe('12:00 am for them (Tokyo)');
    expect(sayThere('2026-12-01T15:00:00.000Z', '')).toBe('');
  });
});
