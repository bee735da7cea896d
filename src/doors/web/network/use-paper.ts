/** What the map is painted on: light or dark, how fine the screen is, whether the letters have come. A new object whenever one changes. */
import { useEffect, useState } from 'react';

export interface Paper {
  /** Device pixels for a CSS pixel; more than two are not seen. */
  readonly density: number;
}

export function usePaper(): Paper {
  const [paper, setPaper] = useState<Paper>(paperNow);
  useEffect(() => {
    const renew = () => setPaper(paperNow());
    const stop = new AbortController();
    const { signal } = stop;
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', renew, { signal });
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', renew, { signal });
    const theme = new MutationObserver(renew);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const fonts = ['560 20px "Fraunces Variable"', '600 14px "Atkinson Hyperlegible Next Variable"'];
    void Promise.all(fonts.map((font) => document.fonts.load(font))).then(() => {
      if (!signal.aborted) renew();
    });
    return () => {
      stop.abort();
      theme.disconnect();
    };
  }, []);
  return paper;
}

function paperNow(): Paper {
  return { density: typeof devicePixelRatio === 'number' ? Math.min(2, devicePixelRatio) : 1 };
}
