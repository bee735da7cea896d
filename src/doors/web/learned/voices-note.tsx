/** How many people told of each theme of the place or the work looked at: one voice is one data point. Method: M6. */
import { Disclosure } from '../ui/disclosure.tsx';
import { useAsk } from '../use-ask.ts';
import type { Sought } from './insight-filters.tsx';
import './learned.css';

/** Nothing unless a place or a kind of work is looked at. */
export function VoicesNote({ sought }: { readonly sought: Sought }) {
  const { organizationId, roleId, theme } = sought;
  const isWanted = organizationId !== null || roleId !== null;
  const { data } = useAsk(
    'listVoices',
    { ...(organizationId === null ? {} : { organizationId }), ...(roleId === null ? {} : { roleId }) },
    { keep: true, isWanted },
  );
  const voices = (data?.voices ?? []).filter((one) => theme === null || one.theme === theme);
  if (!isWanted || voices.length === 0) return null;
  return (
    <Disclosure title="How many voices" isOpen={theme !== null}>
      <ul className="voices">
        {voices.map((one) => (
          <li key={`${one.id} ${one.theme}`}>
            <b>{one.label}</b>
            <span className="muted">
              {organizationId !== null && roleId !== null && `${one.name}: `}
              {one.sentence}
              {one.contradicted && ' They contradict each other.'}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
