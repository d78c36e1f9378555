import type { ReactNode } from "react";

/** One part of the design under its name, in all its states. */
export function Sample({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="stack g-4 band-small" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
