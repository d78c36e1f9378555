import type { RealmInput } from "#app/domain/spaces/realm-form.ts";

import { sayings } from "./sayings.ts";
import { field, toldBy } from "./telling.ts";

/** What a space is by law, with the answers that led there. */
export const realmTelling = toldBy<RealmInput>((words) => {
  const { t } = words;
  const say = sayings(words);
  const answer = say.choice("publish.realmAnswer");
  return {
    listed: field(t("publish.realm.listed"), answer),
    neighbourhood: field(t("publish.realm.neighbourhood"), answer),
    own_homes: field(t("publish.realm.own_homes"), answer),
    nobody_else: field(t("publish.realm.nobody_else"), answer),
    sales: field(t("publish.realm.sales"), answer),
    realm: field(t("publish.realm.realm"), say.choice("staff.space.realm")),
    isCare: field(t("publish.realm.isCare"), say.tick),
    serviceLabel: field(t("staff.space.serviceLabel"), say.choice("staff.space.serviceLabel")),
    legalGround: field(t("publish.realm.legalGround"), say.choice("publish.ground")),
    ownHomes: field(t("publish.realm.ownHomes"), say.number),
    liveability: field(t("publish.realm.liveability")),
    motivation: field(t("publish.realm.motivation")),
  };
});
