// Makes pages a little more comfortable; every page works without it.
"use strict";

// Leaving a page with something typed asks first.
for (const form of document.querySelectorAll("form[data-keep]")) {
  let typed = false;
  form.addEventListener("input", () => { typed = true; });
  form.addEventListener("submit", () => { typed = false; });
  window.addEventListener("beforeunload", (event) => { if (typed) event.preventDefault(); });
}

// A form is sent once.
for (const form of document.querySelectorAll("form[method=post]:not([data-upload])")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    window.setTimeout(() => { delete form.dataset.sent; }, 4000);
  });
}

// Forms with files show how much has arrived.
for (const form of document.querySelectorAll("form[data-upload]")) {
  const bar = form.querySelector("progress");
  if (!bar) continue;
  form.addEventListener("submit", (event) => {
    const files = [...form.querySelectorAll("input[type=file]")].some((input) => input.files.length > 0);
    if (!files) return;
    event.preventDefault();
    const request = new XMLHttpRequest();
    const data = new FormData(form, event.submitter);
    const buttons = form.querySelectorAll("button");
    const enable = (on) => { for (const button of buttons) button.disabled = !on; };
    bar.hidden = false;
    enable(false);
    request.upload.addEventListener("progress", (sent) => {
      if (sent.lengthComputable) { bar.max = sent.total; bar.value = sent.loaded; }
    });
    request.addEventListener("load", () => {
      if (request.status < 400 && request.responseURL) { window.location.assign(request.responseURL); return; }
      const answer = new DOMParser().parseFromString(request.responseText, "text/html");
      document.title = answer.title;
      document.querySelector("main").replaceWith(document.adoptNode(answer.querySelector("main")));
      document.querySelector("main").focus();
    });
    request.addEventListener("error", () => {
      bar.hidden = true;
      enable(true);
      const said = form.querySelector("[data-upload-failed]");
      if (said) { said.hidden = false; said.focus(); }
    });
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "text/html");
    request.send(data);
  });
}

// The summary of faults is where the reader goes first.
const faults = document.getElementById("faults");
if (faults) faults.focus();
