type Props = {
  readonly label: string;
  readonly text: string;
  /** What stands there when nothing was filled in. */
  readonly empty: string;
};

/** What somebody typed in a field, as one of two versions side by side, with whose or which it is. */
export function TypedVersion({ label, text, empty }: Props) {
  return (
    <div className="stack g-1">
      <p className="tag">{label}</p>
      <p className="as-typed">{text || empty}</p>
    </div>
  );
}
