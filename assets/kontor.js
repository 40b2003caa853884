// Makes pages a little more comfortable; every page works without it.
"use strict";

// Where this page is, and whether something was typed on it that has not been sent: then leaving
// asks first.
let here = address();
let typed = false;
window.addEventListener("beforeunload", (event) => { if (typed) event.preventDefault(); });

// Back from the browser's memory, forms can be sent again.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});

attend(document);

function attend(root) {
  for (const form of root.querySelectorAll("form[method=post]")) {
    if ("keep" in form.dataset) form.addEventListener("input", () => { typed = true; });
    form.addEventListener("submit", (event) => send(event, form));
  }
  // The summary of faults is where the reader goes first.
  const faults = root.querySelector("#faults");
  if (faults) faults.focus();
  return faults;
}

// A form is sent once; one with files shows how much has arrived.
function send(event, form) {
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = "yes";
  typed = false;
  const files = [...form.querySelectorAll("input[type=file]")].some((input) => input.files.length > 0);
  if (files && form.querySelector("[data-upload-under-way]")) {
    event.preventDefault();
    upload(form, event.submitter);
  } else {
    window.setTimeout(() => { delete form.dataset.sent; }, 4000);
  }
}

function upload(form, button) {
  const under = form.querySelector("[data-upload-under-way]");
  const [bar, said] = [under.querySelector("progress"), under.querySelector("output")];
  const failed = form.querySelector("[data-upload-failed]");
  const request = new XMLHttpRequest();
  under.hidden = false;
  failed.hidden = true;
  under.scrollIntoView({ block: "center" });
  request.upload.addEventListener("progress", (sent) => {
    if (!sent.lengthComputable) return;
    bar.max = sent.total;
    bar.value = sent.loaded;
    said.textContent = `${Math.floor(100 * sent.loaded / sent.total)} %`;
  });
  request.addEventListener("load", () => show(request));
  request.addEventListener("error", () => {
    delete form.dataset.sent;
    typed = true;
    under.hidden = true;
    failed.hidden = false;
    failed.focus();
  });
  request.open("POST", form.action);
  request.setRequestHeader("Accept", "text/html");
  request.send(new FormData(form, button));
}

// Puts the answer where the page was, as if the browser had gone there itself.
function show(request) {
  const answer = new DOMParser().parseFromString(request.responseText, "text/html");
  const main = answer.querySelector("main");
  if (!main) { window.location.assign(request.responseURL); return; }
  if (request.status < 400 && request.responseURL !== window.location.href) {
    window.history.pushState(null, "", request.responseURL);
    here = address();
  }
  document.title = answer.title;
  document.querySelector("main").replaceWith(document.adoptNode(main));
  window.scrollTo(0, 0);
  if (!attend(main)) main.focus();
}

// The way back to what such an answer replaced; links within a page change nothing.
window.addEventListener("popstate", () => { if (address() !== here) window.location.reload(); });

function address() { return window.location.pathname + window.location.search; }
