import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { type Brand, chromaLimits, colourOf, logoLimits, turnsOchre } from "#app/domain/people/brand.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { CheckBox, FileField, TextField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Sign } from "#app/ui/sign.tsx";

/** The lightness of buttons, at which a colour is shown as "the" colour of a brand. */
const BUTTON = 0.4;

type Props = {
  readonly view: FormView;
  readonly once: string;
  readonly brand: Brand & { readonly logoKey: string | null };
  /** Only looked at: not kept yet. */
  readonly isTried: boolean;
};

/** A colour that can be looked at before it is kept, and a logo. */
export function BrandForms({ view, once, brand, isTried }: Props) {
  const t = useTranslate();
  return (
    <>
      {isTried ? <Notice tone="attention" title={t("brand.tried")} /> : null}
      <form method="post" action={paths.staff.brand()} className="card stack g-4 form-page" noValidate>
        <OnceKey value={once} />
        <h2 className="h3">{t("brand.colour")}</h2>
        <TextField
          {...view.field("kleur")}
          type="color"
          value={colourOf(brand, BUTTON)}
          label={t("brand.yourColour")}
          hint={t("brand.colourHint")}
        />
        <CheckBox id="rustig" name="rustig" label={t("brand.calm")} checked={isMuted(brand)} />
        {turnsOchre(brand) ? <Notice tone="info" title={t("brand.ochre")} /> : null}
        <p className="row g-3">
          <span className="button" aria-hidden="true">
            {t("brand.sampleButton")}
          </span>
          <Sign tone="open">{t("brand.sampleSign")}</Sign>
        </p>
        <p className="row g-3">
          <Button>{t("brand.keep")}</Button>
          <Button look="outline" formMethod="get">
            {t("brand.look")}
          </Button>
        </p>
      </form>
      <form method="post" encType="multipart/form-data" className="card stack g-4 form-page">
        <OnceKey value={once} />
        <h2 className="h3">{t("brand.logo")}</h2>
        <FileField
          {...view.field("logo")}
          label={t("brand.yourLogo")}
          hint={t("brand.logoHint", { megabytes: logoLimits.megabytes })}
          accept="image/png,image/webp,image/jpeg"
          required
        />
        <p>
          <Button>{t("brand.sendLogo")}</Button>
        </p>
      </form>
      {brand.logoKey ? (
        <form method="post">
          <OnceKey value={once} />
          <input type="hidden" name="logo" value="weg" />
          <Button look="outline">{t("brand.removeLogo")}</Button>
        </form>
      ) : null}
    </>
  );
}

const isMuted = ({ chroma }: Brand) => chroma === chromaLimits.least;
