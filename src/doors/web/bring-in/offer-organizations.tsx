/** Organizations her own files hint at, offered as ticks. Method: M2. */
import { useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Section } from '../ui/page.tsx';
import { say } from '../ui/toast.tsx';
import { useAct, useAsk } from '../use-ask.ts';
import './bring-in.css';
import { countOf } from './say-file-kind.ts';

export type OfferedOrganization = OutputOf<'suggestOrganizations'>['suggestions'][number];

/** Nothing when there is nothing to offer. */
export function OfferOrganizations({ limit = 12 }: { readonly limit?: number }) {
  const { data } = useAsk('suggestOrganizations', { limit });
  const add = useAct('addOrganizations');
  if (data === undefined || data.suggestions.length === 0) return null;
  const onAdd = async (names: readonly string[]) => {
    const answer = await add.run({ text: names.join('\n') });
    if (answer.ok) say(`${countOf(answer.value.added.length, 'place is', 'places are')} on your list.`);
    else say(`${answer.problem.sentence} ${answer.problem.next}`);
  };
  return <OrganizationTicks offered={data.suggestions} isBusy={add.isBusy} onAdd={(names) => void onAdd(names)} />;
}

export interface OrganizationTicksProps {
  readonly offered: readonly OfferedOrganization[];
  readonly isBusy: boolean;
  readonly onAdd: (names: readonly string[]) => void;
}

export function OrganizationTicks({ offered, isBusy, onAdd }: OrganizationTicksProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const names = offered.filter(({ key }) => ticked.has(key)).map(({ name }) => name);
  return (
    <Section title="Would you love to work at any of these?">
      <p className="muted">Your own files hint at them. Tick what attracts you; leave the rest.</p>
      <ul className="offers">
        {offered.map((one) => (
          <li key={one.key}>
            <Checkbox
              label={one.name}
              hint={one.because}
              checked={ticked.has(one.key)}
              onChange={(isOn) => setTicked(withTick(ticked, one.key, isOn))}
            />
          </li>
        ))}
      </ul>
      <div className="row">
        <Button isDisabled={names.length === 0} isPending={isBusy} onPress={() => onAdd(names)}>
          {names.length === 0 ? 'Put them on my list' : `Put ${countOf(names.length, 'place', 'places')} on my list`}
        </Button>
      </div>
    </Section>
  );
}

function withTick(ticked: ReadonlySet<string>, key: string, isOn: boolean): ReadonlySet<string> {
  const next = new Set(ticked);
  if (isOn) next.add(key);
  else next.delete(key);
  return next;
}
