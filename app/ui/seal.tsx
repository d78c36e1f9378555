import type { ReactNode } from "react";

import { Icon } from "./icon.tsx";

/** Closed until its moment; says so with a lock and words, and shows nothing of what is inside. */
export function Seal({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="seal">
      <Icon name="lock" />
      <h2>{title}</h2>
      {children}
    </div>
  );
}
