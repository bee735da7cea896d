/** Buttons, menus, dialogs, acts. */
import { useState } from 'react';
import { ActCard } from '../act-card.tsx';
import { Button, IconButton } from '../button.tsx';
import { ButtonLink } from '../button-link.tsx';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { Dialog } from '../dialog.tsx';
import { Disclosure } from '../disclosure.tsx';
import { Menu } from '../menu.tsx';
import { Section } from '../page.tsx';
import { Tabs } from '../tabs.tsx';
import { TextField } from '../text-field.tsx';
import { say } from '../toast.tsx';

const later = [
  { id: 'tomorrow', label: 'Tomorrow', icon: 'clock', onAct: () => say('Put off until tomorrow.') },
  { id: 'not', label: 'Not this person', hint: 'She will not be suggested again', icon: 'close', onAct: () => {} },
  { id: 'erase', label: 'Erase everything about her', icon: 'trash', tone: 'danger', onAct: () => {} },
] as const;

export function ActsGallery() {
  const [opened, setOpened] = useState<'dialog' | 'confirm' | null>(null);
  const [name, setName] = useState('');
  const close = () => setOpened(null);
  return (
    <>
      <Section title="Buttons">
        <div className="row">
          <Button look="primary">Write to Priya</Button>
          <Button icon="coffee">I talked with her</Button>
          <Button look="danger">Erase everything</Button>
          <Button look="link">Why this?</Button>
          <ButtonLink to="/" icon="external">
            A page
          </ButtonLink>
          <IconButton icon="edit" label="Edit" />
          <Menu label="Other choices" acts={later} />
          <Menu label="Put off" acts={later} trigger="words" />
        </div>
        <div className="row">
          <Button look="primary" isDisabled>
            Not yet
          </Button>
          <Button isDisabled>Not yet</Button>
          <Button small>Small</Button>
          <Button onPress={() => setOpened('dialog')}>Open a dialog</Button>
          <Button onPress={() => setOpened('confirm')}>Ask first</Button>
          <Button onPress={() => say('Priya Raman is on your list.', () => {})}>Say it</Button>
        </div>
      </Section>
      <Section title="Acts">
        <ActCard
          due="Due today"
          title="Thank Priya for Friday"
          because="You talked two days ago; a thank-you within a day or two is the one people remember."
          act={<Button look="primary">Write the thank-you</Button>}
          later={later}
        />
        <ActCard
          title="Write to Tom Okafor at Harbor Transit"
          because="Priya suggested him, you may use her name, and you both worked at Kestrel Foods."
          act={<Button>Write to Tom</Button>}
          later={later}
        />
      </Section>
      <Section title="Views">
        <Tabs
          label="Conversations"
          views={[
            { id: 'ahead', label: 'Ahead', count: 2, content: <p>Two are agreed for this week.</p> },
            { id: 'held', label: 'Held', count: 31, content: <p>Thirty-one so far.</p> },
            { id: 'asked', label: 'Asked', content: <p>Four wait for an answer.</p> },
          ]}
        />
        <Disclosure title="Why is she first?" isOpen>
          She was suggested by someone who already helped you.
        </Disclosure>
        <Disclosure title="How is this worked out?">From what you entered, nothing else.</Disclosure>
      </Section>
      <Dialog
        title="Someone to learn from"
        isOpen={opened === 'dialog'}
        onClose={close}
        acts={
          <>
            <Button onPress={close}>Not now</Button>
            <Button look="primary" onPress={close}>
              Add to my list
            </Button>
          </>
        }
      >
        <TextField label="Name" value={name} onChange={setName} autoFocus />
        <TextField label="Where" hint="The organization, as they would say it" value="" onChange={() => {}} />
      </Dialog>
      <ConfirmDialog
        title="Erase everything about Tom?"
        isOpen={opened === 'confirm'}
        onClose={close}
        onConfirm={close}
        confirm="Erase"
        keep="Keep him"
        isGrave
      >
        <p>His page, your messages and notes go at once, in every backup to come. This cannot be taken back.</p>
      </ConfirmDialog>
    </>
  );
}
