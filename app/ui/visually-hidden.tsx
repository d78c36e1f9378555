import type { ReactNode } from "react";

/** Said to those who listen, not drawn for those who look. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
