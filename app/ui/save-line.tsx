import type { ReactNode } from "react";

import { Icon, type IconName } from "./icon.tsx";

export type SaveState = "none" | "saved" | "busy" | "offline" | "failed" | "conflict" | "signed-out";

const icons: Record<Exclude<SaveState, "none">, IconName> = {
  saved: "check",
  busy: "clock",
  offline: "offline",
  failed: "attention",
  conflict: "people",
  "signed-out": "lock",
};

/** Whether what was typed is kept, said aloud when it changes. */
export function SaveLine({ state, children }: { state: SaveState; children: ReactNode }) {
  return (
    <p className="saved" data-save-line data-state={state} role="status">
      {state === "none" ? null : <Icon name={icons[state]} />}
      {children}
    </p>
  );
}

/** A line that the browser puts in its place when saving goes that way. */
export function NextSaveLine({ state, children }: { state: keyof typeof icons; children?: ReactNode }) {
  return (
    <template data-save-state={state}>
      <Icon name={icons[state]} />
      <span data-words>{children}</span>
    </template>
  );
}
