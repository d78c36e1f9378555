import { StateSign } from "#app/components/staff/state-sign.tsx";
import type { Found } from "#app/domain/leases/search/search-desk.server.ts";
import { stateAt } from "#app/domain/tenders/states.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";

import { FoundGroup } from "./found-group.tsx";

type Props = { readonly words: string; readonly found: Found };

/** Everything that holds the words, by kind; or that there is nothing, and what else to try. */
export function FoundThings({ words, found }: Props) {
  const t = useTranslate();
  const { spaces, plans, colleagues, jurors } = found;
  if (spaces.length + plans.length + colleagues.length + jurors.length === 0)
    return (
      <EmptyState title={t("search.none", { words })}>
        <p>{t("search.noneWay")}</p>
      </EmptyState>
    );
  return (
    <>
      <FoundGroup
        id="found-spaces"
        title={t("search.spaces")}
        rows={spaces.map(({ id, address, neighbourhood, city, call, now }) => ({
          key: id,
          href: call?.id ? paths.staff.tender(call.id) : paths.staff.space(id),
          name: address,
          about: `${neighbourhood}, ${city}`,
          sign: call?.state ? <StateSign state={stateAt(call, new Date(now))} /> : t("search.noCall"),
        }))}
      />
      <FoundGroup
        id="found-plans"
        title={t("search.plans")}
        rows={plans.map(({ id, tenderId, tradeName, maker, receiptNumber, address }) => ({
          key: id,
          href: paths.staff.application(tenderId, id),
          name: tradeName || t("evening.erased.plan"),
          about: maker ? t("search.planAbout", { maker, number: receiptNumber ?? "", address }) : address,
        }))}
      />
      <FoundGroup
        id="found-colleagues"
        title={t("search.colleagues")}
        rows={colleagues.map(({ id, name, email, role }) => ({
          key: id,
          href: paths.staff.colleagues(),
          name: name || email,
          about: `${email}. ${t(`staff.role.${role}`)}`,
        }))}
      />
      <FoundGroup
        id="found-jurors"
        title={t("search.jurors")}
        rows={jurors.map(({ id, tenderId, name, panel, address }) => ({
          key: id,
          href: paths.staff.tender(tenderId),
          name,
          about: `${t(panel === "residents" ? "common.resident" : "common.professional")}, ${address}`,
        }))}
      />
    </>
  );
}
