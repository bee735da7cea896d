/** Names of others in her own words: each is replaced, or kept knowingly, before the story goes out. Method: M11. */
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import type { FoundName, StoryPage } from './story-types.ts';
import { useStoryActs } from './use-story-acts.ts';
import './story.css';

export function NamesToSettle({ page }: { readonly page: StoryPage }) {
  const { found } = page;
  const acts = useStoryActs(page);
  if (found.length === 0) return null;
  return (
    <section className="names-to-settle" aria-label="Names in your words" data-screen-only="">
      <h2>{found.length === 1 ? 'One name stands in your words' : `${found.length} names stand in your words`}</h2>
      <p>On the sheet each is already said as a role. Settle them, and the story can go out.</p>
      <SaidNotice problem={acts.problem} />
      <ul>
        {found.map((one, at) => (
          <OneName key={`${one.field} ${one.start}`} one={one} page={page} acts={acts} isFirst={at === 0} />
        ))}
      </ul>
    </section>
  );
}

interface OneNameProps {
  readonly one: FoundName;
  readonly page: StoryPage;
  readonly acts: ReturnType<typeof useStoryActs>;
  readonly isFirst: boolean;
}

function OneName({ one, page, acts, isFirst }: OneNameProps) {
  const { field, text, people, placeKey, replacement } = one;
  const words = page[field];
  const [person] = people;
  return (
    <li>
      <p className="name-in-words">
        {words.slice(Math.max(0, one.start - 48), one.start).replace(/^.*\n/s, '')}
        <mark>{text}</mark>
        {words.slice(one.end, one.end + 48).replace(/\n.*$/s, '')}
      </p>
      <p className="muted small">
        {whose(one)} {field === 'title' ? 'In your title.' : 'In what you learned.'}
      </p>
      <div className="row">
        <Button
          small
          look={isFirst ? 'primary' : 'quiet'}
          isDisabled={acts.isBusy}
          onPress={() => void acts.keepWords({ [field]: replaced(words, one) })}
        >
          Say “{replacement}”
        </Button>
        {people.length === 1 && person && (
          <Button small isDisabled={acts.isBusy} onPress={() => void acts.agree(person.id, person.name, true)}>
            They agreed to be named
          </Button>
        )}
        {placeKey !== null && (
          <Button
            small
            isDisabled={acts.isBusy}
            onPress={() =>
              void acts.save({ showPlaces: [placeKey] }, `${text} is named in your story.`, { hidePlaces: [placeKey] })
            }
          >
            Show this organization
          </Button>
        )}
        <Button
          small
          look="link"
          isDisabled={acts.isBusy}
          onPress={() =>
            void acts.save({ notName: { word: text, isName: false } }, `“${text}” is a word here, not a name.`, {
              notName: { word: text, isName: true },
            })
          }
        >
          It is not a name here
        </Button>
      </div>
    </li>
  );
}

function whose({ kind, people, text }: FoundName): string {
  const [first, second] = people;
  if (kind === 'place') return `${text} is an organization on file.`;
  if (!first) return 'It is the name of someone on file.';
  if (!second) return `It may mean ${first.name}.`;
  return `It may mean ${first.name}${people.length === 2 ? ` or ${second.name}` : ` or ${people.length - 1} others`}.`;
}

/** The words with the role in the name's place; a capital where a sentence begins. */
export function replaced(words: string, { start, end, replacement }: FoundName): string {
  const before = words.slice(0, start);
  const role = /(?:^|[.!?…\n])[\s"“”'‘’([]*$/u.test(before)
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement;
  return before + role + words.slice(end);
}
