import { createContext, type ReactNode, useContext } from "react";

import { useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

const MayEdit = createContext(false);

/** Tells the screens below whether this member of staff may write or only look. */
export const StaffRights = MayEdit.Provider;

/** A form that only editors may send: others never see what they would be refused after filling it in. */
export function ForEditors({ children }: { children: ReactNode }) {
  return useContext(MayEdit) ? children : null;
}

/** Says once, on top of the work, that somebody looks and that a colleague writes. */
export function OnlyLooking() {
  const t = useTranslate();
  return useContext(MayEdit) ? null : (
    <Notice tone="quiet">
      <p>{t("staff.onlyLooking")}</p>
    </Notice>
  );
}
