export type LightTone = "good" | "attention" | "wrong" | "unknown";

type Props = {
  readonly lights: readonly { readonly key: string; readonly tone: LightTone }[];
  /** All of it in words; left out where the same words stand beside it. */
  readonly label?: string;
};

/** Many checks in little room, each at its own place: what asks for attention stands taller, besides its colour. */
export function LightStrip({ lights, label }: Props) {
  return (
    <span
      className="light-strip"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {lights.map(({ key, tone }) => (
        <i key={key} data-tone={tone} />
      ))}
    </span>
  );
}
