/** Who stands in the story as what: everyone a role, until they agreed; every place its kind, until she shows it. Method: M11. */

import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import type { StoryPage } from './story-types.ts';
import { useStoryActs } from './use-story-acts.ts';

export function WhoIsNamed({ page }: { readonly page: StoryPage }) {
  const { people, places } = page;
  const acts = useStoryActs(page);
  const named = people.filter((one) => one.mayBeNamed).length;
  const shown = places.filter((one) => one.isShown);
  const hidden = places.filter((one) => !one.isShown);
  const keys = (list: typeof places) => list.map(({ key }) => key);
  return (
    <section className="stack" data-gap="small">
      <h2>Who is named</h2>
      <p className="muted small">Nobody, unless you say so here.</p>
      <Disclosure title={`People${named > 0 ? `: ${named} by name` : ': all as roles'}`}>
        <p className="muted small">Tick whoever told you that their name may stand in it.</p>
        <ul className="story-named">
          {people.map(({ id, name, label, mayBeNamed }) => (
            <li key={id}>
              <Checkbox
                label={name}
                hint={mayBeNamed ? 'They agreed to be named.' : `In the story: ${label}`}
                checked={mayBeNamed}
                isDisabled={acts.isBusy}
                onChange={(agreed) => void acts.agree(id, name, agreed)}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
      {places.length > 0 && (
        <Disclosure title={`Organizations${shown.length > 0 ? `: ${shown.length} by name` : ': all by their kind'}`}>
          {hidden.length > 0 ? (
            <Button
              small
              isDisabled={acts.isBusy}
              onPress={() =>
                void acts.save({ showPlaces: keys(hidden) }, 'All organizations are named in your story.', {
                  hidePlaces: keys(hidden),
                })
              }
            >
              Show all of them
            </Button>
          ) : (
            <Button
              small
              isDisabled={acts.isBusy}
              onPress={() =>
                void acts.save({ hidePlaces: keys(shown) }, 'No organization is named in your story.', {
                  showPlaces: keys(shown),
                })
              }
            >
              Show none
            </Button>
          )}
          <ul className="story-named">
            {places.map(({ key, name, label, isShown }) => (
              <li key={key}>
                <Checkbox
                  label={name}
                  hint={isShown ? 'Shown by name.' : label === '' ? 'Left out of the story.' : `In the story: ${label}`}
                  checked={isShown}
                  isDisabled={acts.isBusy}
                  onChange={(show) =>
                    void acts.save(
                      show ? { showPlaces: [key] } : { hidePlaces: [key] },
                      show ? `${name} is named in your story.` : `${name} is no longer named in your story.`,
                      show ? { hidePlaces: [key] } : { showPlaces: [key] },
                    )
                  }
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
