import { ForEditors } from "#app/components/staff/for-editors.tsx";
import type { RepairStatus } from "#app/domain/applications/repair/repair.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";

import { RepairSign } from "./repair-sign.tsx";

type Props = {
  readonly tenderId: string;
  readonly applicationId: string;
  readonly repair: RepairStatus | null;
  readonly canAsk: boolean;
};

/** Beside a received plan: whether something is missing and was asked, and the way there. */
export function RepairBox({ tenderId, applicationId, repair, canAsk }: Props) {
  const t = useTranslate();
  const href = paths.staff.repair(tenderId, applicationId);
  if (repair)
    return (
      <section className="card stack g-3">
        <h2 className="h3">{t("staff.repair.title")}</h2>
        <p>
          <RepairSign status={repair} />
        </p>
        <p>
          <LinkButton look="outline" href={href}>
            {t("staff.repair.toRepair")}
          </LinkButton>
        </p>
      </section>
    );
  if (!canAsk) return null;
  return (
    <ForEditors>
      <p>
        <LinkButton look="outline" href={href}>
          {t("staff.repair.ask")}
        </LinkButton>
      </p>
    </ForEditors>
  );
}
