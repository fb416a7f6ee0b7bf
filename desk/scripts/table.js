// A table as a grid: one native input that goes from cell to cell, the keys of Excel, undo, and text to and from Excel.
import { combo } from "./combo.js";
import { forget, remember, remembered } from "./drafts.js";
import { Refusal, make, post, rested, toast, word } from "./desk.js";

const room = document.getElementById("grid");
const file = room.dataset.file;
const data = JSON.parse(document.getElementById("table").textContent);
const columns = data.columns;
const body = room.querySelector("tbody");
const saved = document.getElementById("saved");
let base = room.dataset.base;

/** A row: its place in the file, or -1 for a new one, and its cells. */
let rows = data.rows.map((cells, place) => ({ place, cells }));
const original = new Map((data.original ?? data.rows).map((cells, place) => [place, cells]));
if (data.places) rows = data.rows.map((cells, index) => ({ place: data.places[index], cells }));

// MARK: Drawn

const cellAt = (row, column) => body.rows[row]?.cells[column + 1];
const isChanged = ({ place, cells }, column) => (original.get(place)?.[column] ?? "") !== (cells[column] ?? "");

const rowElement = (row, index) => {
  const line = make("tr", {}, make("th", { scope: "row" }, String(index + 1)));
  columns.forEach((column, place) => {
    const cell = make("td", { class: column.number ? "number" : "" }, row.cells[place] ?? "");
    cell.classList.toggle("changed", isChanged(row, place));
    line.append(cell);
  });
  return line;
};
const drawAll = () => body.replaceChildren(...rows.map(rowElement));
const draw = (row, column) => {
  const cell = cellAt(row, column);
  if (!cell) return;
  cell.classList.toggle("changed", isChanged(rows[row], column));
  if (cell === input.closest("td")) input.value = rows[row].cells[column] ?? "";
  else cell.textContent = rows[row].cells[column] ?? "";
};

// MARK: The cell that is written in

const input = make("input", { autocomplete: "off", "aria-describedby": "cell-problem" });
const offered = () => columns[at.column]?.choices ?? [];
let at = { row: 0, column: 0 };
let corner = { ...at };
let isEditing = false;
let before = "";
let session = "";

const area = () => ({
  top: Math.min(at.row, corner.row), bottom: Math.max(at.row, corner.row),
  left: Math.min(at.column, corner.column), right: Math.max(at.column, corner.column),
});
const isArea = () => corner.row !== at.row || corner.column !== at.column;

const markArea = () => {
  for (const cell of body.querySelectorAll(".chosen")) cell.classList.remove("chosen");
  if (!isArea()) return;
  const { top, bottom, left, right } = area();
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cellAt(row, column)?.classList.add("chosen");
};

const leave = () => {
  commit();
  const cell = input.closest("td");
  if (!cell) return;
  const [row, column] = [cell.parentElement.rowIndex - 1, cell.cellIndex - 1];
  holder.remove();
  cell.classList.remove("active");
  cell.textContent = rows[row]?.cells[column] ?? "";
};

const holder = make("div", {});
holder.append(input);
const list = combo(input, offered, () => commit());

