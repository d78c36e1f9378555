import { EXCEPTION_REASON_LENGTH } from "#app/domain/jury/exception/exception-form.ts";
import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";

export type Asked = {
  readonly reason: string;
  readonly name: string;
  readonly second: string;
  readonly at: string;
  readonly isOwn: boolean;
  readonly isAgreed: boolean;
  /** Not more jurors are missing than they read. */
  readonly holds: boolean;
};

/** What was asked, by whom, and what the reader may do with it. */
export function AskedException({ asked, once }: { asked: Asked; once: string }) {
  const t = useTranslate();
  const format = useFormat();
  const { isOwn, isAgreed, holds } = asked;
  return (
    <section className="card stack g-3">
      <p>{t("exception.asked", { name: asked.name, moment: format.moment(new Date(asked.at)) })}</p>
      <blockquote className="as-typed agreed">{asked.reason}</blockquote>
      {isAgreed ? (
        <Notice tone={holds ? "done" : "attention"}>
          <p>{t("exception.agreed", { first: asked.name, second: asked.second })}</p>
          {holds ? null : <p>{t("exception.changed")}</p>}
        </Notice>
      ) : null}
      {isOwn && !isAgreed ? (
        <Notice tone="attention">
          <p>{t("exception.own")}</p>
        </Notice>
      ) : null}
      {!isOwn && !isAgreed ? (
        <form method="post" className="stack g-3">
          <OnceKey value={`${once}-agree`} />
          <input type="hidden" name="seen" value={asked.at} />
          <p>{t("exception.agreeStory")}</p>
          <p>
            <Button size="large" name="intent" value="agree">
              {t("exception.agree")}
            </Button>
          </p>
        </form>
      ) : null}
      <form method="post" className="stack g-2">
        <OnceKey value={`${once}-drop`} />
        <input type="hidden" name="seen" value={asked.at} />
        <p className="small">{t("exception.dropStory")}</p>
        <p>
          <Button look="quiet" name="intent" value="drop">
            {t("exception.drop")}
          </Button>
        </p>
      </form>
    </section>
  );
}

type AskProps = { readonly view: FormView; readonly once: string; readonly again: boolean };

/** The request with its reason. */
export function AskException({ view, once, again }: AskProps) {
  const t = useTranslate();
  return (
    <form method="post" className="card stack g-4">
      <OnceKey value={once} />
      <TextArea
        {...view.field("reason")}
        label={t("exception.reason")}
        hint={t("exception.reasonHint")}
        maxLength={EXCEPTION_REASON_LENGTH}
        rows={4}
      />
      <p>{t("exception.public")}</p>
      <p>
        {/* Who is to agree has one main button, and this is not it. */}
        <Button size="large" look={again ? "outline" : "main"} name="intent" value="ask">
          {t(again ? "exception.askAgain" : "exception.ask")}
        </Button>
      </p>
    </form>
  );
}
