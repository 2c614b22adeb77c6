/**
 * The drawn marks: shapes that say the same as a colour does. All are decorative; the words are next to them.
 */

/** @returns the application's mark, unless an organisation has its own */
export function BrandIcon() {
  return (
    <svg viewBox="0 0 20 30" aria-hidden="true">
      <path d="M10 0v20" stroke="currentColor" strokeWidth="2" />
      <circle cx="10" cy="4.5" r="3" fill="currentColor" />
      <rect
        className="brand-lozenge"
        x="4.6"
        y="15.6"
        width="10.8"
        height="10.8"
        rx="1.2"
        transform="rotate(45 10 21)"
        strokeWidth="2"
      />
    </svg>
  );
}

/** @returns the mark of something that can be unfolded */
export function FoldIcon() {
  return (
    <svg className="turn" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M5 9l7 7 7-7" fill="none" stroke="currentColor" strokeWidth="2.25" />
    </svg>
  );
}

/** The folded trail: as many marks as there are answers, closed up from five on. */
export function CountIcon({ count }: { count: number }) {
  const shown = Math.min(count, 5);
  const gap = shown > 4 ? 8.5 : 10;
  return (
    <svg className="marks" viewBox="0 0 20 52" aria-hidden="true">
      {Array.from({ length: shown }, (_, i) => 26 + (i - (shown - 1) / 2) * gap).map((y) => (
        <circle key={y} cx="10" cy={y} r="3.6" fill="currentColor" />
      ))}
    </svg>
  );
}

const endings = {
  fixed: (
    <>
      <circle cx="18" cy="18" r="17" className="mark-fixed" />
      <path d="M10.5 18.5l5.2 5.2L26 13" className="mark-tick" />
    </>
  ),
  hand: (
    <>
      <circle cx="18" cy="18" r="18" className="mark-ground" />
      <circle cx="18" cy="18" r="15.5" className="mark-hand-ring" />
      <circle cx="18" cy="18" r="7.5" className="mark-hand" />
    </>
  ),
  calm: (
    <>
      <circle cx="18" cy="18" r="18" className="mark-ground" />
      <circle cx="18" cy="18" r="15.5" className="mark-calm-ring" />
      <path d="M11 18h14" className="mark-calm" />
    </>
  ),
};

export type EndingLook = keyof typeof endings;

/** @returns the mark over a step where a visit ends */
export function EndingIcon({ ending }: { ending: EndingLook }) {
  return (
    <svg className="ending-mark" viewBox="0 0 36 36" aria-hidden="true">
      {endings[ending]}
    </svg>
  );
}
