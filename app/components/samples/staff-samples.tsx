import { Differences } from "#app/components/changes/differences.tsx";
import { StepForm } from "#app/components/evening/step-form.tsx";
import { formView } from "#app/components/forms/form-view.ts";
import { NamelessNotice } from "#app/components/nameless/nameless-notice.tsx";
import { PaperMark } from "#app/components/paper/paper-mark.tsx";
import { ReceivedFields } from "#app/components/paper/received-fields.tsx";
import { Namesakes } from "#app/components/staff/namesakes.tsx";
import { PageHead } from "#app/components/staff/page-head.tsx";
import { StateSign } from "#app/components/staff/state-sign.tsx";
import { TwoVersions } from "#app/components/staff/two-versions.tsx";
import { earlyTelling } from "#app/components/staff/versions/small-tellings.ts";
import { paperWays } from "#app/domain/applications/paper/paper-entry.ts";
import { tenderStates } from "#app/domain/tenders/states.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

import { Sample } from "./sample.tsx";

const place = { street: "Zwanenkade", houseNumber: "21", neighbourhood: "Kanaleneiland", city: "Utrecht" };
const at = "2026-04-24T17:30:00Z";

/** The parts of which the desk is made: heads, signs, presses, and what two people wrote at once. */
export function StaffSamples() {
  const t = useTranslate();
  const crumbs = [{ href: paths.staff.home(), label: t("staff.desk.title") }];
  const mark = { by: t("samples.name"), receivedAt: at, confirmedAt: null, confirmedHow: null, reach: null };
  return (
    <>
      <Sample id="desk-signs" title={t("samples.deskSigns")}>
        <p className="row g-3">
          {tenderStates.map((state) => (
            <StateSign key={state} state={state} />
          ))}
        </p>
        <p className="row g-3">
          <StepForm once={SAMPLE_KEY} step="open" label={t("samples.main")} />
          <StepForm once={SAMPLE_KEY} step="close" label={t("samples.stop")} look="stop" size="small" />
        </p>
      </Sample>
      <Sample id="desk-heads" title={t("samples.deskHeads")}>
        <div className="card">
          <PageHead crumbs={crumbs} place={place} title={t("samples.longLabel")}>
            <StateSign state="open" />
          </PageHead>
        </div>
      </Sample>
      <Sample id="desk-marks" title={t("samples.deskMarks")}>
        <Namesakes
          spaces={[
            { id: SAMPLE_KEY, unitKind: "shop", areaM2: 70, call: "open" },
            { id: `${SAMPLE_KEY}-2`, unitKind: "studio", areaM2: 38, call: null },
          ]}
          way={t("sameAddress.new")}
        />
        <NamelessNotice withNames={paths.staff.home()} />
        {paperWays.map((way) => (
          <PaperMark key={way} mark={{ ...mark, way }} />
        ))}
        <PaperMark
          forStaff
          mark={{
            ...mark,
            way: "paper",
            confirmedAt: at,
            confirmedHow: "scan",
            reach: { postal: t("samples.postal"), phone: t("samples.phone") },
          }}
        />
        <div className="card stack g-4">
          <ReceivedFields view={formView(t, undefined, {})} label={t("samples.choice")} />
        </div>
      </Sample>
      <Sample id="desk-versions" title={t("samples.deskVersions")}>
        <TwoVersions
          result={{
            error: { "": ["problems.changed-meanwhile"] },
            initialValue: { expectedOn: "2027-03-01", story: t("samples.text") },
          }}
          stored={{ expectedOn: "", story: t("samples.small") }}
          telling={earlyTelling}
        />
        <Differences
          differences={[
            { field: "introduction", before: t("samples.small"), after: t("samples.text") },
            { field: "criteria.1.weight", before: 30, after: 25 },
          ]}
        />
      </Sample>
    </>
  );
}

const SAMPLE_KEY = "00000000-0000-4000-8000-000000000000";
