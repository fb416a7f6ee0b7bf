// Markdown written at the cursor, as if typed: the browser's own undo takes it back.
import { type, word } from "./desk.js";

const isWordEdge = (text) => text.length - text.trim().length;

const around = (area, mark, sample) => {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const chosen = value.slice(start, end);
  const size = mark.length;
  if (value.slice(start - size, start) === mark && value.slice(end, end + size) === mark) {
    type(area, chosen, start - size, end + size);
    area.setSelectionRange(start - size, end - size);
    return;
  }
  // Marks with a blank inside them are no marks.
  const text = chosen.trim() || sample;
  const before = isWordEdge(chosen) && chosen.trim() ? chosen.slice(0, chosen.indexOf(text)) : "";
  const after = chosen.trim() ? chosen.slice(before.length + text.length) : "";
  type(area, `${before}${mark}${text}${mark}${after}`, start, end);
  area.setSelectionRange(start + before.length + size, start + before.length + size + text.length);
};

const lines = (area, change) => {
  const { value } = area;
  const start = value.lastIndexOf("\n", area.selectionStart - 1) + 1;
  const found = value.indexOf("\n", area.selectionEnd);
  const end = found < 0 ? value.length : found;
  const text = value.slice(start, end).split("\n").map(change).join("\n");
  type(area, text, start, end);
  area.setSelectionRange(start, start + text.length);
};

/** A block of its own, with a blank line on either side. */
export const block = (area, text, selected = "") => {
  const { selectionStart: start, value } = area;
  const before = value.slice(0, start);
  const lead = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const tail = value.slice(area.selectionEnd).startsWith("\n\n") ? "" : value.slice(area.selectionEnd).startsWith("\n") ? "\n" : "\n\n";
  type(area, lead + text + tail);
  if (selected) {
    const place = start + lead.length + text.indexOf(selected);
    area.setSelectionRange(place, place + selected.length);
  }
};

const footnote = (area) => {
  const used = [...area.value.matchAll(/\[\^(\d+)\]/g)].map((match) => Number(match[1]));
  const number = Math.max(0, ...used) + 1;
  type(area, `[^${number}]`, area.selectionEnd, area.selectionEnd);
  const end = area.value.replace(/\s+$/, "").length;
  const sample = word("js_footnote");
  type(area, `\n\n[^${number}]: ${sample}\n`, end, area.value.length);
  const place = area.value.lastIndexOf(sample);
  area.setSelectionRange(place, place + sample.length);
};

const link = (area) => {
  const text = area.value.slice(area.selectionStart, area.selectionEnd) || word("js_link_text");
  const start = area.selectionStart;
  type(area, `[${text}](https://)`);
  const place = start + text.length + 3;
  area.setSelectionRange(place, place + "https://".length);
};

const tools = {
  bold: (area) => around(area, "**", word("js_sample_text")),
  italic: (area) => around(area, "*", word("js_sample_text")),
  heading: (area) => lines(area, (line) => line.startsWith("### ") ? line.slice(4) : line.startsWith("## ") ? `#${line}` : `## ${line}`),
  list: (area) => lines(area, (line) => line.startsWith("- ") ? line.slice(2) : `- ${line}`),
  numbers: (area) => lines(area, (line, index) => /^\d+\. /.test(line) ? line.replace(/^\d+\. /, "") : `${index + 1}. ${line}`),
  quote: (area) => lines(area, (line) => line.startsWith("> ") ? line.slice(2) : `> ${line}`),
  link,
  table: (area) => block(area, word("js_table").replaceAll("\\n", "\n"), word("js_table_first")),
  note: (area) => block(area, `\`\`\`{lưu ý}\n${word("js_sample_text")}\n\`\`\``, word("js_sample_text")),
  footnote,
};

const keys = { b: "bold", i: "italic", k: "link" };

/** Gives a textarea its tools. */
export const equip = (area, bar) => {
  bar.addEventListener("click", (event) => {
    const tool = tools[event.target.closest("button")?.dataset.tool];
    if (tool) tool(area);
  });
  area.addEventListener("keydown", (event) => {
    const tool = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey ? keys[event.key.toLowerCase()] : null;
    if (!tool) return;
    event.preventDefault();
    tools[tool](area);
  });
};
