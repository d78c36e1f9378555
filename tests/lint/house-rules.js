// What the linter's own rules do not know: the rings, time as an argument, addresses in one file.
import { rings } from "./rings.js";

const ADDRESS =
  /^\/(account|afmelden|beheer|bestanden|bezichtigingen|de-buurtjury|demo|dev|gevel|inloggen|jobs|jury|mijn-plannen|partner|ruimtes|taal|uitloggen|zo-werkt-het)(\/|\?|$)/;

/** The domain is told what time it is: by the database, through its caller. */
const timeIsAnArgument = {
  create(context) {
    const message = "time is an argument here: take `now` from the caller";
    return {
      NewExpression(node) {
        if (node.callee.name === "Date" && node.arguments.length === 0) context.report({ node, message });
      },
      MemberExpression(node) {
        if (node.object.name === "Date" && node.property.name === "now") context.report({ node, message });
      },
    };
  },
};

/** An address that moves must move in one place. */
const addressesComeFromPaths = {
  create(context) {
    const judge = (node, text) => {
      if (ADDRESS.test(text))
        context.report({ node, message: `write ${text} with a function of app/paths.ts` });
    };
    return {
      Literal: (node) => typeof node.value === "string" && judge(node, node.value),
      TemplateLiteral: (node) => judge(node, node.quasis[0].value.raw),
    };
  },
};

export default {
  meta: { name: "house" },
  rules: {
    rings,
    "time-is-an-argument": timeIsAnArgument,
    "addresses-come-from-paths": addressesComeFromPaths,
  },
};
