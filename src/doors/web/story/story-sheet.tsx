/** The story on a sheet of paper: what stands here, and nothing else, is what is shared. Method: M11. */
import { StoryChain } from './story-chain.tsx';
import { StoryMoments } from './story-moments.tsx';
import type { Story } from './story-types.ts';
import './story.css';

export function StorySheet({ story, isNarrow }: { readonly story: Story; readonly isNarrow: boolean }) {
  const { title, sentence, moments, numbers, lessons, ending, chain, hasLanded } = story;
  const [first, ...thanks] = ending.sentences;
  return (
    <article className="story-sheet" aria-label="Your story, as it would be shared">
      <header>
        <h2 className="story-title">{title}</h2>
        <p className="story-lede">{sentence}</p>
      </header>
      {moments.length > 0 && (
        <section>
          <h3>How it went</h3>
          <StoryMoments moments={moments} />
        </section>
      )}
      <StoryChain chain={chain} isNarrow={isNarrow} />
      {numbers.length > 0 && (
        <section>
          <h3>In numbers</h3>
          <dl className="story-numbers">
            {numbers.map(({ id, figure, label, sentence: means }) => (
              <div key={id}>
                <dt>
                  <b>{figure}</b> {label}
                </dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {lessons.length > 0 && (
        <section>
          <h3>What I learned</h3>
          {lessons.map(({ text, by }) => (
            <blockquote key={text} className="story-lesson">
              <p>{text}</p>
              {by !== '' && <footer>{by}</footer>}
            </blockquote>
          ))}
        </section>
      )}
      <section className="story-ending">
        <h3>{hasLanded ? 'How it ended' : 'Where it stands'}</h3>
        {first !== undefined && <p>{first}</p>}
        {ending.way.length > 0 && (
          <ol className="story-path">
            {ending.way.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ol>
        )}
        {thanks.map((one) => (
          <p key={one} className="story-thanks">
            {one}
          </p>
        ))}
      </section>
    </article>
  );
}
