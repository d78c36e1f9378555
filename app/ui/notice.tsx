import type { ReactNode } from "react";

import { Icon, type IconName } from "./icon.tsx";

export type Tone = "info" | "quiet" | "attention" | "done" | "error";

const icons: Record<Tone, IconName> = {
  info: "info",
  quiet: "info",
  attention: "clock",
  done: "check",
  error: "attention",
};

/**
 * News on a page: never colour alone, always word and shape. `live` says it aloud when it appears; with `first` (an id)
 * the page opens at it, also without script.
 */
export function Notice({
  tone,
  title,
  children,
  live,
  first,
}: {
  tone: Tone;
  title?: string;
  children?: ReactNode;
  live?: boolean;
  first?: string;
}) {
  return (
    <div
      className={`notice notice-${tone}`}
      role={live ? "status" : undefined}
      id={first}
      tabIndex={first ? -1 : undefined}
      autoFocus={Boolean(first)}
    >
      <Icon name={icons[tone]} />
      <div>
        {title ? <strong>{title}</strong> : null}
        {children}
      </div>
    </div>
  );
}
