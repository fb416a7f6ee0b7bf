// What all rooms share: asking the server, the words of strings.yaml, saying what happened.

const head = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? "";
const table = JSON.parse(document.getElementById("words")?.textContent || "{}");

/** A word of strings.yaml; `{name}` places are filled. */
export const word = (key, values = {}) =>
  (table[key] ?? key).replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

/** The server could not be reached; what it refuses is a `Refusal`. */
export class Refusal extends Error {}

/** Posts fields, or a form with files, and gives what comes back as JSON. */
export const post = async (address, body, { keepalive = false } = {}) => {
  const response = await fetch(address, {
    method: "POST", body, keepalive, headers: { "X-Desk-Token": head("token"), Accept: "application/json" },
  });
  if (response.status === 401) {
    location.assign(`/vao?ve=${encodeURIComponent(location.pathname)}`);
  }
  const isJSON = (response.headers.get("Content-Type") ?? "").includes("json");
  const answer = isJSON ? await response.json() : {};
  if (!response.ok) throw new Refusal(answer.message ?? word("js_refused", { status: response.status }));
  return answer;
};

/** Runs a function once input has rested. */
export const rested = (milliseconds, body) => {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(body, milliseconds);
  };
};

/** Says something for a while, to eyes and to screen readers. */
export const toast = (text) => {
  let place = document.getElementById("toast");
  if (!place) {
    place = Object.assign(document.createElement("p"), { id: "toast", className: "toast" });
    place.setAttribute("role", "status");
    document.body.append(place);
  }
  place.hidden = false;
  place.textContent = text;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => { place.hidden = true; }, 8000);
};

/** An element with attributes and children. */
export const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value !== false && value != null) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child != null));
  return element;
};

/** Letters without marks, in lower case: what a search compares. */
export const folded = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

/** Text put where the caret is, as if typed: the browser can undo it. */
export const type = (field, text, start = field.selectionStart, end = field.selectionEnd) => {
  field.focus();
  field.setSelectionRange(start, end);
  const isDone = text === "" ? document.execCommand("delete") : document.execCommand("insertText", false, text);
  if (isDone || (text === "" && start === end)) return;
  field.setRangeText(text, start, end, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
};

// Forms that ask before they do what cannot be taken back.
document.addEventListener("submit", (event) => {
  const question = event.target.dataset?.ask;
  if (question && !confirm(question)) event.preventDefault();
});

// Buttons that open a dialog, or close the one they stand in.
document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-opens], [data-closes]");
  if (!button) return;
  if (button.dataset.opens) document.getElementById(button.dataset.opens)?.showModal();
  else button.closest("dialog")?.close();
});

// A list that is filtered as one types, marks or no marks.
for (const box of document.querySelectorAll("input[data-filters]")) {
  const items = [...document.querySelectorAll(box.dataset.filters)].map((item) => [item, folded(item.textContent)]);
  const count = document.getElementById(box.getAttribute("aria-describedby"));
  const filter = () => {
    const wanted = folded(box.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [item, text] of items) {
      item.hidden = !wanted.every((part) => text.includes(part));
      if (!item.hidden) shown += 1;
    }
    if (count) count.textContent = word("js_shown", { count: shown });
  };
  box.addEventListener("input", filter);
  if (box.value) filter();
}

for (const form of document.querySelectorAll("form[data-submits]"))
  form.addEventListener("change", () => form.requestSubmit());
