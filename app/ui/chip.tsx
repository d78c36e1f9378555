type Props = {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked?: boolean;
};

/** A filter that is on or off. */
export function Chip({ name, value, label, checked }: Props) {
  return (
    <label className="chip">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} />
      {label}
    </label>
  );
}
