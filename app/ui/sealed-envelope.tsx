/** A closed envelope with its seal: what is in it is read by nobody yet. */
export function SealedEnvelope() {
  return (
    <svg className="envelope-drawing" viewBox="0 0 120 76" aria-hidden="true">
      <rect x="1.5" y="1.5" width="117" height="73" rx="4" />
      <path d="M2 4l58 42L118 4" />
      <circle cx="60" cy="42" r="15" />
      <path className="envelope-tick" d="M53 42.500l5 5 9.500-10" />
    </svg>
  );
}
