/** After a yes, above the story: who has not heard it yet. Method: M11. */
import { ButtonLink } from '../ui/button-link.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAsk } from '../use-ask.ts';

/** Nothing while everyone was told, or while it is not known yet. */
export function NewsAhead() {
  const { data } = useAsk('getNewsToTell', {});
  if (!data?.people.some(({ state }) => state === 'to-tell')) return null;
  return (
    <div data-screen-only="">
      <Notice
        tone="good"
        title="Tell those who helped"
        act={
          <ButtonLink small to="/story/news">
            See who
          </ButtonLink>
        }
      >
        {data.sentence}
      </Notice>
    </div>
  );
}
