import { Role } from "#app/components/jury/role.tsx";
import { PanelShares } from "#app/components/spaces/jury-promise.tsx";
import type { Panel } from "#app/domain/people/actor.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Drawing } from "#app/ui/drawing.tsx";

type Props = {
  readonly name: string;
  readonly panel: Panel;
  readonly address: string;
  readonly pitchAt: string;
  readonly place: string;
  readonly residentsShare: number;
  /** The square picture that a phone reads, and the page for whoever has none that can. */
  readonly picture: string;
  readonly codePage: string;
};

/** One juror's invitation on a sheet of paper of its own. */
export function JuryLetter(props: Props) {
  const { name, panel, address, pitchAt, place, residentsShare, picture, codePage } = props;
  const t = useTranslate();
  const format = useFormat();
  const who = t(panel === "residents" ? "common.resident" : "common.professional");
  return (
    <article className="letter-sheet stack g-4">
      <h2>{t("jury.join.title")}</h2>
      <p>{t("jury.join.story", { name, address, panel: who })}</p>
      <p>{t("jury.join.when", { moment: format.moment(new Date(pitchAt)), place })}</p>
      <p>
        <PanelShares residentsShare={residentsShare} />
      </p>
      <Drawing className="letter-picture" svg={picture} />
      <ol className="prose">
        <li>{t("joining.letter.scan")}</li>
        <li>{t("joining.letter.tap")}</li>
      </ol>
      <p>{t("joining.letter.otherwise", { page: codePage })}</p>
      <Role />
    </article>
  );
}
