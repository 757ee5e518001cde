// Only browsers from before ES modules fetch this file.
document.getElementById("no-app").hidden = false;
