import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { PlayEvening } from "#app/components/evening/play-evening.tsx";
import { PublicShell } from "#app/components/shell/public-shell.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { requireDemo } from "#app/http/demo-only.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { type Persona, personas } from "#db/seeds/demo-cast.ts";

export const handle = { noJs: true };
export const meta = titleOf;

export function loader({ request }: LoaderFunctionArgs) {
  requireDemo();
  const cast = Object.entries(personas).map(([key, { name }]) => ({ key: key as Persona, name }));
  const sealed = new URL(request.url).searchParams.get("verzegeld");
  const cameIn = sealed !== null && /^\d{1,3}$/.test(sealed) ? Number(sealed) : null;
  const names = {
    staff: personas.medewerker.name,
    juror: personas.jurylid.name,
    second: personas["tweede-medewerker"].name,
  };
  return { cast, names, cameIn, title: pageTitle(request, "demo.title") };
}

export default function Demo() {
  const { cast, names, cameIn } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <PublicShell current={null}>
      <div className="wrap band-small stack g-5">
        <h1>{t("demo.title")}</h1>
        <p className="lead">{t("demo.lead")}</p>
        <ul className="grid">
          {cast.map((person) => (
            <li key={person.key} className="card stack g-3">
              <h2 className="h3">{t(`demo.${person.key}.title`)}</h2>
              <p>{t(`demo.${person.key}.story`, { name: person.name })}</p>
              <form method="post" action={paths.demo.signIn()}>
                <Button name="persona" value={person.key}>
                  {t("demo.signInAs", { name: person.name })}
                </Button>
              </form>
            </li>
          ))}
        </ul>
        <PlayEvening names={names} cameIn={cameIn} />
        <p className="row g-3">
          <a href={paths.spaces()}>{t("ui.spaces")}</a>
          <a href={paths.dev.outbox()}>{t("demo.outbox")}</a>
          <a href={paths.dev.ui()}>{t("demo.parts")}</a>
        </p>
      </div>
    </PublicShell>
  );
}
