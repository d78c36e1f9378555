import type { FormView } from "#app/components/forms/form-view.ts";
import { KnownHere } from "#app/components/sign-in/known-here.tsx";
import { WHY_LENGTH } from "#app/domain/jury/declining/decline-form.ts";
import type { Invited } from "#app/http/jury-door.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** What somebody reads who said that they cannot: that it came in, the way back, and room to say why. */
export function DeclinedSeat({ seat, view }: { seat: Invited; view: FormView }) {
  const t = useTranslate();
  const format = useFormat();
  const moment = format.moment(new Date(seat.pitchAt));
  return (
    <>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <p className="lead">{t("declining.notedStory", { address: seat.address, moment })}</p>
      {seat.isTold ? <Notice tone="done" title={t("declining.whySent")} live /> : null}
      <form method="post" className="card stack g-3" noValidate>
        <TextArea
          {...view.field("reason")}
          label={t("declining.why")}
          hint={t("declining.whyHint")}
          maxLength={WHY_LENGTH}
          rows={3}
        />
        <p>
          <Button look="outline" name="intent" value="why">
            {t("declining.whyButton")}
          </Button>
        </p>
      </form>
      <p>{t("declining.back")}</p>
      {seat.door ? (
        <KnownHere email={seat.email} door={seat.door} otherwise={seat.otherwise} />
      ) : (
        <form method="post">
          <Button look="outline" size="large" full name="intent" value="join">
            {t("declining.backButton")}
          </Button>
        </form>
      )}
    </>
  );
}
