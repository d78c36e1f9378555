import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/field.tsx";

type Props = { readonly neighbourhoods: readonly string[]; readonly chosen: string };

/** The leases of one neighbourhood; a form that asks for the page anew, so it works without script. */
export function LeaseFilter({ neighbourhoods, chosen }: Props) {
  const t = useTranslate();
  if (neighbourhoods.length < 2 && chosen === "") return null;
  return (
    <form method="get" action={paths.staff.leases()} className="row g-2 lease-filter">
      <Select
        id="wijk"
        name="wijk"
        label={t("board.neighbourhood")}
        value={chosen}
        empty={t("board.everywhere")}
        options={neighbourhoods.map((name) => ({ value: name, label: name }))}
      />
      <Button look="outline">{t("board.show")}</Button>
    </form>
  );
}
