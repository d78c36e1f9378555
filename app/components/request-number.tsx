import { createContext, type ReactNode, useContext } from "react";

import { useTranslate } from "#app/i18n/context.tsx";

const Id = createContext("");

/** Gives the pages of one answer its number, also where no loader came so far as to tell it. */
export function RequestIdProvider({ id, children }: { id: string; children: ReactNode }) {
  return <Id.Provider value={id}>{children}</Id.Provider>;
}

/** The number by which support finds this answer in the log; stands on every page that says that something is not. */
export function RequestNumber() {
  const t = useTranslate();
  const id = useContext(Id);
  return id ? <p className="small muted">{t("errors.requestId", { id })}</p> : null;
}
