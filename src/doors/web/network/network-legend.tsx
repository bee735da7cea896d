/** What the signs of the map mean, in words. */
const signs = [
  ['close', 'Close to you'],
  ['hardly', 'Hardly known'],
  ['talked', 'You talked'],
  ['named', 'Named to you'],
  ['sea', 'Elsewhere'],
] as const;

export function NetworkLegend() {
  return (
    <ul className="legend" aria-label="What the signs mean">
      {signs.map(([sign, words]) => (
        <li key={sign}>
          <span className="network-sign" data-sign={sign} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  );
}
