import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Asked, problemAt, SaidNotice } from './asked.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { EmptyState, LoadingState, ProblemState } from './states.tsx';

const again = () => {};
const problem = {
  kind: 'personNotFound',
  sentence: 'That person is not here any more.',
  next: 'Go back and reload the list.',
  status: 404,
};

test('an empty state teaches and offers one act', () => {
  const html = renderToStaticMarkup(
    <EmptyState title="No conversations yet" act={<a href="/people">See whom to ask</a>}>
      Begin with someone who knows you.
    </EmptyState>,
  );
  expect(html).toContain('<h2>No conversations yet</h2>');
  expect(html).toContain('Begin with someone who knows you.');
  expect(html).toContain('See whom to ask');
});

test('while something is on its way, a screen reader hears what', () => {
  const html = renderToStaticMarkup(<LoadingState label="Opening Priya’s page" lines={3} />);
  expect(html).toContain('role="status"');
  expect(html).toContain('Opening Priya’s page');
  expect(html.match(/class="bone"/g)).toHaveLength(3);
});

test('a problem says what happened, what to do, and the number to quote', () => {
  const html = renderToStaticMarkup(
    <ProblemState title="The list did not come." reference="5f3a91c0" onRetry={again}>
      Nothing is lost.
    </ProblemState>,
  );
  expect(html).toContain('role="alert"');
  expect(html).toContain('Reference 5f3a91c0');
  expect(html).toContain('Try again');
});

test('what was asked for shows as loading, as its problem, or as itself', () => {
  const show = (reading: { data: string | undefined; problem: typeof problem | undefined }) =>
    renderToStaticMarkup(
      <Asked reading={{ ...reading, again }} loading="Opening">
        {(name) => <p>{name}</p>}
      </Asked>,
    );
  expect(show({ data: undefined, problem: undefined })).toContain('Opening');
  expect(show({ data: undefined, problem })).toContain('That person is not here any more.');
  expect(show({ data: 'Priya', problem: undefined })).toBe('<p>Priya</p>');
  expect(show({ data: 'Priya', problem })).toBe('<p>Priya</p>');
});

test('an act that worked leaves no notice; one that did not says why', () => {
  expect(renderToStaticMarkup(<SaidNotice problem={undefined} />)).toBe('');
  expect(renderToStaticMarkup(<SaidNotice problem={problem} />)).toContain('Go back and reload the list.');
});

test('progress is held between nothing and all, and may be unknown', () => {
  expect(renderToStaticMarkup(<ProgressBar label="Reading" value={1.7} />)).toContain('aria-valuenow="100"');
  expect(renderToStaticMarkup(<ProgressBar label="Reading" value={-1} />)).toContain('aria-valuenow="0"');
  expect(renderToStaticMarkup(<ProgressBar label="Reading" value={null} />)).not.toContain('aria-valuenow');
});

test('a field is told what is wrong with it, the others nothing', () => {
  const badName = { ...problem, fields: [{ path: 'name', sentence: 'A name has at least one letter.' }] };
  expect(problemAt(badName, 'name')).toBe('A name has at least one letter.');
  expect(problemAt(badName, 'title')).toBeUndefined();
  expect(problemAt(undefined, 'name')).toBeUndefined();
});
