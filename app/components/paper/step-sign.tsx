import type { EntryStep } from "#app/domain/applications/paper/paper-entry.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Sign, type SignTone } from "#app/ui/sign.tsx";

const tones: Record<EntryStep, SignTone> = {
  writing: "open",
  waiting: "info",
  objected: "attention",
  confirmed: "done",
  over: "closed",
};

/** How a plan that is entered for somebody stands. */
export function StepSign({ step }: { step: EntryStep }) {
  const t = useTranslate();
  return <Sign tone={tones[step]}>{t(`paper.step.${step}`)}</Sign>;
}
