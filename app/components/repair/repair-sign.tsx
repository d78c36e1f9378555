import type { RepairStatus } from "#app/domain/applications/repair/repair.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Sign } from "#app/ui/sign.tsx";

const looks = { asked: "attention", answered: "done", expired: "closed" } as const;

/** How a request stands: asked, answered or run out. */
export function RepairSign({ status }: { status: RepairStatus }) {
  const t = useTranslate();
  return <Sign tone={looks[status]}>{t(`staff.repair.status.${status}`)}</Sign>;
}
