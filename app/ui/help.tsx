import type { ReactNode } from "react";

/** Help that unfolds in its place, by touch, keyboard and without script: an example, or what a word means. */
export function Help({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="hint">
      <summary>{summary}</summary>
      <div className="as-typed">{children}</div>
    </details>
  );
}
