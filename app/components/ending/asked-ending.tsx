import { OnceKey } from "#app/components/forms/once-key.tsx";
import type { EndingKind } from "#app/domain/tenders/ending/ending.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

type Asked = {
  readonly kind: EndingKind;
  readonly reason: string;
  readonly name: string;
  readonly at: string;
  readonly isOwn: boolean;
  readonly maySign: boolean;
};

/** What a colleague asked and why, with what the reader may do: agree, or drop it. */
export function AskedEnding({ asked, once }: { readonly asked: Asked; readonly once: string }) {
  const t = useTranslate();
  const format = useFormat();
  const { kind, reason, name, at, isOwn, maySign } = asked;
  return (
    <section className="card stack g-4">
      <p>{t(`ending.asked.${kind}`, { name, moment: format.moment(new Date(at)) })}</p>
      <blockquote className="as-typed agreed">{reason}</blockquote>
      {isOwn ? (
        <Notice tone="attention">
          <p>{t("ending.own")}</p>
        </Notice>
      ) : null}
      {!isOwn && maySign ? (
        <form method="post" className="stack g-3">
          <OnceKey value={`${once}-agree`} />
          <input type="hidden" name="seen" value={at} />
          <p>{t("ending.agreeStory")}</p>
          <p>
            <Button size="large" name="intent" value="agree">
              {t("ending.agree")}
            </Button>
          </p>
        </form>
      ) : null}
      {maySign ? (
        <form method="post" className="stack g-2">
          <OnceKey value={`${once}-drop`} />
          <input type="hidden" name="seen" value={at} />
          <p className="small">{t("ending.dropStory")}</p>
          <p>
            <Button look="outline" name="intent" value="drop">
              {t("ending.drop")}
            </Button>
          </p>
        </form>
      ) : null}
    </section>
  );
}
