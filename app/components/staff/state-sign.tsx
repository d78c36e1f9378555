import type { TenderState } from "#app/domain/tenders/states.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Sign, type SignTone } from "#app/ui/sign.tsx";

const looks: Partial<Record<TenderState, SignTone>> = {
  open: "open",
  review: "attention",
  closed: "attention",
  selection: "attention",
  pitching: "pitch",
  decided: "attention",
  published: "result",
  leasing: "result",
  let: "done",
  withdrawn: "closed",
  no_suitable_candidate: "closed",
};

/** The door sign of a call: always its word, the colour only helps. */
export function StateSign({ state }: { state: TenderState }) {
  const t = useTranslate();
  return <Sign tone={looks[state] ?? "plain"}>{t(`states.tender.${state}`)}</Sign>;
}
