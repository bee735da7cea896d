/** The chain of the story as a drawing, people as roles; in words for whoever listens. Method: M11, M8. */
import { starLine } from '#domain/referrals/picture-lines.ts';
import { drawChain } from '#domain/story/drawn-chain.ts';
import type { Story } from './story-types.ts';

const side = 26;
const under = 46;

export function StoryChain({ chain, isNarrow }: { readonly chain: Story['chain']; readonly isNarrow: boolean }) {
  const [width, most] = isNarrow ? [310, 420] : [520, 400];
  const height = Math.min(most, 100 + chain.people.length * 52);
  const drawn = drawChain(chain, { left: side, top: side, width: width - 2 * side, height: height - side - under });
  const talks = chain.people.reduce((sum, one) => sum + one.talks.length, 0);
  if (drawn.dots.length < 2) return null;
  return (
    <figure className="story-chain">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sayDrawing(talks, chain.way.length)}>
        <g transform={drawn.transform} fill="none" strokeLinecap="round" strokeLinejoin="round">
          <path d={drawn.branches} className="story-branch" vectorEffect="non-scaling-stroke" />
          {drawn.way !== '' && <path d={drawn.way} className="story-way" vectorEffect="non-scaling-stroke" />}
        </g>
        {drawn.dots.map(({ key, x, y, r, isTalk }) => (
          <circle key={key} cx={x} cy={y} r={r} className="story-dot" {...(isTalk ? { 'data-talk': '' } : {})} />
        ))}
        {drawn.openings.map(({ id, x, y, isOffer, isYes }) =>
          isOffer || isYes ? (
            <path
              key={id}
              d={starLine(x, y, isYes ? 15 : 10)}
              className="story-star"
              {...(isYes ? { 'data-yes': '' } : {})}
            />
          ) : (
            <circle key={id} cx={x} cy={y} r={6} className="story-door" />
          ),
        )}
        {drawn.words.map(({ id, x, y, text, anchor }) => (
          <text key={id} x={x} y={y} textAnchor={anchor} className="story-word">
            {text}
          </text>
        ))}
      </svg>
      <figcaption>Every dot is a conversation; every line, one person who said: speak with them.</figcaption>
    </figure>
  );
}

function sayDrawing(talks: number, way: number): string {
  const said = `The chain: ${talks === 1 ? 'one conversation' : `${talks} conversations`}, each drawn beside the one it came from.`;
  return way > 1 ? `${said} The way to the yes is lit.` : said;
}
