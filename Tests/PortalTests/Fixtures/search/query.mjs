// node query.mjs SITE QUERY…: what the theme's script finds in a built site, as JSON: for each query the addresses of
// its results, in order, and the files that were asked for.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

createRequire(import.meta.url)("../../../../theme/assets/search-index.js");
const { Index, query } = globalThis.timKiem;
const [site, ...queries] = process.argv.slice(2);
const page = readFileSync(`${site}/tim-kiem/index.html`, "utf8");
const about = Object.fromEntries(Array.from(page.matchAll(/ data-(\w+)="([^"]*)"/g), ([, name, value]) => [name, value]));

const answers = queries.map(async (text) => {
  const files = [];
  const index = new Index(about, async (address) => {
    files.push(address.split("/").at(-1));
    return new Uint8Array(readFileSync(site + address));
  });
  const found = await index.search(query(text));
  const lines = await Promise.all(found.map(({ document }) => index.line(document)));
  const near = found.length === 0 ? await index.nearest(query(text)) : null;
  return { near, addresses: lines.map((line) => line.address), titles: lines.map((line) => line.title), files };
});
console.log(JSON.stringify(await Promise.all(answers)));
