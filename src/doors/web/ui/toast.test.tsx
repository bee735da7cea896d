import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { say, Toasts } from './toast.tsx';

afterEach(() => vi.restoreAllMocks());

const shown = () => renderToStaticMarkup(<Toasts />).split('class="toast"').length - 1;

test('one act pressed twice is said once; the same words later are said again', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1000);
  say('Removed.');
  clock.mockReturnValue(1020);
  say('Removed.');
  expect(shown()).toBe(1);
  clock.mockReturnValue(4000);
  say('Removed.');
  expect(shown()).toBe(2);
});
