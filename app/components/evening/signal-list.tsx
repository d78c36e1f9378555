import { isUrgent, type Signal } from "#app/domain/jury/evening/signals.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** What the conductor must notice, said aloud as it comes: what asks for something first, then what is good to know. */
export function SignalList({ signals }: { signals: readonly Signal[] }) {
  const t = useTranslate();
  return (
    <section className="stack g-3" aria-labelledby="signals-title">
      <h2 id="signals-title" className="h3">
        {t("signals.title")}
      </h2>
      {signals.length === 0 ? <p className="muted">{t("signals.none")}</p> : null}
      <ul className="stack g-2 plain-list">
        {signals.map((signal) => (
          <li key={JSON.stringify(signal)}>
            <Notice tone={isUrgent(signal) ? "attention" : "quiet"}>
              <Said signal={signal} />
            </Notice>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ signal }: { signal: Signal }) {
  const t = useTranslate();
  const format = useFormat();
  const planOr = (name: string) => name || t("evening.erased.plan");
  const nameOr = (name: string) => name || t("evening.erased.juror");
  switch (signal.kind) {
    case "few":
      return <Words title={t(`signals.few.${signal.of}`, signal)} story={t("signals.fewStory")} />;
    case "late":
      return (
        <Words
          title={t("signals.late", { plan: planOr(signal.plan), at: format.shortTime(new Date(signal.at)) })}
          story={t("signals.lateStory")}
        />
      );
    case "missing":
      return (
        <Words
          title={t("signals.missing", {
            plan: planOr(signal.plan),
            names: signal.names.map(nameOr).join(", "),
          })}
          story={t("signals.missingStory")}
        />
      );
    case "tie":
      return (
        <Words
          title={t("signals.tie", { name: nameOr(signal.name), plan: planOr(signal.plan) })}
          story={t("signals.tieStory")}
        />
      );
    default: {
      const who = { name: nameOr(signal.name), at: format.time(new Date(signal.at)) };
      return <Words title={t(`signals.${signal.kind}`, who)} story={t(`signals.${signal.kind}Story`)} />;
    }
  }
}

function Words({ title, story }: { title: string; story: string }) {
  return (
    <p>
      <strong>{title}</strong> {story}
    </p>
  );
}
