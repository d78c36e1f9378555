import { json, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { requireMakersMode } from "#app/http/makers-only.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { locales } from "#app/i18n/locales.ts";
import { paths } from "#app/paths.ts";
import { listPreviews } from "#emails/preview-letter.server.ts";

export const handle = { noJs: true };
export const meta: MetaFunction = () => [
  { title: "Plint /dev/emails" },
  { name: "robots", content: "noindex" },
];

export async function loader() {
  requireMakersMode();
  return json({ letters: await listPreviews() });
}

export default function AllLetters() {
  const t = useTranslate();
  const { letters } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap stack">
      <h1>{t("mail.dev.templates")}</h1>
      <p>
        <a href={paths.dev.outbox()}>{t("mail.dev.outbox")}</a>
      </p>
      <ul>
        {letters.map(({ name, subject }) => (
          <li key={name}>
            <strong>{subject}</strong> ({name}){" "}
            {locales.map((locale) => (
              <a key={locale} href={paths.dev.email(name, locale)} style={{ marginInlineEnd: "1rem" }}>
                {t(`mail.dev.language.${locale}`)}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </main>
  );
}
