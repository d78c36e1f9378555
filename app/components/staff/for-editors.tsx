import { createContext, type ReactNode, useContext } from "react";

import type { StaffRole } from "#app/domain/people/actor.ts";
import { mayDo, type Right } from "#app/domain/people/rights.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

const Role = createContext<StaffRole>("reader");

/** Tells the screens below in which role this member of staff looks at them. */
export const StaffInRole = Role.Provider;

/** What only holders of a right may send: others never see what they would be refused after filling it in. */
export function ForRight({ right, children }: { right: Right; children: ReactNode }) {
  return mayDo({ role: useContext(Role) }, right) ? children : null;
}

/** A form that only editors may send. */
export function ForEditors({ children }: { children: ReactNode }) {
  return <ForRight right="prepare">{children}</ForRight>;
}

/** Says once, on top of the work, what a role that does not prepare does here, and what is a colleague's. */
export function OnlyLooking() {
  const role = useContext(Role);
  const t = useTranslate();
  if (role !== "portfolio" && role !== "controller" && role !== "reader") return null;
  return (
    <Notice tone="quiet">
      <p>{t(`roles.note.${role}`)}</p>
    </Notice>
  );
}
