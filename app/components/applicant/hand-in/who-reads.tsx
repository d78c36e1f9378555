import { useTranslate } from "#app/i18n/context.tsx";
import { Icon } from "#app/ui/icon.tsx";

const lines = [
  { name: "sealed", icon: "lock" },
  { name: "staff", icon: "people" },
  { name: "never", icon: "eye" },
] as const;

/** Who reads a plan once it is handed in, from when, and who never does. */
export function WhoReads({ corporation }: { corporation: string }) {
  const t = useTranslate();
  return (
    <section className="stack g-3" aria-labelledby="who-reads">
      <h2 id="who-reads">{t("handIn.who")}</h2>
      <ul className="check-mark">
        {lines.map(({ name, icon }) => (
          <li key={name}>
            <Icon name={icon} />
            <span>
              <strong>
                {name === "staff" ? t("handIn.who.staff", { corporation }) : t(`handIn.who.${name}`)}
              </strong>{" "}
              {t(`handIn.who.${name}Story`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
