import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { ForRight } from "#app/components/staff/for-editors.tsx";
import { addendumLimits } from "#app/domain/tenders/addenda/addendum-form.ts";
import type { RuleDifference } from "#app/domain/tenders/addenda/rule-differences.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Sign } from "#app/ui/sign.tsx";

import { Differences } from "./differences.tsx";
import { NewPictures } from "./new-pictures.tsx";

type Proposal = {
  readonly id: string;
  readonly reason: string;
  readonly proposer: string;
  readonly proposedAt: string;
  readonly isOwn: boolean;
  readonly differences: readonly RuleDifference[];
};

type Props = { proposal: Proposal; view: FormView; once: { publish: string; return: string } };

/** A change that waits for its second person, with what it would change and what can be done with it. */
export function ProposalCard({ proposal, view, once }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const { id, reason, proposer, proposedAt, isOwn } = proposal;
  return (
    <section className="card stack g-4" aria-labelledby="waiting">
      <div className="row row-apart">
        <h2 className="h3" id="waiting">
          {t("changes.staff.proposal")}
        </h2>
        <Sign tone="attention">{t("changes.staff.waiting")}</Sign>
      </div>
      <p>
        {t("changes.staff.waitingStory", {
          name: proposer,
          moment: format.moment(new Date(proposedAt)),
        })}
      </p>
      <p className="words">
        <strong>{t("changes.reason")}:</strong> {reason}
      </p>
      <Differences differences={proposal.differences} />
      <NewPictures differences={proposal.differences} />
      {isOwn ? (
        <Notice tone="attention">
          <p>{t("changes.staff.own")}</p>
        </Notice>
      ) : (
        <ForRight right="sign">
          <form method="post" className="stack g-3">
            <OnceKey value={once.publish} />
            <input type="hidden" name="addendumId" value={id} />
            <p>{t("changes.staff.effect")}</p>
            <p>
              <Button size="large" name="intent" value="publish">
                {t("changes.staff.publish")}
              </Button>
            </p>
          </form>
        </ForRight>
      )}
      <ForRight right="sign">
        <form method="post" className="stack g-3" noValidate>
          <OnceKey value={once.return} />
          <input type="hidden" name="addendumId" value={id} />
          <TextArea
            {...view.field("returnedFor")}
            label={t("changes.staff.returnedFor")}
            maxLength={addendumLimits.returnedFor}
            rows={3}
          />
          <p>
            <Button look="outline" name="intent" value="return">
              {t(isOwn ? "changes.staff.takeBack" : "changes.staff.return")}
            </Button>
          </p>
        </form>
      </ForRight>
    </section>
  );
}
