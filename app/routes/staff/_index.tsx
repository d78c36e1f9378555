import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { StateSign } from "#app/components/staff/state-sign.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { countSubmittedByTender } from "#app/domain/applications/count-submitted.server.ts";
import { countLettersToPost } from "#app/domain/outbox/letters-to-post.server.ts";
import { listSpacesWithoutTender, listTendersForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { stateAt } from "#app/domain/tenders/states.ts";
import { readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { HouseNumber } from "#app/ui/house-number.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const { corporationId } = actor;
  const desk = await readAs(actor, async (tx) => ({
    tenders: await listTendersForStaff(tx, corporationId),
    spaces: await listSpacesWithoutTender(tx, corporationId),
    counts: await countSubmittedByTender(tx),
    post: await countLettersToPost(tx, corporationId),
  }));
  return {
    title: pageTitle(request, "staff.desk.title"),
    spaces: desk.spaces,
    toPost: desk.post.count,
    tenders: desk.tenders.map((tender) => ({
      ...tender,
      state: stateAt(tender, desk.post.now),
      closesAt: tender.closesAt?.toISOString() ?? null,
      plans: desk.counts.get(tender.id) ?? 0,
      questions: stateAt(tender, desk.post.now) === "open" ? tender.openQuestions : 0,
    })),
  };
}

export default function Desk() {
  const { tenders, spaces, toPost } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="stack g-6">
      <div className="row row-apart">
        <h1>{t("staff.desk.title")}</h1>
        <ForEditors>
          <LinkButton href={paths.staff.newSpace()}>{t("ui.newSpace")}</LinkButton>
        </ForEditors>
      </div>
      {toPost > 0 ? (
        <Notice tone="attention" title={t("post.count", { count: toPost })}>
          <p>
            <a href={paths.staff.letters()}>{t("post.toLetters")}</a>
          </p>
        </Notice>
      ) : null}
      {tenders.length === 0 && spaces.length === 0 ? <EmptyState title={t("staff.desk.none")} /> : null}
      {tenders.length > 0 ? (
        <DataTable
          caption={t("staff.desk.title")}
          cards
          rows={tenders}
          keyOf={(tender) => tender.id}
          columns={[
            { title: t("staff.desk.space"), cell: (tender) => <SpaceName {...tender} /> },
            { title: t("staff.desk.state"), cell: (tender) => <StateSign state={tender.state} /> },
            {
              title: t("staff.desk.closes"),
              cell: ({ closesAt }) => (closesAt ? format.moment(new Date(closesAt)) : null),
            },
            { title: t("staff.desk.plans"), cell: (tender) => tender.plans, number: true },
            {
              title: t("questions.staff.column"),
              cell: ({ id, questions }) =>
                questions > 0 ? (
                  <a href={paths.staff.questions(id)}>{t("questions.staff.waiting", { count: questions })}</a>
                ) : (
                  "–"
                ),
            },
          ]}
        />
      ) : null}
      {spaces.length > 0 ? (
        <section className="stack g-3">
          <h2>{t("staff.desk.withoutTender")}</h2>
          <ul className="grid">
            {spaces.map((space) => (
              <li key={space.id} className="card stack g-2">
                <p className="address">
                  <HouseNumber number={space.houseNumber} /> {space.street}
                </p>
                <p className="small">
                  {space.neighbourhood}, {space.city}
                </p>
                <a href={paths.staff.space(space.id)}>{t("staff.desk.startTender")}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

type Named = {
  readonly id: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly neighbourhood: string;
  readonly city: string;
  readonly areaM2: number;
};

function SpaceName(space: Named) {
  const format = useFormat();
  return (
    <>
      <a href={paths.staff.tender(space.id)}>
        <HouseNumber number={space.houseNumber} /> {space.street}
      </a>
      <small className="line">
        {space.neighbourhood}, {space.city}, {format.area(space.areaM2)}
      </small>
    </>
  );
}
