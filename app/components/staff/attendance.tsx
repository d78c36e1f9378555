import { useTranslate } from "#app/i18n/context.tsx";
import { Sign } from "#app/ui/sign.tsx";

type Props = {
  readonly order: readonly { readonly applicationId: string; readonly tradeName: string }[];
  readonly answers: readonly { readonly applicationId: string; readonly coming: boolean }[];
};

const looks = { yes: "done", no: "error", none: "plain" } as const;

/** Who comes to the evening, in the running order. */
export function Attendance({ order, answers }: Props) {
  const t = useTranslate();
  if (order.length === 0) return null;
  return (
    <section className="stack g-3" aria-labelledby="attendance">
      <h2 id="attendance">{t("evening.attendance")}</h2>
      <ul className="stack g-2 plain-list">
        {order.map(({ applicationId, tradeName }) => {
          const answer = answers.find((one) => one.applicationId === applicationId);
          const said = answer ? (answer.coming ? "yes" : "no") : "none";
          return (
            <li key={applicationId} className="row g-3">
              <span>{tradeName}</span>
              <Sign tone={looks[said]}>{t(`evening.coming.${said}`)}</Sign>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
