/** Every field: empty, filled, with a hint, with a problem. */
import { useState } from 'react';
import { Checkbox } from '../checkbox.tsx';
import { Choice } from '../choice.tsx';
import { ComboBox } from '../combo-box.tsx';
import { DayField } from '../day-field.tsx';
import { Section } from '../page.tsx';
import { SearchField } from '../search-field.tsx';
import { Select } from '../select.tsx';
import { NumberField, TextArea, TextField } from '../text-field.tsx';
import { TimeField } from '../time-field.tsx';

const love = [
  { id: 'curious', label: 'Curious' },
  { id: 'like', label: 'I’d like it' },
  { id: 'love', label: 'I’d love it' },
] as const;
const who = [
  { id: 'me', label: 'I write first', hint: 'You may use her name' },
  { id: 'them', label: 'She introduces us', hint: 'You wait, and remind her once' },
] as const;
const channels = [
  { id: 'note', label: 'LinkedIn note', hint: '200 characters' },
  { id: 'mail', label: 'E-mail' },
] as const;
const places = [
  { id: '1', label: 'Harbor Transit', hint: '17 people you know' },
  { id: '2', label: 'Harbor Light Press' },
];

export function FieldsGallery() {
  const [text, setText] = useState('Priya Raman');
  const [long, setLong] = useState('');
  const [number, setNumber] = useState<number | null>(5);
  const [loved, setLoved] = useState<(typeof love)[number]['id'] | null>('like');
  const [first, setFirst] = useState<(typeof who)[number]['id'] | null>('me');
  const [channel, setChannel] = useState<(typeof channels)[number]['id'] | null>(null);
  const [place, setPlace] = useState('');
  const [yes, setYes] = useState(true);
  const [day, setDay] = useState<string | null>('2026-12-01');
  const [time, setTime] = useState<string | null>('14:30');
  const [search, setSearch] = useState('');
  return (
    <Section title="Fields">
      <SearchField label="Find someone by name, organization or notes" value={search} onChange={setSearch} />
      <div className="columns">
        <TextField label="Name" value={text} onChange={setText} />
        <TextField
          label="E-mail"
          optional
          value="priya@"
          onChange={() => {}}
          problem="An address has something after the @."
        />
        <TextArea
          label="What did you learn?"
          hint="A line or two is plenty."
          value={long}
          onChange={setLong}
          rows={3}
        />
        <NumberField label="How many a week?" value={number} onChange={setNumber} max={40} />
        <Select label="How will you write?" options={channels} value={channel} onChange={setChannel} />
        <ComboBox
          label="Organization"
          options={places.filter((p) => p.label.toLowerCase().includes(place.toLowerCase()))}
          text={place}
          onText={setPlace}
          onChoose={() => {}}
          placeholder="Begin to type"
        />
        <DayField label="When?" value={day} onChange={setDay} hint="Your own time zone." />
        <TimeField label="At what time?" value={time} onChange={setTime} />
        <Choice label="Would you love to work there?" options={love} value={loved} onChange={setLoved} />
        <Choice label="Who writes first?" options={who} value={first} onChange={setFirst} />
        <div className="stack" data-gap="small">
          <Checkbox label="You may use her name" checked={yes} onChange={setYes} />
          <Checkbox
            label="My phone’s address book too"
            hint="Stays on this computer"
            checked={false}
            onChange={() => {}}
          />
          <Checkbox label="All 412 people" checked={false} some onChange={() => {}} />
          <Checkbox label="Not possible here" checked={false} isDisabled onChange={() => {}} />
        </div>
        <TextField label="A field at rest" isDisabled value="Cannot be changed" onChange={() => {}} />
      </div>
    </Section>
  );
}
