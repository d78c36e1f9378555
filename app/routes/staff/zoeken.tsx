import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { NamelessNotice } from "#app/components/nameless/nameless-notice.tsx";
import { FoundThings } from "#app/components/search/found.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { searchDesk } from "#app/domain/leases/search/search-desk.server.ts";
import { searchWords } from "#app/domain/leases/search/search-words.ts";
import { readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { keepReading, readsNameless } from "#app/http/reads-nameless.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";

export const meta = titleOf;

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const typed = new URL(request.url).searchParams.get("zoek") ?? "";
  const words = searchWords.parse(typed);
  const isNameless = readsNameless(request);
  const found =
    words === null ? null : await readAs(actor, (tx) => searchDesk(tx, actor, words, { isNameless }));
  return keepReading(request, {
    title: pageTitle(request, "search.title"),
    typed,
    words: words ?? "",
    found,
    isNameless,
  });
}

export default function SearchPage() {
  const { typed, words, found, isNameless } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <div className="stack g-5 form-page">
      <h1>{t("search.title")}</h1>
      <form method="get" action={paths.staff.search()} className="stack g-3" role="search">
        <TextField
          id="zoek"
          name="zoek"
          label={t("search.words")}
          hint={t("search.hint")}
          value={typed}
          maxLength={80}
          error={typed.trim() !== "" && found === null ? t("search.short") : undefined}
        />
        <p>
          <Button>
            <Icon name="search" />
            {t("search.go")}
          </Button>
        </p>
      </form>
      {isNameless ? (
        <NamelessNotice withNames={`?${new URLSearchParams({ zoek: typed, namen: "1" })}`} />
      ) : null}
      {found ? <FoundThings words={words} found={found} /> : null}
    </div>
  );
}
