import type { ReactNode } from "react";

type Props = {
  readonly href: string;
  /** This is the choice that is shown. */
  readonly current?: boolean;
  readonly children: ReactNode;
};

/** A short way to one choice, such as a place that has something. */
export function Chip({ href, current = false, children }: Props) {
  return (
    <a className="chip" href={href} aria-current={current ? "page" : undefined}>
      {children}
    </a>
  );
}
