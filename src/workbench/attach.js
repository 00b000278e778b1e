// The workbench gives this frame its host before office.js looks for one.
try {
  if (window.parent !== window && window.parent.unionWorkbench) window.parent.unionWorkbench.attach(window);
} catch {
  // Framed by Excel on the web: its page may not be looked into, and brings a host of its own.
}
