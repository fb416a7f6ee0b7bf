// node words.mjs FILE: the words of each text of a JSON list, as the theme's script reads them: folded and exact.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

createRequire(import.meta.url)("../../../../theme/assets/search-index.js");
const texts = JSON.parse(readFileSync(process.argv[2], "utf8"));
const read = (text) =>
  globalThis.timKiem.words(text).flatMap(({ folded, exact }) => [folded, exact.letters + exact.tones]);
console.log(JSON.stringify(texts.map(read)));
