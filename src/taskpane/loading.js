// Runs before anything else, in whatever browser there is: what the page says while nothing has come yet.
(function () {
  function say(chinese, english) {
    var place = document.getElementById('loading');
    if (!place) return;
    place.innerHTML = '<p></p><p lang="en"></p>';
    place.firstChild.textContent = chinese;
    place.lastChild.textContent = english;
  }
  if (!('noModule' in document.createElement('script'))) {
    say(
      '此版本的 Office 内置浏览器过旧，无法运行工会统计助手。请使用 Office 2021、Office 2024、Microsoft 365 或网页版 Excel。',
      'The browser inside this version of Office is too old for Union Statistics. Please use Office 2021, Office 2024, Microsoft 365 or Excel on the web.',
    );
    return;
  }
  setTimeout(function () {
    say(
      '加载时间过长：没有等到 Excel 的响应。请关闭此窗格后重新打开；如果仍然如此，请检查网络能否访问加载项所在的服务器，或与管理员联系。',
      'This is taking too long: Excel has not answered. Close this pane and open it again; if that does not help, check that the server of the add-in can be reached, or ask your administrator.',
    );
  }, 15000);
})();
