// Reads citations with Citation.js: a line of JSON in for each, { format, text }, and a line out, what it was read as in
// CSL-JSON, with the tags of a RIS record as they stood, since not all of them have a place in CSL.
import { createInterface } from "node:readline";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";

const types = { bibtex: "@bibtex/text", biblatex: "@biblatex/text", ris: "@ris/file" };

for await (const line of createInterface({ input: process.stdin })) {
  const { format, text } = JSON.parse(line);
  const items = plugins.input.chain(text, { forceType: types[format] ?? plugins.input.type(text), generateGraph: false });
  const tags = format === "ris" ? plugins.input.data(text, types.ris)[0] : {};
  console.log(JSON.stringify({ count: items.length, item: items[0], tags }));
}
