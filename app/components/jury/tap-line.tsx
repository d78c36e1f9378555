import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Icon, type IconName } from "#app/ui/icon.tsx";

const lines = {
  start: "phone",
  kept: "phone",
  sending: "phone",
  sent: "check",
  memory: "attention",
  "signed-out": "attention",
  "other-seat": "attention",
  gone: "attention",
} as const satisfies Record<string, IconName>;

const states = ["start", "kept", "sending", "sent", "memory", "signed-out", "other-seat", "gone"] as const;

/** Where the points are: on this phone, or sent. The phone fills it in; without script the page's own button sends them. */
export function TapLine() {
  const t = useTranslate();
  return (
    <>
      <p className="saved tap-line" role="status" data-tap-line="" data-state="plain">
        <Icon name="phone" />
        <span>{t("phone.line.plain")}</span>
      </p>
      {states.map((state) => (
        <template key={state} data-tap-state={state}>
          <Icon name={lines[state]} />
          <span data-words="">{t(`phone.line.${state}`)}</span>
          {state === "signed-out" || state === "other-seat" ? (
            <a href={paths.signIn.start(paths.jury.home())}>{t("phone.line.signIn")}</a>
          ) : null}
        </template>
      ))}
    </>
  );
}
