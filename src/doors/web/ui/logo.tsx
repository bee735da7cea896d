/** The mark: someone you know, and someone else, just behind. */

export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="14.5" cy="23" r="10.5" fill="var(--green)" />
      <circle cx="27" cy="16" r="10.5" fill="none" stroke="var(--paper-deep)" strokeWidth="6.5" />
      <circle cx="27" cy="16" r="9.5" fill="var(--paper-deep)" stroke="var(--green)" strokeWidth="2.6" />
    </svg>
  );
}

/** The mark with the name beside it. */
export function Logo() {
  return (
    <span className="logo">
      <Mark />
      Who Else
    </span>
  );
}
