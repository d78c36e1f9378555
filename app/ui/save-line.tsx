import { Icon, type IconName } from "./icon.tsx";

export type SaveState = "saved" | "busy" | "offline" | "failed";

const icons: Record<SaveState, IconName> = {
  saved: "check",
  busy: "clock",
  offline: "offline",
  failed: "attention",
};

/** Whether what was typed is kept, said aloud when it changes. */
export function SaveLine({ state, children }: { state: SaveState; children: string }) {
  return (
    <p className="saved" data-state={state} role="status">
      <Icon name={icons[state]} />
      {children}
    </p>
  );
}