const go = (row, column, { extend = false, focus = true } = {}) => {
  leave();
  if (!rows.length) addRows(0, 1);
  at = { row: Math.max(0, Math.min(rows.length - 1, row)), column: Math.max(0, Math.min(columns.length - 1, column)) };
  if (!extend) corner = { ...at };
  const cell = cellAt(at.row, at.column);
  cell.replaceChildren(holder);
  cell.classList.add("active");
  input.setAttribute("aria-label", word("js_cell", { column: columns[at.column].name, row: at.row + 1 }));
  input.value = before = rows[at.row].cells[at.column] ?? "";
  isEditing = false;
  session = "";
  if (focus) {
    input.focus({ preventScroll: true });
    input.select();
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  markArea();
  sayProblem();
};

/** What was typed, into the row. */
const commit = () => {
  if (!rows[at.row] || input.value === before) return;
  const value = input.value;
  change([{ row: at.row, column: at.column, value }], { keepsInput: true });
  before = value;
};

// MARK: Changes, each of which can be taken back

const past = [];
const future = [];
const snapshot = () => rows.map(({ place, cells }) => ({ place, cells: [...cells] }));

const edited = () => {
  version += 1;
  remember(file, base, serialized().toString());
  saved.textContent = word("js_typing");
  saved.className = "saved waiting";
  keepSoon();
  lookSoon();
};

const record = () => {
  past.push({ rows: snapshot(), at: { ...at } });
  if (past.length > 200) past.shift();
  future.length = 0;
};

const change = (cells, { keepsInput = false } = {}) => {
  const real = cells.filter(({ row, column, value }) => columns[column] && (rows[row]?.cells[column] ?? "") !== value);
  if (!real.length) return;
  // What is typed into one cell is one step back.
  const own = keepsInput ? `${at.row} ${at.column}` : "";
  if (!own || own !== session) record();
  session = own;
  for (const { row, column, value } of real) {
    while (rows.length <= row) addRows(rows.length, 1);
    rows[row].cells[column] = value;
    if (!keepsInput || row !== at.row || column !== at.column) draw(row, column);
    else cellAt(row, column)?.classList.toggle("changed", isChanged(rows[row], column));
  }
  edited();
};

const addRows = (place, count) => {
  const fresh = Array.from({ length: count }, () => ({ place: -1, cells: columns.map(() => "") }));
  rows.splice(place, 0, ...fresh);
  const next = body.rows[place] ?? null;
  for (const [index, row] of fresh.entries()) body.insertBefore(rowElement(row, place + index), next);
  renumber(place);
};
const renumber = (from) => {
  for (let row = from; row < body.rows.length; row += 1) body.rows[row].cells[0].textContent = String(row + 1);
};

const restore = (from, to) => {
  const state = from.pop();
  if (!state) return;
  holder.remove();
  to.push({ rows: snapshot(), at: { ...at } });
  rows = state.rows;
  before = input.value = "";
  at = state.at;
  corner = { ...at };
  input.value = before = rows[at.row]?.cells[at.column] ?? "";
  drawAll();
  go(at.row, at.column);
  edited();
};

export const replaceRows = (fresh) => {
  record();
  holder.remove();
  rows = fresh;
  at = { row: 0, column: 0 };
  input.value = before = rows[0]?.cells[0] ?? "";
  drawAll();
  go(0, 0);
  edited();
};

const insertRow = (below) => {
  commit();
  record();
  addRows(at.row + (below ? 1 : 0), 1);
  if (!below) at.row += 1;
  go(below ? at.row + 1 : at.row - 1, 0);
  edited();
};
const removeRows = () => {
  commit();
  record();
  const { top, bottom } = area();
  holder.remove();
  rows.splice(top, bottom - top + 1);
  for (let row = bottom; row >= top; row -= 1) body.rows[row].remove();
  renumber(top);
  at = { row: Math.min(top, Math.max(0, rows.length - 1)), column: at.column };
  input.value = before = rows[at.row]?.cells[at.column] ?? "";
  go(at.row, at.column);
  edited();
};
const fillDown = () => {
  commit();
  const { top, bottom, left, right } = area();
  const from = top === bottom ? top - 1 : top;
  if (from < 0) return;
  const cells = [];
  for (let row = from + 1; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push({ row, column, value: rows[from].cells[column] ?? "" });
  change(cells);
  go(at.row, at.column, { extend: true });
};

// MARK: Text to and from Excel

const quoted = (text) => /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
/** Tab-separated text as Excel copies it: quotes around cells with line breaks. */
export const parsed = (text) => {
  const result = [[""]];
  let isQuoted = false;
  const plain = text.replaceAll("\r\n", "\n").replace(/\n$/, "");
  for (let index = 0; index < plain.length; index += 1) {
    const [letter, row] = [plain[index], result.at(-1)];
    if (isQuoted) {
      if (letter !== '"') row[row.length - 1] += letter;
      else if (plain[index + 1] === '"') {
        row[row.length - 1] += '"';
        index += 1;
      } else isQuoted = false;
    } else if (letter === '"' && row.at(-1) === "") isQuoted = true;
    else if (letter === "\t") row.push("");
    else if (letter === "\n") result.push([""]);
    else row[row.length - 1] += letter;
  }
  return result;
};

input.addEventListener("copy", (event) => {
  if (isEditing && !isArea()) return;
  commit();
  const { top, bottom, left, right } = area();
  const text = rows.slice(top, bottom + 1).map((row) => row.cells.slice(left, right + 1).map((cell) => quoted(cell ?? "")).join("\t")).join("\n");
  event.clipboardData.setData("text/plain", text);
  event.preventDefault();
});
input.addEventListener("cut", (event) => {
  if (isEditing && !isArea()) return;
  input.dispatchEvent(new ClipboardEvent("copy", { clipboardData: event.clipboardData, cancelable: true }));
  event.preventDefault();
  clear();
});
input.addEventListener("paste", (event) => {
  const text = event.clipboardData.getData("text/plain");
  if (isEditing && !/[\t\n]/.test(text)) return;
  event.preventDefault();
  commit();
  const block = parsed(text);
  const { top, left, bottom, right } = area();
  const cells = [];
  const isOne = block.length === 1 && block[0].length === 1;
  if (isOne && isArea())
    for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) cells.push({ row, column, value: block[0][0] });
  else block.forEach((line, down) => line.forEach((value, across) => cells.push({ row: top + down, column: left + across, value: value.trim() })));
  change(cells);
  before = rows[at.row].cells[at.column] ?? "";
  corner = isOne ? corner : { row: Math.min(rows.length - 1, top + block.length - 1), column: Math.min(columns.length - 1, left + Math.max(...block.map((line) => line.length)) - 1) };
  go(top, left, { extend: true });
});
const clear = () => {
  const { top, bottom, left, right } = area();
  const cells = [];
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) cells.push({ row, column, value: "" });
  change(cells);
  input.value = before = "";
};

