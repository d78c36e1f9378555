import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

import { PageHead } from "./page-head.tsx";

type Props = {
  readonly page: {
    readonly tenderId: string;
    readonly address: string;
    readonly space: Parameters<typeof PageHead>[0]["place"];
  };
  readonly title: string;
};

/** The head of a page right under a call: the way here leads by the desk and by the call itself. */
export function CallHead({ page, title }: Props) {
  const t = useTranslate();
  return (
    <PageHead
      crumbs={[
        { href: paths.staff.home(), label: t("staff.desk.title") },
        { href: paths.staff.tender(page.tenderId), label: page.address },
      ]}
      place={page.space}
      title={title}
    />
  );
}
