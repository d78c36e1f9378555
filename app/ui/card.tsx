import type { ReactNode } from "react";

/** A white sheet on the page; `header` gets a line of its own on top. */
export function Card({ header, children }: { header?: ReactNode; children: ReactNode }) {
  return (
    <div className="card">
      {header ? <div className="card-header row row-apart">{header}</div> : null}
      {children}
    </div>
  );
}
