import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { FoundThings } from "#app/components/search/found.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { searchDesk } from "#app/domain/leases/search/search-desk.server.ts";
import { searchWords } from "#app/domain/leases/search/search-words.ts";
import { readAs, requireStaff } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
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
  const found = words === null ? null : await readAs(actor, (tx) => searchDesk(tx, actor, words));
  return { title: pageTitle(request, "search.title"), typed, words: words ?? "", found };
}

export default function SearchPage() {
  const { typed, words, found } = useLoaderData<typeof loader>();
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
      {found ? <FoundThings words={words} found={found} /> : null}
    </div>
  );
}
