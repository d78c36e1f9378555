import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { Today } from "#app/components/desk/today.tsx";
import { ForEditors } from "#app/components/staff/for-editors.tsx";
import { StateSign } from "#app/components/staff/state-sign.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { listDesk } from "#app/domain/leases/list-desk.server.ts";
import { countLettersToPost } from "#app/domain/outbox/letters-to-post.server.ts";
import { listSpacesWithoutTender } from "#app/domain/tenders/staff-queries.server.ts";
import { readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { readsNameless } from "#app/http/reads-nameless.server.ts";
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
  const desk = await readAs(actor, async (tx) => {
    const post = await countLettersToPost(tx, corporationId);
    return {
      post,
      spaces: await listSpacesWithoutTender(tx, corporationId),
      ...(await listDesk(tx, actor, post.now, { isNameless: readsNameless(request) })),
    };
  });
  return {
    title: pageTitle(request, "staff.desk.title"),
    now: desk.post.now,
    tasks: desk.tasks,
    spaces: desk.spaces,
    toPost: desk.post.count,
    tenders: desk.calls.map((call) => ({
      ...call,
      id: call.tenderId,
      closesAt: call.closesAt?.toISOString() ?? null,
      questions: call.state === "open" ? call.openQuestions : 0,
    })),
  };
}

export default function Desk() {
  const { tenders, spaces, tasks, now, toPost } = useLoaderData<typeof loader>();
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
      <Today tasks={tasks} now={now} />
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
