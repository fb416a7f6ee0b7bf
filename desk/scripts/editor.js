// One entry: what is typed is kept, looked at and checked as it is typed; the file changes when it is saved.
import { forget, remember, remembered } from "./drafts.js";
import { Refusal, make, post, rested, toast, type, word } from "./desk.js";
import { fill, mend, problemItem, values } from "./fields.js";
import { viewer } from "./look.js";
import { equip } from "./toolbar.js";
import { pictures } from "./pictures.js";

const room = document.getElementById("editor");
const file = room.dataset.file;
const area = room.querySelector("#body");
const fields = [...room.querySelectorAll(".field[data-key]")];
const saved = document.getElementById("saved");
const problems = document.getElementById("problems");
const checks = document.getElementById("checks");
const frame = room.querySelector("iframe");
const show = viewer(frame);
const areaName = room.dataset.mode === "whole" ? "tep" : "noi-dung";

const original = new Map(fields.map((field) => [field, "changed" in field.dataset ? null : JSON.stringify(values(field))]));
const originalText = "changed" in area.dataset ? null : area.value;
const isChanged = (field) => JSON.stringify(values(field)) !== original.get(field);

/** What was sent once is sent again: a draft that nothing is saved of yet is told what it is to say now. */
const sent = new Set();

/** Everything that differs from the file. */
const changes = () => {
  const body = new URLSearchParams({ goc: room.dataset.base });
  for (const field of fields) {
    if (isChanged(field)) sent.add(field);
    if (!sent.has(field)) continue;
    body.append("khoa", field.dataset.key);
    for (const value of values(field)) body.append(`=${field.dataset.key}`, value);
  }
  if (area.value !== originalText) sent.add(area);
  if (sent.has(area)) body.append(areaName, area.value);
  return body;
};

// MARK: Kept

let typed = 0;
let kept = 0;
let isKeeping = false;
let isDirty = room.dataset.draft === "";

const status = (key, className, put = {}) => {
  saved.textContent = word(key, put);
  saved.className = `saved ${className}`;
};

const keep = async ({ isLast = false } = {}) => {
  if (kept === typed || (isKeeping && !isLast)) return;
  isKeeping = true;
  const version = typed;
  try {
    const answer = await post(`/bai-viet/giu/${encodeURI(file)}`, changes(), { keepalive: isLast });
    kept = version;
    if (typed === version) forget(file);
    status("js_kept", "", { time: answer.time });
    present(answer.others ?? []);
  } catch (error) {
    status(error instanceof Refusal ? "js_not_kept" : "js_offline", "lost", { reason: error.message });
  }
  isKeeping = false;
  if (kept !== typed) setTimeout(keep, kept === version ? 1200 : 3000);
};
const keepSoon = rested(1000, keep);

const present = (others) => {
  const place = document.getElementById("others");
  place.hidden = others.length === 0;
  place.textContent = others.length ? word("js_others", { names: others.join(", ") }) : "";
};

// MARK: Looked at

let looked = -1;
let isLooking = false;

const look = async () => {
  if (isLooking || looked === typed) return;
  isLooking = true;
  const version = typed;
  try {
    const answer = await post(`/bai-viet/xem/${encodeURI(file)}`, changes());
    looked = version;
    if (answer.page) show(answer.page, answer.address);
    document.getElementById("no-page").hidden = Boolean(answer.page);
    frame.hidden = !answer.page;
    tell(answer);
  } catch (error) {
    if (error instanceof Refusal) toast(error.message);
    else setTimeout(look, 3000);
    looked = version;
  }
  isLooking = false;
  if (looked !== typed) look();
};
const lookSoon = rested(90, look);

const goTo = (line) => {
  const before = area.value.split("\n").slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  const end = area.value.indexOf("\n", before);
  area.focus();
  area.setSelectionRange(before, end < 0 ? area.value.length : end);
};

