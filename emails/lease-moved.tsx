import type { MessageKey } from "#app/i18n/translate.ts";
import { paths } from "#app/paths.ts";

import { Button } from "./parts/button.tsx";
import { useLanguage } from "./parts/language.tsx";
import { Layout } from "./parts/layout.tsx";
import { AsTyped } from "./parts/own-words.tsx";
import { List, Paragraph, Subtitle } from "./parts/text.tsx";

type StateOf<Key> = Key extends `mail.leaseMoved.now.${infer State}` ? State : never;
type TaskOf<Key> = Key extends `mail.leaseMoved.task.${infer Task}` ? Task : never;

export type LeaseMovedProps = {
  readonly address: string;
  readonly applicationId: string;
  /** The state of the lease from now on (domain/leases/states.ts); "called_off" when it ended before there were keys. */
  readonly state: StateOf<MessageKey>;
  /** What staff wrote to the tenant about this step; empty when nothing. */
  readonly note: string;
  /** What the tenant has to do now; there is a sentence for each (domain/leases/tasks.ts). */
  readonly tasks: readonly TaskOf<MessageKey>[];
};

/** To the tenant at each step of the lease: where it stands and what to bring. */
export function LeaseMoved({ address, applicationId, state, note, tasks }: LeaseMovedProps) {
  const { t } = useLanguage();
  return (
    <Layout
      title={t(`mail.leaseMoved.title.${state}`, { address })}
      preview={t(`mail.leaseMoved.now.${state}`)}
      footnote={t("mail.leaseMoved.footnote", { address })}
    >
      <Paragraph>{t(`mail.leaseMoved.now.${state}`)}</Paragraph>
      {note && (
        <Paragraph>
          <AsTyped text={note} />
        </Paragraph>
      )}
      {tasks.length > 0 && (
        <>
          <Subtitle>{t("mail.leaseMoved.tasks")}</Subtitle>
          <List entries={tasks.map((task) => t(`mail.leaseMoved.task.${task}`))} />
        </>
      )}
      <Button url={paths.applicant.plan(applicationId)} label={t("mail.leaseMoved.button")} />
    </Layout>
  );
}

export const PreviewProps: LeaseMovedProps = {
  address: "Zwanenkade 21",
  state: "screening",
  note: "Ik bel je maandag om een afspraak te maken.",
  tasks: ["kvk_extract", "identity_seen"],
  applicationId: "00000000-0000-4000-8000-000000000001",
};