// MARK: Keys

const step = (event, row, column) => {
  event.preventDefault();
  if (event.shiftKey && event.key.startsWith("Arrow")) {
    commit();
    corner = { row: Math.max(0, Math.min(rows.length - 1, corner.row + row)), column: Math.max(0, Math.min(columns.length - 1, corner.column + column)) };
    markArea();
    cellAt(corner.row, corner.column)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    return;
  }
  const far = event.ctrlKey && event.key.startsWith("Arrow");
  go(at.row + row * (far ? rows.length : 1), at.column + column * (far ? columns.length : 1));
};

input.addEventListener("input", (event) => {
  if (event.isTrusted) isEditing = true;
  commit();
});
input.addEventListener("pointerdown", () => { if (document.activeElement === input) isEditing = true; });
input.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  const isCommand = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case "Enter":
      if (at.row === rows.length - 1 && !event.shiftKey) {
        commit();
        if (rows[at.row].cells.some((cell) => cell)) addRows(rows.length, 1);
      }
      event.preventDefault();
      go(at.row + (event.shiftKey ? -1 : 1), at.column);
      return;
    case "Tab": {
      const next = at.column + (event.shiftKey ? -1 : 1);
      if (next < 0 && at.row === 0) return;
      if (next >= columns.length && at.row === rows.length - 1) return;
      event.preventDefault();
      if (next < 0) return go(at.row - 1, columns.length - 1);
      if (next >= columns.length) return go(at.row + 1, 0);
      return go(at.row, next);
    }
    case "ArrowUp": return step(event, -1, 0);
    case "ArrowDown": return step(event, 1, 0);
    case "ArrowLeft": return isEditing ? undefined : step(event, 0, -1);
    case "ArrowRight": return isEditing ? undefined : step(event, 0, 1);
    case "PageUp": return step(event, -15, 0);
    case "PageDown": return step(event, 15, 0);
    case "Home": return isEditing ? undefined : (event.preventDefault(), go(isCommand ? 0 : at.row, 0));
    case "End": return isEditing ? undefined : (event.preventDefault(), go(isCommand ? rows.length - 1 : at.row, columns.length - 1));
    case "F2":
      event.preventDefault();
      isEditing = true;
      input.setSelectionRange(input.value.length, input.value.length);
      return;
    case "Escape":
      if (isEditing && past.length) {
        event.preventDefault();
        go(at.row, at.column);
      }
      return;
    case "Delete":
      if (isEditing) return;
      event.preventDefault();
      return clear();
  }
  if (!isCommand) return;
  const key = event.key.toLowerCase();
  if (key === "z" || key === "y") {
    event.preventDefault();
    commit();
    if (key === "y" || event.shiftKey) restore(future, past);
    else restore(past, future);
  } else if (key === "d") {
    event.preventDefault();
    fillDown();
  } else if (key === "a" && !isEditing) {
    event.preventDefault();
    commit();
    at = { row: 0, column: 0 };
    go(0, 0);
    corner = { row: rows.length - 1, column: columns.length - 1 };
    markArea();
  }
});
body.addEventListener("pointerdown", (event) => {
  const cell = event.target.closest("td");
  if (!cell || cell.contains(input)) return;
  event.preventDefault();
  const [row, column] = [cell.parentElement.rowIndex - 1, cell.cellIndex - 1];
  if (event.shiftKey) {
    commit();
    corner = { row, column };
    markArea();
  } else go(row, column);
});
body.addEventListener("dblclick", () => {
  isEditing = true;
  input.setSelectionRange(input.value.length, input.value.length);
});
const actions = { "row-above": () => insertRow(false), "row-below": () => insertRow(true), "row-remove": removeRows, fill: fillDown, undo: () => { commit(); restore(past, future); }, redo: () => restore(future, past) };
for (const button of document.querySelectorAll("[data-action]")) {
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", () => actions[button.dataset.action]());
}

