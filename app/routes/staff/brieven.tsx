import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { titleOf } from "#app/components/title-of.ts";
import { listLettersOfCorporation } from "#app/domain/outbox/queries.server.ts";
import { readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const letters = await readAs(actor, (tx) => listLettersOfCorporation(tx, actor.corporationId));
  return { letters, title: pageTitle(request, "staff.letters.title") };
}

export default function Letters() {
  const { letters } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="stack g-5">
      <h1>{t("staff.letters.title")}</h1>
      {letters.length === 0 ? (
        <p className="empty">{t("staff.letters.none")}</p>
      ) : (
        <div className="table-box" tabIndex={0} role="region" aria-label={t("staff.letters.title")}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t("staff.letters.to")}</th>
                <th scope="col">{t("staff.letters.letter")}</th>
                <th scope="col">{t("staff.letters.state")}</th>
                <th scope="col">{t("staff.letters.at")}</th>
              </tr>
            </thead>
            <tbody>
              {letters.map((letter) => (
                <tr key={letter.id}>
                  <th scope="row">{letter.toName || letter.toEmail}</th>
                  <td>{t.find(`staff.letter.${letter.letter}`) ?? letter.letter}</td>
                  <td>{t(`staff.letters.state.${letter.state}`)}</td>
                  <td>{format.moment(new Date(letter.createdAt))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
