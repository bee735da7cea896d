/** Her conversations and what is due in her own calendar: an address for programs of this computer, and a file. Method: M5. */
import { useState } from 'react';
import { writeCalendarFeed } from '#formats/calendar/write-feed.ts';
import { ask } from '../ask.ts';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { copyText } from '../ui/copy-text.ts';
import { saveFile } from '../ui/save-file.ts';
import { say } from '../ui/toast.tsx';
import { useAct, useAsk } from '../use-ask.ts';
import './settings.css';

export function OwnCalendar() {
  const feed = useAsk('getCalendarFeed', {});
  return (
    <div className="stack">
      <p className="muted">
        Your talks by the hour and what is due by the day, in the calendar program of this computer. A calendar on the
        web or on your phone cannot reach this computer; the file works there.
      </p>
      <Asked reading={feed} loading="Looking for your calendar">
        {({ key }) => (key === '' ? <TurnOn /> : <Address secret={key} />)}
      </Asked>
    </div>
  );
}

function TurnOn() {
  const renew = useAct('renewCalendarFeed');
  return (
    <div className="row">
      <Button
        icon="calendar"
        isPending={renew.isBusy}
        onPress={() => {
          void renew.run({}).then((answer) => {
            if (answer.ok) say('Your calendar has an address now. Only this computer answers at it.');
          });
        }}
      >
        Give my calendar an address
      </Button>
      <SaveFile withPages={false} />
    </div>
  );
}

/** `webcal:` opens the calendar program, which then asks again by itself. */
export function addressOf(key: string, host: string, withPages: boolean): string {
  return `webcal://${host}/calendar/${key}.ics${withPages ? '?pages=yes' : ''}`;
}

function Address({ secret }: { readonly secret: string }) {
  const [withPages, setWithPages] = useState(false);
  const [asks, setAsks] = useState<'renew' | 'stop' | null>(null);
  const renew = useAct('renewCalendarFeed');
  const stop = useAct('stopCalendarFeed');
  const address = addressOf(secret, window.location.host, withPages);
  return (
    <div className="stack">
      <p className="feed-address">
        <span className="sr">The address: </span>
        {address}
      </p>
      <Checkbox
        label="With the page to read before each talk"
        hint="What you noted about people is then in your calendar too."
        checked={withPages}
        onChange={setWithPages}
      />
      <div className="row">
        <a className="button" data-look="quiet" href={address}>
          Open in my calendar
        </a>
        <Button
          icon="copy"
          onPress={() => {
            void copyText(address).then((done) => say(done ? 'Copied.' : 'Your browser did not allow copying.'));
          }}
        >
          Copy the address
        </Button>
        <SaveFile withPages={withPages} />
      </div>
      <div className="row">
        <Button look="link" onPress={() => setAsks('renew')}>
          Change the address
        </Button>
        <Button look="link" onPress={() => setAsks('stop')}>
          Turn it off
        </Button>
      </div>
      <ConfirmDialog
        title="Change the address?"
        isOpen={asks === 'renew'}
        confirm="Change it"
        isBusy={renew.isBusy}
        onClose={() => setAsks(null)}
        onConfirm={() => {
          void renew.run({}).then((answer) => {
            setAsks(null);
            if (answer.ok) say('The address is a new one. Give it to your calendar again.');
          });
        }}
      >
        Calendars that know the present one hear nothing more until you give them the new one.
      </ConfirmDialog>
      <ConfirmDialog
        title="Turn the address off?"
        isOpen={asks === 'stop'}
        confirm="Turn it off"
        isBusy={stop.isBusy}
        onClose={() => setAsks(null)}
        onConfirm={() => {
          void stop.run({}).then((answer) => {
            setAsks(null);
            if (answer.ok) say('Your calendar has no address any more.');
          });
        }}
      >
        Nothing here is lost. The entries go from calendars that followed it, at once or within a day.
      </ConfirmDialog>
    </div>
  );
}

function SaveFile({ withPages }: { readonly withPages: boolean }) {
  const save = async () => {
    const answer = await ask('listCalendar', { withPages });
    if (!answer.ok) return say(`${answer.problem.sentence} ${answer.problem.next}`);
    const { name, entries } = answer.value;
    saveFile('who-else.ics', 'text/calendar', writeCalendarFeed(name, entries, new Date().toISOString()));
  };
  return (
    <Button icon="download" onPress={() => void save()}>
      Save as a file
    </Button>
  );
}
