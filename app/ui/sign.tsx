import type { ReactNode } from "react";

export type SignTone =
  "open" | "pitch" | "result" | "done" | "attention" | "error" | "closed" | "info" | "plain";

/** The sign on the door: how something stands, as word, shape and colour together. */
export function Sign({ tone, children }: { tone: SignTone; children: ReactNode }) {
  return <span className={`sign sign-${tone}`}>{children}</span>;
}
