import { sql } from "drizzle-orm";
import { check, customType, foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

import { pictureTypes } from "#app/domain/jury/paper/paper-form.ts";

import { moment, oneOf } from "./columns.ts";
import { scoreSheets } from "./jury.ts";
import { people } from "./people.ts";

const bytes = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });

/** That a juror's sheet came on paper, and who typed it in. Everybody of the corporation may know; never its points. */
export const paperSheets = pgTable(
  "paper_sheets",
  {
    corporationId: uuid().notNull(),
    seatId: uuid().notNull(),
    applicationId: uuid().notNull(),
    enteredBy: uuid()
      .notNull()
      .references(() => people.id),
    enteredAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.seatId, t.applicationId] }),
    // Goes with its sheet, as when its juror declares a tie after all.
    foreignKey({
      columns: [t.corporationId, t.seatId, t.applicationId],
      foreignColumns: [scoreSheets.corporationId, scoreSheets.seatId, scoreSheets.applicationId],
    }).onDelete("cascade"),
  ],
);

/** The picture of that sheet: whoever sees it sees points, so it is as sealed as they are. */
export const paperPictures = pgTable(
  "paper_pictures",
  {
    corporationId: uuid().notNull(),
    seatId: uuid().notNull(),
    applicationId: uuid().notNull(),
    type: text({ enum: pictureTypes }).notNull(),
    picture: bytes().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.seatId, t.applicationId] }),
    foreignKey({
      columns: [t.corporationId, t.seatId, t.applicationId],
      foreignColumns: [paperSheets.corporationId, paperSheets.seatId, paperSheets.applicationId],
    }).onDelete("cascade"),
    check("known_picture_type", oneOf(t.type, pictureTypes)),
    check("pictures_have_a_size", sql`length(${t.picture}) between 1 and 10485760`),
  ],
);
