import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { StateSign } from "#app/components/staff/state-sign.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import { listSpaces } from "#app/domain/tenders/list-spaces.server.ts";
import { readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { HouseNumber } from "#app/ui/house-number.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const spaces = await readAs(actor, async (tx) =>
    listSpaces(tx, actor.corporationId, await databaseNow(tx)),
  );
  return { title: pageTitle(request, "ui.spaces"), spaces };
}

export default function SpacesPage() {
  const { spaces } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="stack g-5">
      <div className="row row-apart">
        <h1>{t("ui.spaces")}</h1>
        <ForEditors>
          <LinkButton href={paths.staff.newSpace()}>{t("ui.newSpace")}</LinkButton>
        </ForEditors>
      </div>
      {spaces.length === 0 ? (
        <EmptyState title={t("spaceList.none")} />
      ) : (
        <DataTable
          caption={t("ui.spaces")}
          cards
          rows={spaces}
          keyOf={(space) => space.id}
          columns={[
            { title: t("staff.desk.space"), cell: (space) => <SpaceLink space={space} /> },
            {
              title: t("spaceList.kind"),
              cell: ({ unitKind, areaM2 }) => `${t(`spaces.kind.${unitKind}`)}, ${format.area(areaM2)}`,
            },
            { title: t("staff.space.energyLabel"), cell: ({ energyLabel }) => energyLabel ?? "–" },
            {
              title: t("staff.space.targetRent"),
              cell: ({ targetRentCents }) => format.money(targetRentCents),
              number: true,
            },
            { title: t("spaceList.call"), cell: (space) => <Call space={space} /> },
          ]}
        />
      )}
    </div>
  );
}

type Space = ReturnType<typeof useLoaderData<typeof loader>>["spaces"][number];

function SpaceLink({ space: { id, street, houseNumber, neighbourhood, city } }: { space: Space }) {
  return (
    <>
      <a href={paths.staff.space(id)}>
        <HouseNumber number={houseNumber} /> {street}
      </a>
      <small className="line">
        {neighbourhood}, {city}
      </small>
    </>
  );
}

/** The latest call, also one that came to its end; a space without one can get its first. */
function Call({ space: { call, street, houseNumber } }: { space: Space }) {
  const t = useTranslate();
  if (!call) return <span className="muted">{t("sameAddress.noCall")}</span>;
  return (
    <a className="row g-2" href={paths.staff.tender(call.id)}>
      <StateSign state={call.state} />
      <span className="visually-hidden">
        {t("spaceList.toCall", { address: `${street} ${houseNumber}` })}
      </span>
    </a>
  );
}
