import { json, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { isForgotten, listLatestLetters } from "#app/domain/outbox/queries.server.ts";
import { env } from "#app/env.server.ts";
import { database } from "#app/http/database.server.ts";
import { requireMakersMode } from "#app/http/makers-only.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { renderStoredLetter } from "#emails/render-letter.server.tsx";

export const handle = { noJs: true };
export const meta: MetaFunction = () => [
  { title: "Plint /dev/outbox" },
  { name: "robots", content: "noindex" },
];

export async function loader() {
  requireMakersMode();
  const stored = (await listLatestLetters(database())).filter((letter) => !isForgotten(letter));
  const letters = await Promise.all(
    stored.map(async ({ id, letter, props, locale, to, corporation, state, createdAt }) => {
      const envelope = { locale, name: to.name, corporation, origin: env.ORIGIN };
      const { subject, text } = await renderStoredLetter({ letter, props }, envelope);
      return { id, letter, to: to.email, state, at: createdAt.toISOString(), subject, text };
    }),
  );
  return json({ letters }, { headers: { "Cache-Control": "no-store" } });
}

export default function Outbox() {
  const t = useTranslate();
  const format = useFormat();
  const { letters } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap stack">
      <h1>{t("mail.dev.outbox")}</h1>
      <p>
        {t("mail.dev.explain")} <a href={paths.dev.emails()}>{t("mail.dev.templates")}</a>
      </p>
      {letters.length === 0 && <p>{t("mail.dev.empty")}</p>}
      <ol>
        {letters.map((letter) => (
          <li key={letter.id} data-letter={letter.letter} data-to={letter.to}>
            <p>
              <a href={paths.dev.outboxLetter(letter.id)}>{letter.subject}</a>
              <br />
              {t("mail.dev.to")}: {letter.to} · {format.exactMoment(new Date(letter.at))} ·{" "}
              {t(`mail.dev.state.${letter.state}`)}
            </p>
            <details>
              <summary>{t("mail.dev.text")}</summary>
              <pre style={{ whiteSpace: "pre-wrap" }}>{letter.text}</pre>
            </details>
          </li>
        ))}
      </ol>
    </main>
  );
}
