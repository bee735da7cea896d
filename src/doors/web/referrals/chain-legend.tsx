/** What the marks of the drawing mean, in words. */
const marks = [
  ['talked', 'You talked'],
  ['agreed', 'Agreed to talk'],
  ['written', 'You wrote'],
  ['named', 'Named to you'],
  ['closed', 'Let rest'],
] as const;

export function ChainLegend({ hasThreads }: { readonly hasThreads: boolean }) {
  return (
    <ul className="chain-legend" aria-label="What the marks mean">
      {marks.map(([state, words]) => (
        <li key={state}>
          <span className="chain-mark" data-state={state} aria-hidden="true" />
          {words}
        </li>
      ))}
      {hasThreads && (
        <li>
          <span className="chain-mark" data-state="thread" aria-hidden="true" />
          Named again by someone else
        </li>
      )}
    </ul>
  );
}