// MARK: Kept, looked at, saved

let version = 0;
let kept = 0;
let looked = -1;
let isKeeping = false;
let isLooking = false;

const escaped = (text) => (text ?? "").replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", " ");
const serialized = () => {
  const form = new URLSearchParams({ goc: base });
  form.append("bang", rows.map(({ place, cells }) => [place, ...cells.map(escaped)].join("\t")).join("\n"));
  return form;
};

const keep = async ({ isLast = false } = {}) => {
  if (kept === version || (isKeeping && !isLast)) return;
  isKeeping = true;
  const sent = version;
  try {
    const answer = await post(`/bang/giu/${encodeURI(file)}`, serialized(), { keepalive: isLast });
    kept = sent;
    if (version === sent) forget(file);
    saved.textContent = word("js_kept", { time: answer.time });
    saved.className = "saved";
  } catch (error) {
    saved.textContent = error instanceof Refusal ? error.message : word("js_offline");
    saved.className = "saved lost";
  }
  isKeeping = false;
  if (kept !== version) setTimeout(keep, kept === sent ? 1200 : 3000);
};
const keepSoon = rested(1000, keep);

let problems = [];
const look = async () => {
  if (isLooking || looked === version) return;
  isLooking = true;
  const sent = version;
  try {
    const answer = await post(`/bang/xem/${encodeURI(file)}`, serialized());
    looked = sent;
    if (sent === version) tell(answer);
  } catch (error) {
    looked = sent;
    if (error instanceof Refusal) toast(error.message);
    else setTimeout(look, 3000);
  }
  isLooking = false;
  if (looked !== version) look();
};
const lookSoon = rested(200, look);

const sayProblem = () => {
  const own = problems.filter((problem) => problem.row === at.row && problem.column === at.column);
  document.getElementById("cell-problem").replaceChildren(...own.flatMap((problem) => [
    make("span", {}, problem.message, problem.help ? ` ${problem.help}` : ""),
    problem.suggestion ? make("button", { type: "button", class: "small", onclick: () => {
      change([{ row: problem.row, column: problem.column, value: problem.suggestion }]);
      go(problem.row, problem.column);
    } }, word("js_mend", { text: problem.suggestion })) : ""]));
};

const tell = ({ problems: found, rankings }) => {
  for (const cell of body.querySelectorAll(".wrong, .doubtful")) {
    cell.classList.remove("wrong", "doubtful");
    cell.removeAttribute("title");
  }
  problems = found;
  for (const problem of found) {
    const cell = problem.row >= 0 ? cellAt(problem.row, problem.column) : null;
    cell?.classList.add(problem.severity === "error" ? "wrong" : "doubtful");
    cell?.setAttribute("title", problem.message);
  }
  const list = document.getElementById("problems");
  list.replaceChildren(...found.slice(0, 50).map((problem) => make("li", { class: problem.severity },
    problem.row >= 0 ? make("button", { type: "button", class: "small", onclick: () => go(problem.row, problem.column) },
      word("js_row", { row: problem.row + 1, column: columns[problem.column]?.name ?? "" })) : null, " ", problem.message)));
  if (!found.length) list.replaceChildren(make("li", { class: "note" }, word("js_no_problems")));
  document.getElementById("rankings").replaceChildren(...rankings.flatMap((ranking) => [
    make("h3", {}, ranking.heading),
    make("ol", { class: "ranking" }, ...ranking.rows.map((row) => make("li", {}, make("b", {}, row.rank ? String(row.rank) : "–"), row.unit, make("span", {}, row.points))))]));
  sayProblem();
};

const send = async (button) => {
  commit();
  button.disabled = true;
  const sent = version;
  try {
    const form = serialized();
    form.append("loi-nhan", document.getElementById("note")?.value ?? "");
    const answer = await post(`/bang/${button.dataset.send}/${encodeURI(file)}`, form);
    kept = sent;
    if (version === sent) forget(file);
    location.assign(answer.conflict ?? answer.to ?? location.href);
    return;
  } catch (error) {
    toast(error instanceof Refusal ? error.message : word("js_offline"));
  }
  button.disabled = false;
};
for (const button of document.querySelectorAll("[data-send]")) button.addEventListener("click", () => send(button));
addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
  event.preventDefault();
  document.querySelector('[data-send="luu"], [data-send="trinh"]')?.click();
});
addEventListener("pagehide", () => { commit(); if (kept !== version) keep({ isLast: true }); });
addEventListener("online", () => keep());

// MARK: A workbook

