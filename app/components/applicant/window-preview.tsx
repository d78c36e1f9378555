import type { FormView } from "#app/components/forms/form-view.ts";
import { awningKinds, letterStyles } from "#app/domain/applications/window-plan-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Facade } from "#app/ui/facade.tsx";
import { type PaintName, paints } from "#app/ui/facade/paints.ts";
import { type AwningKind, facadeFor, type LetterStyle } from "#app/ui/facade/parameters.ts";

/** The front as the plan describes it, by day and by night; drawn from the saved answers. */
export function WindowPreview({
  view,
  seed,
  houseNumber,
}: {
  view: FormView;
  seed: string;
  houseNumber: string;
}) {
  const t = useTranslate();
  const parameters = facadeFor(seed, {
    houseNumber,
    lettering: view.field("lettering").value ?? "",
    letterStyle: oneOf<LetterStyle>(letterStyles, view.field("letterStyle").value, "brush"),
    awning: oneOf<AwningKind>(awningKinds, view.field("awning").value, "wave"),
    paint: paints[oneOf(Object.keys(paints) as PaintName[], view.field("paint").value, "green")],
    display: [["plants", "table"], ["lamps"]],
  });
  return (
    <figure className="stack g-2">
      <div className="two g-3 mini">
        <Facade parameters={parameters} label={t("applicant.window.preview")} />
        <Facade parameters={{ ...parameters, id: `${parameters.id}n`, time: "night" }} />
      </div>
      <figcaption className="small">{t("applicant.window.preview")}</figcaption>
    </figure>
  );
}

function oneOf<Word extends string>(
  words: readonly Word[],
  given: string | undefined,
  otherwise: Word,
): Word {
  return words.find((word) => word === given) ?? otherwise;
}
