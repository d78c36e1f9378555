import { startEmbedded } from "#db/embedded/start-embedded.server.ts";

/** An app of its own process that holds an embedded database until it is killed; prints one line of JSON. */
const [dataDir = ""] = process.argv.slice(2);
const { url, adopted } = await startEmbedded({ dataDir, log: () => {} });
console.log(JSON.stringify({ url, adopted }));
setInterval(() => {}, 1_000_000);
