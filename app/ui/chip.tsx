import type { ReactNode } from "react";

/** A short way to one choice, such as a place that has something. */
export function Chip({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="chip" href={href}>
      {children}
    </a>
  );
}
