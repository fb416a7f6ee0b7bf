// A file of keys as a form: fields, and lists of items that come, go and change places.
import { forget, remember } from "./drafts.js";
import { Refusal, make, post, rested, toast, word } from "./desk.js";
import { enliven, mend, problemItem, values } from "./fields.js";

const room = document.getElementById("setting");
const file = room.dataset.file;
const area = document.getElementById("body");
const saved = document.getElementById("saved");
const fields = () => [...room.querySelectorAll(".field[data-key]")];
const original = new Map(fields().map((field) => [field, JSON.stringify(values(field))]));
const originalText = "draft" in room.dataset ? null : area?.value;
const rebuilt = new Set();
let copies = 0;

const items = (section) => [...section.querySelector(":scope > .list").children];

/** Gives the fields of a list's items the positions that they have now. */
const renumber = (section) => {
  const path = section.dataset.path;
  items(section).forEach((item, index) => {
    for (const part of item.querySelectorAll("[data-key], [data-path]")) {
      const name = "key" in part.dataset ? "key" : "path";
      const rest = part.dataset[name].slice(path.length + 1);
      part.dataset[name] = `${path}/${index}${rest.slice(rest.indexOf("/"))}`;
    }
  });
};

const clone = (section) => {
  copies += 1;
  const item = section.querySelector(":scope > template").content.firstElementChild.cloneNode(true);
  for (const part of item.querySelectorAll("[id], [for], [aria-describedby], [aria-labelledby]"))
    for (const name of ["id", "for", "aria-describedby", "aria-labelledby"])
      if (part.hasAttribute(name)) part.setAttribute(name, part.getAttribute(name).split(" ").map((one) => `${one}-c${copies}`).join(" "));
  item.open = true;
  return item;
};

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-item]");
  if (!button) return;
  const section = button.closest(".items");
  const item = button.closest(".item");
  if (button.dataset.item === "add") {
    const fresh = clone(section);
    section.querySelector(":scope > .list").append(fresh);
    enliven(fresh);
    fresh.querySelector("[data-value]")?.focus();
  } else if (button.dataset.item === "up") item.previousElementSibling?.before(item);
  else {
    const next = item.nextElementSibling ?? item.previousElementSibling;
    item.remove();
    (next?.querySelector("summary") ?? section.querySelector('[data-item="add"]')).focus();
  }
  rebuilt.add(section);
  renumber(section);
  edited();
});

const changes = () => {
  const body = new URLSearchParams({ goc: room.dataset.base });
  if (area) {
    if (area.value !== originalText) body.append("tep", area.value);
    return body;
  }
  for (const section of rebuilt) body.append("cau-truc", section.dataset.path);
  for (const section of room.querySelectorAll(".items"))
    if ([...rebuilt].some((one) => one.contains(section))) body.append(`so:${section.dataset.path}`, items(section).length);
  for (const field of fields()) {
    const isRebuilt = [...rebuilt].some((section) => section.contains(field));
    if (!isRebuilt && JSON.stringify(values(field)) === original.get(field)) continue;
    body.append("khoa", field.dataset.key);
    for (const value of values(field)) body.append(`=${field.dataset.key}`, value);
  }
  return body;
};

let typed = 0;
let kept = 0;
let isKeeping = false;
const keep = async ({ isLast = false } = {}) => {
  if (kept === typed || (isKeeping && !isLast)) return;
  isKeeping = true;
  const version = typed;
  try {
    const answer = await post(`/cai-dat/giu/${encodeURI(file)}`, changes(), { keepalive: isLast });
    kept = version;
    if (typed === version) forget(file);
    saved.textContent = word("js_kept", { time: answer.time });
    saved.className = "saved";
  } catch (error) {
    saved.textContent = error instanceof Refusal ? error.message : word("js_offline");
    saved.className = "saved lost";
  }
  isKeeping = false;
  if (kept !== typed) setTimeout(keep, kept === version ? 1200 : 3000);
};
const keepSoon = rested(1000, keep);

const look = async () => {
  const version = typed;
  try {
    const { problems } = await post(`/cai-dat/xem/${encodeURI(file)}`, changes());
    if (version === typed) tell(problems);
  } catch (error) {
    if (error instanceof Refusal) toast(error.message);
  }
};
const lookSoon = rested(250, look);

const tell = (found) => {
  const all = fields();
  for (const field of all) {
    const own = found.filter((problem) => problem.key === field.dataset.key);
    field.classList.toggle("wrong", own.some((problem) => problem.severity === "error"));
    field.classList.toggle("doubtful", own.some((problem) => problem.severity === "warning"));
    field.querySelector(".messages").replaceChildren(...own.map((problem) => problemItem(problem, () => mend(field, problem))));
    if (own.length) for (let item = field.closest("details"); item; item = item.parentElement.closest("details")) item.open = true;
  }
  const rest = found.filter((problem) => !all.some((field) => field.dataset.key === problem.key));
  document.getElementById("problems").replaceChildren(...rest.map((problem) => {
    const item = problemItem(problem);
    if (problem.line) item.append(make("span", { class: "help" }, word("js_at_line", { line: problem.line })));
    return item;
  }));
};

function edited() {
  typed += 1;
  for (const field of fields()) field.classList.toggle("changed", JSON.stringify(values(field)) !== original.get(field));
  remember(file, room.dataset.base, changes().toString());
  saved.textContent = word("js_typing");
  saved.className = "saved waiting";
  keepSoon();
  lookSoon();
}
room.addEventListener("input", (event) => { if (!event.target.dataset?.filters) edited(); });
addEventListener("online", () => keep());
addEventListener("pagehide", () => { if (kept !== typed) keep({ isLast: true }); });

for (const button of document.querySelectorAll("[data-send]")) button.addEventListener("click", async () => {
  button.disabled = true;
  const body = changes();
  body.append("loi-nhan", document.getElementById("note")?.value ?? "");
  const version = typed;
  try {
    const answer = await post(`/cai-dat/${button.dataset.send}/${encodeURI(file)}`, body);
    kept = version;
    forget(file);
    location.assign(answer.conflict ?? answer.to);
    return;
  } catch (error) {
    toast(error instanceof Refusal ? error.message : word("js_offline"));
  }
  button.disabled = false;
});
addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
  event.preventDefault();
  document.querySelector('[data-send="luu"], [data-send="trinh"]')?.click();
});
look();

document.body.dataset.ready = "";
