import type { AttachedFile } from "#app/components/applicant/files/file-card.tsx";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import type { EntryStep } from "#app/domain/applications/paper/paper-entry.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";

import { EntryFiles } from "./entry-files.tsx";

type Props = {
  page: {
    readonly tenderId: string;
    readonly applicationId: string;
    readonly once: string;
    readonly step: EntryStep;
    readonly email: string | null;
    readonly submittedAt: string | null;
    readonly confirmUntil: string;
    readonly canReopen: boolean;
    readonly scans: readonly AttachedFile[];
  };
};

/** What can be done with a plan that is entered, as it stands: seal it, wait for its maker, take the signature, give up. */
export function EntrySteps({ page }: Props) {
  const t = useTranslate();
  const format = useFormat();
  if (page.step === "over") return <p>{t("paper.over")}</p>;
  const moment = format.moment(new Date(page.confirmUntil));
  return (
    <>
      {page.step === "writing" ? (
        <form method="post" className="card stack g-3">
          <OnceKey value={page.once} />
          <p>{t("paper.sealStory", { moment })}</p>
          <p>
            <Button name="intent" value="seal">
              {t(page.email ? "paper.seal" : "paper.sealPaper")}
            </Button>
          </p>
        </form>
      ) : (
        <Waiting page={page} moment={moment} />
      )}
      <details className="disclosure">
        <summary>{t("paper.giveUp")}</summary>
        <form method="post" className="stack g-3">
          <p>{t("paper.giveUpStory")}</p>
          <p>
            <Button look="stop" name="intent" value="give-up">
              {t("paper.giveUp")}
            </Button>
          </p>
        </form>
      </details>
    </>
  );
}

function Waiting({ page, moment }: Props & { moment: string }) {
  const t = useTranslate();
  const format = useFormat();
  const [scan] = page.scans.toReversed();
  return (
    <>
      <section className="card stack g-3">
        {page.submittedAt ? (
          <p>{t("paper.sealedAt", { moment: format.exactMoment(new Date(page.submittedAt)) })}</p>
        ) : null}
        <p>
          {page.email
            ? t("paper.waitingMail", { email: page.email, moment })
            : t("paper.waitingScan", { moment })}
        </p>
        <form method="post" className="row g-3">
          <LinkButton
            look={page.email || scan ? "outline" : "main"}
            href={paths.staff.entryPaper(page.tenderId, page.applicationId)}
          >
            {t("paper.print")}
          </LinkButton>
          {page.canReopen ? (
            <Button look="outline" name="intent" value="reopen">
              {t("paper.reopen")}
            </Button>
          ) : null}
        </form>
      </section>
      {page.email ? null : (
        <>
          <EntryFiles
            files={page.scans}
            once={page.once}
            label={t("paper.scan")}
            hint={t("paper.scanStory")}
          />
          {scan ? (
            <form method="post" className="card stack g-3">
              <p>{t("paper.scanAdded", { name: scan.name })}</p>
              <p>{t("paper.confirmScanStory")}</p>
              <p>
                <Button name="intent" value="scan">
                  {t("paper.confirmScan")}
                </Button>
              </p>
            </form>
          ) : null}
        </>
      )}
    </>
  );
}
