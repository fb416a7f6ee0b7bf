// The page as the engine makes it, put into the frame without loading it anew: the place on it stays.

const copy = (from, to) => {
  for (const { name } of [...to.attributes]) if (!from.hasAttribute(name)) to.removeAttribute(name);
  for (const { name, value } of from.attributes) if (to.getAttribute(name) !== value) to.setAttribute(name, value);
};

const update = (to, from) => {
  if (to.isEqualNode(from)) return;
  if (to.nodeType !== from.nodeType || to.nodeName !== from.nodeName) return to.replaceWith(to.ownerDocument.importNode(from, true));
  if (to.nodeType !== Node.ELEMENT_NODE) {
    to.nodeValue = from.nodeValue;
    return;
  }
  copy(from, to);
  const [old, fresh] = [[...to.childNodes], [...from.childNodes]];
  let end = null;
  while (old.length && fresh.length && old.at(-1).isEqualNode(fresh.at(-1))) {
    end = old.pop();
    fresh.pop();
  }
  old.forEach((node, index) => index < fresh.length ? update(node, fresh[index]) : node.remove());
  for (const node of fresh.slice(old.length)) to.insertBefore(to.ownerDocument.importNode(node, true), end);
};

/** Shows pages in a frame. */
export const viewer = (frame) => {
  let wanted = null;
  let isReady = false;
  let address = "";
  const show = () => {
    if (!isReady || wanted === null) return;
    const page = new DOMParser().parseFromString(wanted, "text/html");
    const { contentWindow: view, contentDocument: document } = frame;
    const [x, y] = [view.scrollX, view.scrollY];
    for (const script of page.querySelectorAll("script")) script.remove();
    update(document.body, page.body);
    view.scrollTo(x, y);
  };
  frame.addEventListener("load", () => {
    if (!address) return;
    isReady = true;
    for (const script of frame.contentDocument.body.querySelectorAll("script")) script.remove();
    frame.contentDocument.addEventListener("click", (event) => {
      const link = event.target.closest?.("a");
      if (link && !link.getAttribute("href")?.startsWith("#")) event.preventDefault();
    });
    show();
  });
  return (page, at) => {
    wanted = page;
    if (at && at !== address) {
      address = at;
      isReady = false;
      frame.src = `${at}?tron`;
    } else show();
  };
};