const mendText = (problem) => {
  const start = area.value.split("\n").slice(0, problem.line - 1).join("\n").length + (problem.line > 1 ? 1 : 0);
  const place = area.value.indexOf(problem.marked, start);
  if (problem.marked && place >= 0) type(area, problem.suggestion, place, place + problem.marked.length);
  else goTo(problem.line);
};

const tell = ({ problems: found, checks: list }) => {
  for (const field of fields) {
    const own = found.filter((problem) => problem.key === field.dataset.key);
    field.classList.toggle("wrong", own.some((problem) => problem.severity === "error"));
    field.classList.toggle("doubtful", own.some((problem) => problem.severity === "warning"));
    field.querySelector(".messages").replaceChildren(...own.map((problem) => problemItem(problem, () => mend(field, problem))));
    for (const input of field.querySelectorAll("[data-value]"))
      input.toggleAttribute("aria-invalid", own.some((problem) => problem.severity === "error"));
  }
  const rest = found.filter((problem) => !fields.some((field) => field.dataset.key === problem.key));
  problems.replaceChildren(...rest.map((problem) => {
    const item = problemItem(problem, problem.line ? () => mendText(problem) : null);
    if (problem.line) item.append(make("button", { type: "button", onclick: () => goTo(problem.line) }, word("js_line", { line: problem.line })));
    return item;
  }));
  checks.replaceChildren(...list.map((check) => make("li", { class: check.met ? "met" : "unmet" }, check.label,
    check.detail && !check.met ? make("small", { class: "soft" }, ` · ${check.detail}`) : null)));
  const left = list.filter((check) => !check.met).length;
  document.getElementById("left").textContent = left ? word("js_left", { count: left }) : word("js_complete");
};

const edited = () => {
  typed += 1;
  isDirty = true;
  for (const field of fields) field.classList.toggle("changed", isChanged(field));
  remember(file, room.dataset.base, changes().toString());
  status("js_typing", "waiting");
  keepSoon();
  lookSoon();
};
room.addEventListener("input", edited);
addEventListener("online", () => keep());
addEventListener("pagehide", () => { if (kept !== typed) keep({ isLast: true }); });

// MARK: Sent

/** Sends a step of the entry's way: save, submit. */
const send = async (button) => {
  button.disabled = true;
  const body = changes();
  const note = document.getElementById("note");
  if (note) body.append("loi-nhan", note.value);
  const version = typed;
  try {
    const answer = await post(`/bai-viet/${button.dataset.send}/${encodeURI(file)}`, body);
    if (answer.conflict) return location.assign(answer.conflict);
    kept = version;
    if (typed === version) {
      forget(file);
      isDirty = false;
    }
    location.assign(answer.to ?? location.href);
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

// MARK: Seen

for (const button of room.querySelectorAll("[data-size]"))
  button.addEventListener("click", () => {
    room.querySelector(".look").classList.toggle("phone", button.dataset.size === "phone");
    for (const other of room.querySelectorAll("[data-size]")) other.setAttribute("aria-pressed", String(other === button));
  });

const bar = room.querySelector(".tools");
if (bar) equip(area, bar);
pictures({ room, file, area, fields, bar });

const lost = remembered(file);
if (lost && room.dataset.mode !== "whole") {
  const body = new URLSearchParams(lost.body);
  for (const field of fields) if (body.getAll("khoa").includes(field.dataset.key)) fill(field, body.getAll(`=${field.dataset.key}`));
  if (body.has("noi-dung")) area.value = body.get("noi-dung");
  if (lost.base) room.dataset.base = lost.base;
  toast(word("js_restored"));
  edited();
}

setInterval(() => { if (!document.hidden) post(`/bai-viet/mo/${encodeURI(file)}`, new URLSearchParams()).then((answer) => present(answer.others ?? []), () => {}); }, 20_000);
present(JSON.parse(room.dataset.others || "[]"));
if (isDirty) status("js_draft", "");
look();

document.body.dataset.ready = "";
