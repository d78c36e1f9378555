import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { localeCookie } from "#app/http/locale.server.ts";
import { ownPath } from "#app/http/own-path.ts";
import { isLocale } from "#app/i18n/locales.ts";
import { postedForm } from "#app/http/posted-form.server.ts";
import { paths } from "#app/paths.ts";

/** The switch in the footer: keeps the choice and goes back to where the reader was. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await postedForm(request);
  const locale = form.get("locale");
  if (!isLocale(locale)) throw new Response(null, { status: 400 });
  const back = ownPath(form.get("back")) ?? paths.home();
  return redirect(back, { status: 303, headers: { "set-cookie": localeCookie(locale) } });
}

export function loader() {
  return redirect(paths.home());
}
