(function () {
  'use strict';
  var data = document.getElementById('charts');
  if (!data || !window.echarts) {
    return;
  }
  var font = getComputedStyle(document.body).fontFamily;
  var paper = 680;
  var options = JSON.parse(data.textContent);
  var drawn = Object.keys(options).map(function (id) {
    var figure = document.getElementById(id);
    figure.hidden = false;
    var chart = echarts.init(figure.querySelector('.canvas'), null, {renderer: 'svg'});
    options[id].textStyle = {fontFamily: font, color: '#222'};
    chart.setOption(options[id]);
    return chart;
  });
  function fit(width) {
    drawn.forEach(function (chart) {
      chart.resize({width: width});
    });
  }
  addEventListener('resize', function () { fit('auto'); });
  addEventListener('beforeprint', function () { fit(paper); });
  addEventListener('afterprint', function () { fit('auto'); });
  // A chart within a closed part has no width until the part is opened.
  document.addEventListener('toggle', function () { fit('auto'); }, true);
})();
