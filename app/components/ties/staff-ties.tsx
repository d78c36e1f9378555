import { useTranslate } from "#app/i18n/context.tsx";

type Props = { readonly names: readonly string[]; readonly href: string };

/** Which colleagues do not read this plan, and where one says that one knows its maker. */
export function StaffTies({ names, href }: Props) {
  const t = useTranslate();
  return (
    <p className="small">
      {names.length > 0 ? <>{t("ties.staff.others", { names: names.join(", ") })} </> : null}
      <a href={href}>{t("ties.staff.ask")}</a>
    </p>
  );
}
