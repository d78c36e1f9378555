import type { ReactNode } from "react";

/** One piece of a plan under its own heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack g-1">
      <h2 className="h3">{title}</h2>
      {children}
    </section>
  );
}
