/** Taking the letter out into the world: her mail program, LinkedIn, the telephone; nothing is sent from here. */
import { useState } from 'react';
import { linkedinPeopleSearch } from '#domain/organizations/linkedin-people-search.ts';
import { mailtoLink } from '#formats/mail/mailto.ts';
import { writeEml } from '#formats/mail/write-eml.ts';
import { Button } from '../ui/button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { Menu, type MenuAct } from '../ui/menu.tsx';
import { fileNameOf, saveFile } from '../ui/save-file.ts';
import { TextField } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import type { Desk, Letter } from './letter.ts';

export interface HandOverProps {
  readonly letter: Letter;
  readonly recipient: Desk['recipient'];
  readonly isHandedOver: boolean;
  /** Runs the act; first asks to fill in what is blank, and once when something is worth changing. */
  readonly beforeSending: (act: () => void) => void;
  readonly onHandedOver: () => void;
  readonly onSent: () => void;
  readonly onSentEarlier: (day: 'yesterday' | 'another') => void;
  readonly isBusy: boolean;
}

export function HandOver(props: HandOverProps) {
  const { letter, recipient, isHandedOver, beforeSending, onHandedOver, onSent, onSentEarlier, isBusy } = props;
  const [address, setAddress] = useState(recipient.emails[0] ?? '');
  const isMail = letter.channel === 'email';
  const to = address.trim() === '' ? [] : [address.trim()];
  const keep = useAct('changePerson');
  const isNewAddress = /^\S+@\S+\.\S+$/.test(address.trim()) && !recipient.emails.includes(address.trim());
  const keepAddress = async () => {
    const emails = [address.trim(), ...recipient.emails];
    const answer = await keep.run({ personId: recipient.personId, emails });
    if (answer.ok) say('The address is kept.');
    else say(`${answer.problem.sentence} ${answer.problem.next}`);
  };
  const link = mailtoLink({ to, subject: letter.subject, body: letter.body });
  const copy = async () => {
    const copied = await copyText(letter.body);
    say(
      copied ? 'The words are copied.' : 'This browser does not allow copying. Select the words and copy them by hand.',
    );
    return copied;
  };
  const openMail = () => {
    if (link.fits) window.location.href = link.href;
    else {
      void copy();
      window.location.href = mailtoLink({ to, subject: letter.subject, body: '' }).href;
      say('The letter is long for a link, so its words are copied: paste them into the mail.');
    }
    onHandedOver();
  };
  const openLinkedIn = () => {
    window.open(linkedInAddress(recipient), '_blank', 'noopener,noreferrer');
    void copy();
    onHandedOver();
  };
  const saveEml = () => {
    const text = writeEml({
      to: to.map((one) => ({ name: recipient.name, address: one })),
      subject: letter.subject,
      body: letter.body,
      writtenAt: new Date().toISOString(),
    });
    saveFile(`${fileNameOf(letter.subject || recipient.name)}.eml`, 'message/rfc822', text);
    onHandedOver();
  };
  const more: MenuAct[] = [
    {
      id: 'copy',
      label: 'Copy the words',
      icon: 'copy',
      onAct: () =>
        beforeSending(() => {
          void copy().then((copied) => {
            if (copied) onHandedOver();
          });
        }),
    },
    ...(isMail
      ? [
          {
            id: 'eml',
            label: 'Save it as a mail file (.eml)',
            icon: 'download' as const,
            onAct: () => beforeSending(saveEml),
          },
        ]
      : []),
    {
      id: 'yesterday',
      label: 'I sent it yesterday',
      icon: 'clock',
      onAct: () => beforeSending(() => onSentEarlier('yesterday')),
    },
    {
      id: 'another',
      label: 'I sent it on another day',
      icon: 'calendar',
      onAct: () => beforeSending(() => onSentEarlier('another')),
    },
  ];
  const outLook = isHandedOver ? 'quiet' : 'primary';
  return (
    <div className="stack">
      {isMail && (
        <TextField
          label="To"
          type="email"
          inputMode="email"
          value={address}
          onChange={setAddress}
          placeholder="Their e-mail address"
          hint={recipient.emails.length === 0 ? 'Not known yet; your mail program can fill it in too.' : undefined}
        />
      )}
      {isMail && isNewAddress && (
        <div>
          <Button small look="link" icon="check" isDisabled={keep.isBusy} onPress={() => void keepAddress()}>
            Keep this address on their page
          </Button>
        </div>
      )}
      <div className="hand-over">
        {isMail && (
          <Button look={outLook} icon="mail" onPress={() => beforeSending(openMail)}>
            Open in my mail program
          </Button>
        )}
        {isLinkedIn(letter) && (
          <Button look={outLook} icon="external" onPress={() => beforeSending(openLinkedIn)}>
            {recipient.profileUrl === '' ? 'Copy, and find them on LinkedIn' : 'Copy, and open LinkedIn'}
          </Button>
        )}
        <Button
          look={isHandedOver || letter.channel === 'phone' ? 'primary' : 'quiet'}
          icon={letter.channel === 'phone' ? 'phone' : 'send'}
          isDisabled={isBusy}
          onPress={() => beforeSending(onSent)}
        >
          {letter.channel === 'phone' ? 'I called' : 'I sent it'}
        </Button>
        <Menu label="More ways, and when it was sent" acts={more} />
      </div>
    </div>
  );
}

function isLinkedIn({ channel }: Letter): boolean {
  return channel === 'linkedin-message' || channel === 'linkedin-note';
}

/** Their own page, else LinkedIn's search for the name; she opens it, nothing is fetched. */
function linkedInAddress({ profileUrl, name, organization }: Desk['recipient']): string {
  if (/^https?:\/\//.test(profileUrl)) return profileUrl;
  if (profileUrl !== '') return `https://${profileUrl}`;
  return linkedinPeopleSearch(`${name} ${organization}`).replace(/&network=.*$/, '');
}
