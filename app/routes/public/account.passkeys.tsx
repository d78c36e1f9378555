import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { AccountPage } from "#app/components/sign-in/account-page.tsx";
import { PasskeyButton } from "#app/components/sign-in/passkey-button.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { deviceLabel } from "#app/domain/people/device.ts";
import { listPasskeys, removePasskey } from "#app/domain/people/passkeys.server.ts";
import { accountFrame } from "#app/http/account-frame.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { database } from "#app/http/database.server.ts";
import { found, requireStrongPerson } from "#app/http/guards.server.ts";
import { noStore } from "#app/http/no-store.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import signedInStyles from "#app/ui/styles/signed-in.css?url";

export const handle = { noJs: true };
export const links: LinksFunction = () => [{ rel: "stylesheet", href: signedInStyles }];
export const headers = noStore;
export const meta = titleOf;

const removeForm = z.object({ passkey: z.string().max(1_400) });

export async function loader({ request }: LoaderFunctionArgs) {
  const signedIn = await requireStrongPerson(request);
  return {
    title: pageTitle(request, "signIn.passkeys.title"),
    frame: accountFrame(signedIn),
    device: deviceLabel(request.headers.get("user-agent")),
    passkeys: await listPasskeys(database(), signedIn.person.id),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { person } = await requireStrongPerson(request);
  const form = await readForm(request, removeForm);
  if (!form.ok) return form.reply;
  found((await removePasskey(database(), person.id, form.value.passkey)) || null);
  return redirect(paths.account.passkeys());
}

export default function Passkeys() {
  const t = useTranslate();
  const format = useFormat();
  const { frame, device, passkeys } = useLoaderData<typeof loader>();
  return (
    <AccountPage frame={frame} title={t("signIn.passkeys.title")}>
      <p className="lead">{t("signIn.passkeys.lead")}</p>
      {passkeys.length === 0 ? <p>{t("signIn.passkeys.none")}</p> : null}
      <ul className="stack g-3" role="list">
        {passkeys.map((passkey) => (
          <li key={passkey.credentialId} className="card row g-4">
            <div className="grow">
              <h2 className="h3" id={`passkey-${passkey.credentialId}`}>
                {passkey.label || t("signIn.account.unknownDevice")}
              </h2>
              <p className="small muted">
                {t("signIn.passkeys.added")}: {format.moment(new Date(passkey.createdAt))}
                <br />
                {t("signIn.passkeys.used")}:{" "}
                {passkey.lastUsedAt
                  ? format.moment(new Date(passkey.lastUsedAt))
                  : t("signIn.passkeys.never")}
              </p>
            </div>
            <Form method="post">
              <Button
                look="outline"
                size="small"
                name="passkey"
                value={passkey.credentialId}
                aria-describedby={`passkey-${passkey.credentialId}`}
              >
                {t("signIn.passkeys.remove")}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <section className="card stack g-4" data-passkey-only hidden>
        <TextField
          id="passkey-label"
          name="label"
          label={t("signIn.passkeys.label")}
          value={device}
          maxLength={80}
        />
        <PasskeyButton task="add" label={t("signIn.passkeys.add")} />
      </section>
      <noscript>
        <p>{t("signIn.passkeys.needsScript")}</p>
      </noscript>
    </AccountPage>
  );
}
