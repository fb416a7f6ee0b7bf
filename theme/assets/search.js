// Tìm kiếm: the search page. Everything it says stands in the page's data- attributes (theme/strings.yaml).
// It is there as soon as its words and the page are, whichever comes first: neither waits for the style sheet.
"use strict";
(() => {
  const isReady = () => globalThis.timKiem && document.readyState !== "loading";
  const events = ["tim-kiem", "DOMContentLoaded"];
  const begin = () => {
    if (!isReady()) return;
    for (const event of events) document.removeEventListener(event, begin);
    search(document.querySelector("form[data-folder]"), globalThis.timKiem);
  };
  for (const event of events) document.addEventListener(event, begin);
  begin();
})();

function search(form, { Index, words, query }) {
  const PAGE = 10;
  const input = form.elements.q;
  const status = document.getElementById("so-ket-qua");
  const results = document.getElementById("ket-qua");
  const more = document.getElementById("xem-them");
  const start = document.getElementById("muc-luc");
  const kinds = kindsOf(document.getElementById("loai"));
  const title = document.title;

  const load = async (address) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  let index = new Index(form.dataset, load);
  /** What is shown: the query, its documents, how many of them are on the page. */
  let shown = { text: "", query: query(""), documents: [], count: 0 };
  let turn = 0;

  // ---- Kinds of pages: neighbours in the index

  function kindsOf(box) {
    let first = 0;
    const all = Array.from(box.querySelectorAll("button"), (button) => {
      const [from, count] = [first, Number(button.dataset.count ?? Infinity)];
      if (button.dataset.count !== undefined) first += count;
      const label = button.textContent.trim();
      return { button, from, to: from + count, label, badge: button.appendChild(document.createElement("data")) };
    });
    return { box, all, chosen: all[0] };
  }

  const kindOf = ({ document }) => kinds.all.findLast((kind) => kind.from <= document && document < kind.to);
  const ofKind = (documents, kind) => documents.filter(({ document }) => kind.from <= document && document < kind.to);

  function showKinds(documents) {
    for (const kind of kinds.all) {
      const count = ofKind(documents, kind).length;
      kind.badge.value = count;
      kind.badge.textContent = number(count);
      kind.button.hidden = count === 0 && kind !== kinds.chosen;
      kind.button.setAttribute("aria-pressed", String(kind === kinds.chosen));
    }
    kinds.box.hidden = documents.length === 0;
  }

  // ---- Words

  const number = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ".");
  const say = (word, values = {}) =>
    (form.dataset[word] ?? "").replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  const slug = (label) => words(label).map((word) => word.folded).join("-");

  // ---- Marks

  /**
   * Where a text answers the query, as well as `found` says that its page does: runs of its words, from the first to
   * behind the last; whole phrases if there are any.
   */
  function hits(tokens, found) {
    const wanted = found.words;
    const last = wanted.length - 1;
    const matches = (token, index) =>
      token.folded === wanted[index].folded ||
      (!found.isWhole && index === last && token.folded.startsWith(wanted[index].folded));
    const isExact = (token, index) =>
      token.exact.letters.startsWith(wanted[index].exact.letters) &&
      token.exact.tones.startsWith(wanted[index].exact.tones);
    const phrases = tokens.flatMap((_, from) =>
      from + last < tokens.length && wanted.every((_, index) => matches(tokens[from + index], index))
        ? [{ from, to: from + last + 1, isExact: wanted.every((_, index) => isExact(tokens[from + index], index)) }]
        : []);
    if (phrases.length > 0) return { runs: phrases, isGood: !found.isExact || phrases.some((run) => run.isExact) };
    const single = tokens.flatMap((token, from) =>
      wanted.some((_, index) => matches(token, index)) ? [{ from, to: from + 1 }] : []);
    return { runs: single, isGood: false };
  }

  /** The text with its hits in <mark>, from one place to another. */
  function marked(text, tokens, runs, from = 0, to = text.length) {
    const parts = [];
    let place = from;
    for (const run of runs) {
      const [begin, last] = [tokens[run.from].start, tokens[run.to - 1]];
      const end = last.start + last.text.length;
      if (begin < place || end > to) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(begin, end);
      parts.push(text.slice(place, begin), mark);
      place = end;
    }
    return [...parts, text.slice(place, to)];
  }

  /** Two lines around the best hit. */
  function snippet(text, found) {
    const tokens = words(text);
    const { runs } = hits(tokens, found);
    if (runs.length === 0) return null;
    const best = runs.find((run) => run.isExact) ?? runs[0];
    const place = tokens[best.from].start;
    const from = place < 80 ? 0 : text.lastIndexOf(" ", place - 60) + 1;
    const to = text.length - from < 220 ? text.length : text.lastIndexOf(" ", from + 200);
    return [from > 0 ? "… " : "", ...marked(text, tokens, runs, from, to), to < text.length ? " …" : ""];
  }

  /** The words of a page: what its article says, without what leads elsewhere. */
  async function pageText(address) {
    const page = new DOMParser().parseFromString(new TextDecoder().decode(await load(address)), "text/html");
    const main = page.querySelector("main article") ?? page.querySelector("main");
    for (const part of main.querySelectorAll("h1, nav, form, script, .anchor, [aria-hidden]")) part.remove();
    return main.textContent.replace(/\s+/g, " ").trim();
  }

  // ---- Results

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  /** What is still to be done for texts that come into view. */
  const waiting = new WeakMap();
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      waiting.get(target)?.();
    }
  }, { rootMargin: "120px" });

  async function fillIn(paragraph, address, found) {
    const parts = await pageText(address).then((text) => snippet(text, found), () => null);
    if (parts) paragraph.replaceChildren(...parts);
  }

  function result(found, { title, address, facts, summary }) {
    const tokens = words(title);
    const inTitle = hits(tokens, found);
    const link = element("a", "", ...marked(title, tokens, inTitle.runs));
    link.href = address;
    const summaryTokens = words(summary);
    const inSummary = hits(summaryTokens, found);
    const text = element("p", "found-text", ...marked(summary, summaryTokens, inSummary.runs));
    if (!inTitle.isGood && !inSummary.isGood) {
      waiting.set(text, () => fillIn(text, address, found));
      seen.observe(text);
    }
    const meta = [kindOf(found).label, facts].filter(Boolean).join(" · ");
    return element("li", "found", element("h2", "", link), element("p", "found-facts", meta), text);
  }

  /**
   * Adds the next results, each as soon as its words and those of the ones before it are there; `before` the first.
   * Gives that one.
   */
  async function addResults(list, before = () => {}) {
    const mine = turn;
    const documents = ofKind(shown.documents, kinds.chosen);
    const from = shown.count;
    const next = documents.slice(from, from + PAGE);
    const lines = next.map(({ document }) => index.line(document));
    // What comes at nearly the same time is shown at once.
    await Promise.race([Promise.all(lines), lines[0]?.then(() => new Promise((done) => setTimeout(done, 20)))]);
    if (mine !== turn) return;
    before();
    for (const [place, found] of next.entries()) {
      const line = await lines[place];
      // Another query came meanwhile, or another hand that wants more.
      if (mine !== turn || list.children.length !== from + place) return;
      list.append(result(found, line));
    }
    shown.count += next.length;
    more.hidden = shown.count >= documents.length;
    return list.children[from];
  }

  /** What was found before stays until there is something to show in its place. */
  async function show(text, documents, asked) {
    shown = { text, query: asked, documents, count: 0 };
    const list = element("ol", "results");
    const mine = turn;
    await addResults(list, () => {
      seen.disconnect();
      showKinds(documents);
      results.replaceChildren(list);
      more.hidden = true;
      const count = ofKind(documents, kinds.chosen).length;
      status.textContent = text === "" ? "" : say(count > 0 ? "count" : "none", { count: number(count), query: text });
      start.hidden = documents.length > 0;
    });
    if (mine !== turn) return;
    results.ariaBusy = "false";
    if (documents.length === 0) await suggest(asked);
  }

  /** Offers the nearest query that finds something. */
  async function suggest(asked) {
    const mine = turn;
    const near = await index.nearest(asked);
    if (!near || mine !== turn) return;
    const link = element("a", "", near);
    const address = new URL(location.href);
    address.searchParams.set("q", near);
    link.href = address.href;
    const [before, after] = say("near").split("{query}");
    status.append(" ", before, link, after ?? "");
  }

  /** Says that results are on their way, and makes room for them. */
  function awaitResults() {
    status.textContent = say("loading");
    start.hidden = true;
    results.ariaBusy = "true";
  }

  async function run() {
    const mine = ++turn;
    const text = input.value.trim();
    remember(text);
    // A space after the last word says that it is whole.
    const asked = query(input.value.trimStart());
    if (asked.words.length > 0 && shown.text === "") awaitResults();
    try {
      const documents = await index.search(asked);
      if (mine === turn) await show(asked.words.length > 0 ? text : "", documents, asked);
    } catch {
      if (mine !== turn || (await renew())) return;
      status.textContent = say("failed");
      start.hidden = false;
      results.ariaBusy = "false";
    }
  }

  /** A new site may have replaced the one that this page came from: its index is in another folder. */
  async function renew() {
    const page = await fetch(location.pathname, { cache: "reload" }).then((response) => response.text(), () => "");
    const fresh = new DOMParser().parseFromString(page, "text/html").querySelector("form[data-folder]");
    if (!fresh || fresh.dataset.folder === form.dataset.folder) return false;
    location.reload();
    return true;
  }

  // ---- The address says what is searched for

  function remember(text) {
    const address = new URL(location.href);
    address.search = "";
    if (text) address.searchParams.set("q", text);
    if (kinds.chosen !== kinds.all[0]) address.searchParams.set("loai", slug(kinds.chosen.label));
    if (address.href !== location.href) history.replaceState(null, "", address);
    document.title = text ? `${text} – ${title}` : title;
  }

  function recall() {
    const asked = new URLSearchParams(location.search);
    input.value = asked.get("q") ?? "";
    kinds.chosen = kinds.all.find((kind) => slug(kind.label) === asked.get("loai")) ?? kinds.all[0];
    run();
  }

  // ---- Hands

  // At every key: what is loaded for the beginning of a word is mostly what the whole word needs.
  input.addEventListener("input", run);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  for (const kind of kinds.all) {
    kind.button.addEventListener("click", () => {
      kinds.chosen = kind;
      turn++;
      remember(shown.text);
      show(shown.text, shown.documents, shown.query);
    });
  }
  more.addEventListener("click", async () => {
    (await addResults(results.querySelector("ol")))?.querySelector("a").focus();
  });
  addEventListener("popstate", recall);

  /** Arrows walk from the field through the results and back; Escape returns to the field. */
  addEventListener("keydown", (event) => {
    const links = [...results.querySelectorAll("h2 a")];
    const place = links.indexOf(document.activeElement);
    const isHere = place >= 0 || document.activeElement === input;
    if (!isHere || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = { ArrowDown: links[place + 1], ArrowUp: links[place - 1] ?? (place === 0 ? input : undefined) };
    const target = event.key === "Escape" && place >= 0 ? input : next[event.key];
    if (!target) return;
    event.preventDefault();
    target.focus();
  });

  recall();
}
