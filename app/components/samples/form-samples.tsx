import { RoomLeft } from "#app/components/forms/room-left.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Chip } from "#app/ui/chip.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import {
  CheckBox,
  CheckboxGroup,
  DayField,
  FileField,
  MoneyField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from "#app/ui/field.tsx";
import { SaveLine, type SaveState } from "#app/ui/save-line.tsx";
import { ScaleInput } from "#app/ui/scale-input.tsx";

import { Sample } from "./sample.tsx";

const saves = [
  "none",
  "saved",
  "busy",
  "offline",
  "failed",
  "conflict",
  "signed-out",
] as const satisfies readonly SaveState[];

/** Buttons and everything that is filled in, empty, filled, wrong and not yet possible. */
export function FormSamples() {
  const t = useTranslate();
  const options = (["wave", "straight"] as const).map((value) => ({
    value,
    label: t(`samples.option.${value}`),
  }));
  const steps = ([1, 2, 3, 4, 5] as const).map((step) => ({
    value: String(step),
    name: t(`jury.score.step.${step}`),
    meaning: t(`samples.scale.${step}`),
  }));
  const scale = {
    label: t("samples.scaleTitle"),
    hint: t("samples.scaleHint"),
    unchosen: t("samples.scaleUnchosen"),
    steps,
  };
  return (
    <>
      <Sample id="buttons" title={t("samples.buttons")}>
        <p className="row g-3">
          <Button>{t("samples.main")}</Button>
          <Button look="outline">{t("samples.outline")}</Button>
          <Button look="quiet">{t("samples.quiet")}</Button>
          <Button look="stop">{t("samples.stop")}</Button>
          <Button notYet>{t("samples.notYet")}</Button>
        </p>
        <p className="row g-3">
          <Button size="small">{t("samples.smallButton")}</Button>
          <Button size="large">{t("samples.largeButton")}</Button>
          <LinkButton look="outline" href="#buttons">
            {t("samples.linkButton")}
          </LinkButton>
        </p>
        <Button full>{t("samples.main")}</Button>
      </Sample>
      <Sample id="fields" title={t("samples.fields")}>
        <ErrorSummary
          title={t("ui.errorSummary")}
          lines={[{ href: "#wrong", text: t("samples.wrongError") }]}
        />
        <div className="two g-4">
          <TextField
            id="plain"
            name="plain"
            label={t("samples.plain")}
            hint={t("samples.plainHint")}
            value={t("samples.name")}
          />
          <TextField
            id="focused"
            name="focused"
            label={t("samples.focused")}
            value={t("samples.name")}
            data-focus
          />
          <TextField
            id="wrong"
            name="wrong"
            type="email"
            label={t("samples.wrong")}
            value="naam@"
            error={t("samples.wrongError")}
          />
          <MoneyField id="money" name="money" label={t("samples.money")} value="1.150,00" />
          <TextField id="area" name="area" label={t("samples.area")} unit="m²" unitAfter value="70" />
          <DayField id="day" name="day" label={t("samples.day")} value="2026-04-24" />
          <Select id="choice" name="choice" label={t("samples.choice")} options={options} empty="" />
          <TextArea
            id="story"
            name="story"
            label={t("samples.story")}
            rows={3}
            value={t("samples.text")}
            under={<RoomLeft of="story" most={t("samples.text").length + 9} value={t("samples.text")} />}
          />
          <FileField
            id="file"
            name="file"
            label={t("samples.file")}
            hint={t("samples.fileHint")}
            error={t("samples.fileError")}
          />
          <RadioGroup id="tile" name="tile" label={t("samples.tilesChoice")} options={options} value="wave" />
          <RadioGroup
            id="tile-wrong"
            name="tile-wrong"
            label={t("samples.tilesChoice")}
            options={options}
            error={t("samples.oneNeeded")}
          />
          <CheckboxGroup
            id="several"
            name="several"
            label={t("samples.several")}
            options={options}
            values={["straight"]}
          />
          <CheckBox id="agree" name="agree" label={t("samples.agree")} checked />
          <MoneyField
            id="long"
            name="long"
            label={t("samples.longLabel")}
            value="veel"
            error={t("samples.longError")}
          />
        </div>
        <fieldset disabled className="two g-4">
          <legend>{t("samples.locked")}</legend>
          <TextField
            id="locked-text"
            name="locked-text"
            label={t("samples.plain")}
            value={t("samples.name")}
          />
          <Select id="locked-choice" name="locked-choice" label={t("samples.choice")} options={options} />
          <p>
            <Button>{t("samples.main")}</Button>
          </p>
        </fieldset>
        <p className="row g-3">
          <Chip href="#fields">{t("samples.option.wave")}</Chip>
          <Chip href="#buttons">{t("samples.option.straight")}</Chip>
        </p>
        {saves.map((state) => (
          <SaveLine key={state} state={state}>
            {t(`samples.saved.${state}`)}
          </SaveLine>
        ))}
      </Sample>
      <Sample id="scale" title={t("samples.scale")}>
        <div className="two g-4">
          <ScaleInput id="points-none" name="points-none" {...scale} />
          <ScaleInput id="points" name="points" {...scale} value="4" />
          <ScaleInput
            id="points-unknown"
            name="points-unknown"
            {...scale}
            value="unknown"
            unknown={{ label: t("jury.score.unknown"), meaning: t("jury.score.unknownHint") }}
          />
          <ScaleInput id="points-locked" name="points-locked" {...scale} value="2" locked />
          <ScaleInput id="points-wrong" name="points-wrong" {...scale} error={t("samples.oneNeeded")} />
        </div>
      </Sample>
    </>
  );
}
