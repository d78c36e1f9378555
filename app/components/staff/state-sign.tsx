import type { TenderState } from "#app/domain/tenders/states.ts";
import { useTranslate } from "#app/i18n/context.tsx";

const looks: Partial<Record<TenderState, string>> = {
  open: "sign-open",
  review: "sign-attention",
  closed: "sign-attention",
  selection: "sign-attention",
  pitching: "sign-pitch",
  decided: "sign-attention",
  published: "sign-result",
  leasing: "sign-result",
  let: "sign-done",
  withdrawn: "sign-closed",
  no_suitable_candidate: "sign-closed",
};

/** The door sign of a call: always its word, the colour only helps. */
export function StateSign({ state }: { state: TenderState }) {
  const t = useTranslate();
  return <span className={`sign ${looks[state] ?? "sign-plain"}`}>{t(`states.tender.${state}`)}</span>;
}
