import type { ReactNode } from "react";

/** Nothing here: says so, why, and the ways out. Under a heading of the page; without `children` it is one line. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      {children ? <h2 className="h3">{title}</h2> : <p>{title}</p>}
      {children}
    </div>
  );
}
