/** The openings at the ends of the chain as buttons: choosing one lights the way that led there. */
import { Icon } from '../ui/icon.tsx';
import { Select } from '../ui/select.tsx';
import type { ChainOpening, Chosen } from './chosen.ts';

export interface WaysToOpeningsProps {
  readonly openings: readonly ChainOpening[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** More than these are chosen from a list. */
const inSight = 4;

export function WaysToOpenings({ openings, chosen, onChoose }: WaysToOpeningsProps) {
  if (openings.length === 0) return null;
  const lit = chosen?.kind === 'opening' ? chosen.id : null;
  if (openings.length > inSight)
    return (
      <div className="chain-ways-list">
        <Select
          label="Light the way to"
          value={lit}
          placeholder="An opening or an offer"
          options={openings.map(({ id, title, organization, isOffer }) => ({
            id,
            label: title || organization,
            hint: [isOffer ? 'Offer' : 'Opening', organization].filter(Boolean).join(' · '),
          }))}
          onChange={(id) => onChoose({ kind: 'opening', id })}
        />
      </div>
    );
  return (
    <fieldset className="chain-ways">
      <legend>Light the way to</legend>
      {openings.map(({ id, title, organization, isOffer }) => (
        <button
          key={id}
          type="button"
          className="chain-way-to"
          aria-pressed={id === lit}
          onClick={({ currentTarget }) => {
            currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' });
            onChoose(id === lit ? null : { kind: 'opening', id });
          }}
        >
          {isOffer ? <Star /> : <Icon name="door" size={18} />}
          <span className="sr">{isOffer ? 'The offer: ' : 'The opening: '}</span>
          {organization || title}
        </button>
      ))}
    </fieldset>
  );
}

function Star() {
  return (
    <svg width={18} height={18} viewBox="0 0 24 24" aria-hidden="true">
      <path fill="currentColor" d="m12 2 3 6.6 7.2.8-5.4 4.8 1.6 7.1L12 17.7l-6.4 3.6 1.6-7.1L1.8 9.4 9 8.6Z" />
    </svg>
  );
}