const sheet = document.getElementById("sheet");
const receive = async (blob) => {
  commit();
  const form = new FormData();
  form.append("tep", blob, blob.name);
  try {
    const answer = await post(`/bang/doc/${encodeURI(file)}`, form);
    offer(answer.rows);
  } catch (error) {
    toast(error instanceof Refusal ? error.message : word("js_offline"));
  }
};

/** The rows of a workbook beside those that are there: equal ones first, then those that differ in some cells. */
export const compared = (old, fresh) => {
  const key = (cells) => cells.map((cell) => cell ?? "").join("\t");
  const free = new Map();
  old.forEach((row, index) => free.set(key(row.cells), [...(free.get(key(row.cells)) ?? []), index]));
  const pairs = fresh.map((cells) => free.get(key(cells))?.shift() ?? -1);
  const used = new Set(pairs);
  const rest = old.map((_, index) => index).filter((index) => !used.has(index));
  fresh.forEach((cells, index) => {
    if (pairs[index] >= 0) return;
    // The row most like it, if most of its cells are.
    let best = { like: Math.ceil(columns.length / 2) - 1, index: -1 };
    for (const candidate of rest) {
      const like = cells.filter((cell, column) => cell && cell === old[candidate].cells[column]).length;
      if (like > best.like) best = { like, index: candidate };
    }
    if (best.index < 0) return;
    pairs[index] = best.index;
    rest.splice(rest.indexOf(best.index), 1);
  });
  return { pairs, goes: rest };
};

const offer = (fresh) => {
  const { pairs, goes } = compared(rows, fresh);
  const comes = pairs.filter((pair) => pair < 0).length;
  const changes = fresh.filter((cells, index) => pairs[index] >= 0 && cells.some((cell, column) => cell !== (rows[pairs[index]].cells[column] ?? ""))).length;
  sheet.querySelector("[data-count]").textContent = word("js_sheet", { comes, changes, goes: goes.length, same: fresh.length - comes - changes });
  const lines = fresh.flatMap((cells, index) => {
    const old = rows[pairs[index]]?.cells;
    if (!old) return [make("tr", { class: "comes" }, make("th", { scope: "row" }, word("js_comes")), ...cells.map((cell) => make("td", {}, cell)))];
    if (cells.every((cell, column) => cell === (old[column] ?? ""))) return [];
    return [make("tr", {}, make("th", { scope: "row" }, word("js_changes")), ...cells.map((cell, column) =>
      cell === (old[column] ?? "") ? make("td", {}, cell) : make("td", { class: "changes" }, make("del", {}, old[column] ?? ""), cell)))];
  });
  const gone = goes.map((index) => make("tr", { class: "goes" }, make("th", { scope: "row" }, word("js_goes")), ...columns.map((_, column) => make("td", {}, rows[index].cells[column] ?? ""))));
  sheet.querySelector("tbody").replaceChildren(...lines.slice(0, 500), ...gone.slice(0, 500));
  sheet.querySelector("[data-take]").onclick = () => {
    sheet.close();
    replaceRows(fresh.map((cells, index) => ({ place: pairs[index] < 0 ? -1 : rows[pairs[index]].place, cells })));
  };
  sheet.querySelector("[data-append]").onclick = () => {
    sheet.close();
    replaceRows([...snapshot(), ...fresh.filter((_, index) => pairs[index] < 0).map((cells) => ({ place: -1, cells }))]);
  };
  sheet.showModal();
};
document.getElementById("workbook").addEventListener("change", (event) => {
  if (event.target.files[0]) receive(event.target.files[0]);
  event.target.value = "";
});
const grid = document.querySelector(".grid");
grid.addEventListener("dragover", (event) => {
  event.preventDefault();
  grid.classList.add("dropping");
});
grid.addEventListener("dragleave", () => grid.classList.remove("dropping"));
grid.addEventListener("drop", (event) => {
  event.preventDefault();
  grid.classList.remove("dropping");
  if (event.dataTransfer.files[0]) receive(event.dataTransfer.files[0]);
});

// MARK: Begun

const lost = remembered(file);
if (lost) {
  const form = new URLSearchParams(lost.body);
  const unescaped = (text) => text.replace(/\\(n|\\)/g, (all, letter) => letter === "n" ? "\n" : "\\");
  base = lost.base;
  rows = (form.get("bang") ?? "").split("\n").filter(Boolean).map((line) => {
    const [place, ...cells] = line.split("\t");
    return { place: Number(place), cells: cells.map(unescaped) };
  });
  edited();
  toast(word("js_restored"));
}
drawAll();
go(0, 0, { focus: false });
look();

document.body.dataset.ready = "";
