// Makes the pages of shop and seller centre a little more comfortable; every page works without it.
"use strict";

document.documentElement.classList.add("js");
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// Menus close on Escape, when the reader goes elsewhere, and when another opens.
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") for (const menu of all(".menu[open]")) {
    const inside = menu.contains(document.activeElement);
    menu.open = false;
    if (inside) menu.querySelector("summary").focus();
  }
  const find = document.getElementById("find");
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && find && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    find.select();
  }
});
for (const kind of ["click", "focusin"]) document.addEventListener(kind, (event) => {
  for (const menu of all(".menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});

// A menu whose form is a page of its own gets it when it is opened.
for (const menu of all(".menu[data-fill]")) menu.addEventListener("toggle", async () => {
  const link = menu.querySelector(".panel a");
  const answer = menu.open && link ? await fetch(link.href).catch(() => null) : null;
  if (!answer || !answer.ok) return;
  const form = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(menu.dataset.fill);
  if (form) menu.querySelector(".panel").replaceChildren(document.adoptNode(form));
});

// What is chosen is sent at once; its button is only seen without this script.
document.addEventListener("change", (event) => {
  const form = event.target.form;
  const narrow = window.matchMedia("(max-width: 63.99rem)").matches;
  if (form && "auto" in form.dataset && !(narrow && form.closest(".filters"))) form.requestSubmit();
});

// One more, one fewer, within what may be ordered.
for (const box of all("[data-quantity]")) {
  const field = box.querySelector("input");
  const steps = all(".step", box);
  let waiting = 0;
  const bound = () => {
    steps[0].disabled = field.min !== "" && field.valueAsNumber <= Number(field.min);
    steps[1].disabled = field.max !== "" && field.valueAsNumber >= Number(field.max);
  };
  for (const step of steps) {
    step.hidden = false;
    step.addEventListener("click", () => {
      if (step.dataset.by < 0) field.stepDown(); else field.stepUp();
      bound();
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => field.dispatchEvent(new Event("change", { bubbles: true })), 500);
    });
  }
  field.addEventListener("change", bound);
  bound();
}

// A thumbnail brings its picture; a swipe marks its thumbnail.
for (const gallery of all("[data-gallery]")) {
  const reel = gallery.querySelector(".reel");
  const thumbs = all(".thumbs a", gallery);
  const mark = (index) => thumbs.forEach((thumb, at) => {
    if (at === index) thumb.setAttribute("aria-current", "true"); else thumb.removeAttribute("aria-current");
  });
  thumbs.forEach((thumb, index) => thumb.addEventListener("click", (event) => {
    event.preventDefault();
    const by = reel.children[index].getBoundingClientRect().left - reel.getBoundingClientRect().left;
    reel.scrollBy({ left: by, behavior: "smooth" });
    mark(index);
  }));
  reel.addEventListener("scrollend", () => mark(Math.round(Math.abs(reel.scrollLeft) / reel.clientWidth)));
}

// A heart is kept without leaving the page.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (event.defaultPrevented || !("quiet" in form.dataset)) return;
  event.preventDefault();
  const button = event.submitter;
  const body = new URLSearchParams(new FormData(form, button));
  const answer = await fetch(form.action, { method: "POST", body }).catch(() => null);
  delete form.dataset.sent;
  if (!answer) return;
  if (!answer.ok || answer.url.includes("/sign-in")) { window.location.assign(answer.url); return; }
  const kept = button.value === "keep";
  button.setAttribute("aria-pressed", String(kept));
  button.value = kept ? "drop" : "keep";
});

// How long is left, in the words of the page's language.
for (const clock of all("[data-countdown]")) {
  const said = clock.querySelector("[data-left]");
  const words = (n, unit) => new Intl.NumberFormat(document.documentElement.lang,
    { style: "unit", unit, unitDisplay: "long", numberingSystem: "latn" }).format(n);
  const tick = () => {
    const minutes = Math.floor((Date.parse(clock.dataset.countdown) - Date.now()) / 60000);
    if (!(minutes >= 0 && minutes < 2880)) return;
    said.textContent = `${words(Math.floor(minutes / 60), "hour")} ${words(minutes % 60, "minute")}`;
  };
  tick();
  window.setInterval(tick, 30000);
}

// Files may be dropped anywhere on their field.
for (const drop of all(".drop")) {
  for (const kind of ["dragenter", "dragover"]) drop.addEventListener(kind, () => drop.classList.add("over"));
  for (const kind of ["dragleave", "drop"]) drop.addEventListener(kind, () => drop.classList.remove("over"));
}

// Suggestions under the search box: a list that the arrows go through (ARIA combobox).
for (const field of all("[data-suggest]")) {
  const list = document.createElement("ul");
  let [asked, at, timer] = [0, -1, 0];
  Object.assign(list, { id: "suggestions", className: "suggestions", hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.getAttribute("aria-label"));
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-autocomplete", "list");
  field.form.append(list);
  const close = () => {
    list.hidden = true;
    at = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };
  const take = (item) => {
    field.value = item.firstChild.textContent;
    close();
    if (item.dataset.href) window.location.assign(item.dataset.href); else field.form.requestSubmit();
  };
  const ask = async () => {
    const mine = ++asked;
    const q = field.value.trim();
    if (!q) { close(); return; }
    const answer = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(q)}`, { headers: { Accept: "application/json" } }).catch(() => null);
    if (!answer || !answer.ok) return;
    const { suggestions } = await answer.json();
    if (mine !== asked || document.activeElement !== field) return;
    list.replaceChildren(...suggestions.slice(0, 8).map((one, index) => {
      const item = document.createElement("li");
      item.id = `suggestion-${index}`;
      item.setAttribute("role", "option");
      const [words, count] = [document.createElement("bdi"), document.createElement("span")];
      words.textContent = one.words ?? one;
      count.textContent = one.count ?? "";
      item.append(words, " ", count);
      if (one.href) item.dataset.href = one.href;
      item.addEventListener("mousedown", (event) => { event.preventDefault(); take(item); });
      return item;
    }));
    at = -1;
    list.hidden = suggestions.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
  };
  field.setAttribute("aria-expanded", "false");
  field.addEventListener("input", () => { window.clearTimeout(timer); timer = window.setTimeout(ask, 120); });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    const items = [...list.children];
    if (list.hidden || event.isComposing) return;
    if (event.key === "Escape") { close(); return; }
    if (event.key === "Enter" && at >= 0) { event.preventDefault(); take(items[at]); return; }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    at = (at + by + items.length + (at < 0 && by < 0 ? 1 : 0)) % items.length;
    items.forEach((item, index) => item.setAttribute("aria-selected", String(index === at)));
    field.setAttribute("aria-activedescendant", items[at].id);
  });
}

// Another choice brings another form, as its button does: the country of an address.
for (const list of all("[data-reload-by]")) {
  const button = list.form && list.form.querySelector(`button[name="${list.dataset.reloadBy}"]`);
  if (!button) continue;
  button.hidden = true;
  list.addEventListener("change", () => list.form.requestSubmit(button));
}
