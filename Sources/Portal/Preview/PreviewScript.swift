/// Keeps a previewed page fresh: listens for changes, fetches the page and changes in it what differs, so that the
/// scroll position, and what is typed or opened, stay as they are.
enum PreviewScript {
  static let text = #"""
    "use strict";
    (() => {
      const panel = () => document.getElementById("neuguong");
      let version = panel().dataset.version;
      let wanted = version;
      let busy = false;
      let source = null;

      // A page with scripts of its own is reloaded: they may have changed the document in ways that no diff can follow.
      // Structured data is a script by name only.
      const scripts = (page) => [...page.scripts]
        .filter((script) => ["", "module", "text/javascript"].includes(script.type))
        .filter((script) => !script.src.endsWith("/_/preview.js"));
      const remember = () => sessionStorage.setItem("neuguong-scroll", JSON.stringify([location.pathname, scrollY]));
      const restore = () => {
        const [path, y] = JSON.parse(sessionStorage.getItem("neuguong-scroll") || "[]");
        sessionStorage.removeItem("neuguong-scroll");
        if (path === location.pathname) scrollTo(scrollX, y);
      };

      const copyAttributes = (from, to) => {
        const kept = to.localName === "details" ? ["open"] : [];
        for (const { name } of [...to.attributes])
          if (!from.hasAttribute(name) && !kept.includes(name)) to.removeAttribute(name);
        for (const { name, value } of from.attributes)
          if (to.getAttribute(name) !== value && !kept.includes(name)) to.setAttribute(name, value);
      };

      const update = (to, from) => {
        if (to.isEqualNode(from)) return;
        if (to.nodeType !== from.nodeType || to.nodeName !== from.nodeName) return to.replaceWith(from);
        if (to.nodeType !== Node.ELEMENT_NODE) {
          to.nodeValue = from.nodeValue;
          return;
        }
        copyAttributes(from, to);
        const [old, fresh] = [[...to.childNodes], [...from.childNodes]];
        // An equal tail is kept, so that an insertion before it moves nothing else.
        let end = null;
        while (old.length && fresh.length && old.at(-1).isEqualNode(fresh.at(-1))) {
          end = old.pop();
          fresh.pop();
        }
        old.forEach((node, index) => index < fresh.length ? update(node, fresh[index]) : node.remove());
        for (const node of fresh.slice(old.length)) to.insertBefore(node, end);
      };

      const showPanels = (isFirst) => {
        const errors = document.querySelector(".neuguong-errors");
        if (errors) errors.open = sessionStorage.getItem("neuguong-closed") !== errors.dataset.key;
        const checks = document.querySelector(".neuguong-checks");
        if (checks && isFirst)
          checks.open = (sessionStorage.getItem("neuguong-checks") ?? String(innerWidth >= 1200)) === "true";
      };
      document.addEventListener("click", (event) => {
        const details = event.target.closest?.("#neuguong summary")?.parentElement;
        if (!details) return;
        const willOpen = !details.open;
        if (details.matches(".neuguong-errors"))
          sessionStorage.setItem("neuguong-closed", willOpen ? "" : details.dataset.key);
        else sessionStorage.setItem("neuguong-checks", String(willOpen));
      });

      const refresh = async () => {
        if (busy) return;
        busy = true;
        try {
          while (wanted !== version) {
            const response = await fetch(location.pathname + location.search, { cache: "no-store" });
            const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
            const isScripted = scripts(document).length + scripts(fresh).length > 0;
            if (isScripted || !fresh.getElementById("neuguong")) {
              remember();
              location.reload();
              return;
            }
            const hadChecks = document.querySelector(".neuguong-checks");
            version = fresh.getElementById("neuguong").dataset.version;
            update(document.documentElement, fresh.documentElement);
            showPanels(!hadChecks);
            document.dispatchEvent(new Event("neuguong-updated"));
            // The site may have changed again meanwhile: its next message says so, if it has not come yet.
            if (wanted !== version) await new Promise((resume) => setTimeout(resume, 50));
          }
        } catch {
          // The server is gone; the event stream reconnects when it is back.
        } finally {
          busy = false;
        }
      };

      const listen = () => {
        source?.close();
        source = new EventSource("/_/events");
        source.onmessage = (event) => {
          wanted = event.data;
          refresh();
        };
        source.onopen = () => { panel().querySelector(".neuguong-lost")?.setAttribute("hidden", ""); };
        source.onerror = () => { panel().querySelector(".neuguong-lost")?.removeAttribute("hidden"); };
      };
      // A browser opens six connections to a server and no more: tabs that nobody sees let theirs go.
      document.addEventListener("visibilitychange", () => document.hidden ? source?.close() : listen());
      addEventListener("pagehide", () => source?.close());
      addEventListener("pageshow", (event) => { if (event.persisted) listen(); });

      restore();
      showPanels(true);
      listen();
    })();

    """#
}
