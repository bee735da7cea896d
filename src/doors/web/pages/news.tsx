/** The news, for everyone who helped: told one by one, those who led to it first. Method: M11, M8. */
import { NewsList } from '../story/news-list.tsx';
import { Asked } from '../ui/asked.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../use-ask.ts';

export function NewsPage() {
  const reading = useAsk('getNewsToTell', {});
  return (
    <Page
      title="Tell those who helped"
      sentence={reading.data?.landedOn != null && reading.data.sentence}
      back={<PageLink to="/story">Your story</PageLink>}
    >
      <Asked reading={reading} loading="Finding everyone who helped" lines={6}>
        {(news) => <NewsList news={news} />}
      </Asked>
    </Page>
  );
}
