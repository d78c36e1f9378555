export type LightTone = "good" | "attention" | "wrong" | "unknown";

type Props = {
  readonly lights: readonly { readonly key: string; readonly tone: LightTone }[];
  /** All of it in words; the drawing is only for the eye. */
  readonly label: string;
};

/** Many checks in little room, each at its own place: what asks for attention stands taller, besides its colour. */
export function LightStrip({ lights, label }: Props) {
  return (
    <span className="light-strip" role="img" aria-label={label}>
      {lights.map(({ key, tone }) => (
        <i key={key} data-tone={tone} />
      ))}
    </span>
  );
}
