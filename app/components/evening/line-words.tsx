import type { ReactNode } from "react";

const troubles = ["offline", "out", "gone"] as const;
type Props = { readonly words: Readonly<Record<(typeof troubles)[number], ReactNode>>; readonly id?: string };

/** What a screen says when it does not follow the evening; our script shows the one that holds. */
export function LineWords({ words, id }: Props) {
  return (
    <div role="status" id={id}>
      {troubles.map((trouble) => (
        <div key={trouble} data-line-says={trouble} hidden>
          {words[trouble]}
        </div>
      ))}
    </div>
  );
}
