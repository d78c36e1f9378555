import { facadeOf, type FrontSpace } from "#app/components/shop-window/facade-of.ts";
import { readWindow } from "#app/domain/applications/window-draft.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { PaperBlock } from "#app/lib/paper.ts";
import { facadeSvg } from "#app/ui/facade/facade.ts";
import { flattened } from "#app/ui/facade/flatten.ts";
import facadeStyles from "#app/ui/styles/parts/facade.css?raw";

/** The colours that a page gives its drawings; paper has no page around it. */
const PAGE_COLORS = { "color-sky": "#d7eef8", "color-pavement": "#cfc9be" };
const [WIDE, HIGH] = [5, 4];

/** The front as the plan describes it, by day and in the evening: the same drawing as on the screens. */
export function frontBlocks(t: Translate, content: unknown, space: FrontSpace): PaperBlock[] {
  const parameters = facadeOf(readWindow(content), space);
  const pictures = (["day", "night"] as const).map((time) => ({
    svg: flattened(facadeSvg({ ...parameters, time }), facadeStyles, PAGE_COLORS),
    label: t(`papers.front.${time}`, { lettering: parameters.lettering }),
    ratio: WIDE / HIGH,
  }));
  return [{ kind: "pictures", pictures }];
}
