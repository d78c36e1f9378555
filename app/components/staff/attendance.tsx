import { useTranslate } from "#app/i18n/context.tsx";
import { Sign } from "#app/ui/sign.tsx";

type Props = {
  readonly order: readonly {
    readonly applicationId: string;
    readonly tradeName: string;
    readonly coming: boolean | null;
  }[];
};

const looks = { yes: "done", no: "error", none: "plain" } as const;

/** Who comes to the evening, in the running order. */
export function Attendance({ order }: Props) {
  const t = useTranslate();
  if (order.length === 0) return null;
  return (
    <section className="stack g-3" aria-labelledby="attendance">
      <h2 id="attendance">{t("evening.attendance")}</h2>
      <ul className="stack g-2 plain-list">
        {order.map(({ applicationId, tradeName, coming }) => {
          const said = coming === null ? "none" : coming ? "yes" : "no";
          return (
            <li key={applicationId} className="row g-3">
              <span>{tradeName || t("evening.erased.plan")}</span>
              <Sign tone={looks[said]}>{t(`evening.coming.${said}`)}</Sign>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
