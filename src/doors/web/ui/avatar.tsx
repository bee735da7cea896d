/** A person's initials in a quiet color of their own; never a picture fetched from elsewhere. */
import './person.css';

export interface AvatarProps {
  readonly name: string;
  readonly size?: 'small' | 'normal' | 'large';
}

const pixels = { small: 32, normal: 40, large: 72 } as const;
const shades = 5;

export function Avatar({ name, size = 'normal' }: AvatarProps) {
  return (
    <span
      className="avatar"
      aria-hidden="true"
      data-size={size}
      data-shade={shadeOf(name)}
      style={{ width: pixels[size], height: pixels[size] }}
    >
      {initialsOf(name)}
    </span>
  );
}

/** First letters of the first and the last word, capitals; one for a single word, none for no letters. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s,.\-()"']+/u).filter((w) => /^\p{L}/u.test(w));
  const first = words[0];
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return [first, last].map((w) => (w === undefined ? '' : (Array.from(w)[0] ?? '').toLocaleUpperCase('en'))).join('');
}

/** The same name always has the same shade, 0 to 4. */
export function shadeOf(name: string): number {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % shades;
}
