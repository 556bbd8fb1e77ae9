/* Turns a chart's description into Apache ECharts' options, kind by kind. */
(function () {
  const { frame, valueAxis, categoryAxis, numberFormat, tip } = window.hindcastChartLook;

  /* So many bars below each other leave room for two lines of a name each. */
  const ROOMY = 9;

  const linesAndBars = (spec, look) => {
    const { paint } = look;
    const long = numberFormat(spec, false);
    const short = numberFormat(spec, true);
    const readings = spec.kind === 'readings';
    const line = readings || spec.kind === 'line';
    const stack = spec.kind === 'stack';
    const category = categoryAxis(spec, look, {
      boundaryGap: !line,
      inverse: spec.horizontal === true,
      axisLabel: {
        alignMinLabel: line ? 'left' : undefined,
        alignMaxLabel: line ? 'right' : undefined,
        width: spec.horizontal ? Math.min(260, look.width * 0.34) : undefined,
        /* A name too long for its place goes on below where there is room for two lines, and is cut where there is none. */
        ...(spec.horizontal && (spec.categories.length <= ROOMY
          ? { overflow: 'break', lineHeight: look.size * 1.15, interval: 0, hideOverlap: false }
          : { overflow: 'truncate' })),
      },
    });
    /* Readings are compared with each other, amounts and counts with nothing. */
    const fitted = readings || (line && !spec.currency && !spec.whole);
    const value = { ...valueAxis(look, readings ? long : short), minInterval: spec.whole ? 1 : 0, scale: fitted };
    const base = frame(spec, look);
    if (spec.labels && spec.horizontal) {
      base.grid.right += look.size * 4;
    }
    const series = spec.series.map((one) => {
      const colour = paint.series[one.style];
      /* Between bars, what was promised and expected are the steps they are measured by. */
      const measure = spec.kind === 'bar' && !spec.horizontal && (one.style === 'promise' || one.style === 'forecast');
      const kind = measure || readings ? 'line' : stack ? 'bar' : spec.kind;
      return {
        name: one.name,
        id: one.key,
        type: kind,
        data: one.values,
        step: measure ? 'middle' : false,
        /* A criterion is a line; what was read are points. */
        showSymbol: readings && !one.dashed,
        symbolSize: 7,
        connectNulls: false,
        stack: stack ? 'all' : undefined,
        barMaxWidth: stack ? 56 : 28,
        emphasis: { focus: 'series' },
        itemStyle: {
          color: colour,
          borderRadius: kind === 'bar' && !stack ? 2 : 0,
          borderColor: stack ? paint.surface : undefined,
          borderWidth: stack ? 1 : 0,
        },
        lineStyle: { color: colour, width: one.dashed ? 1.75 : 2.5, type: one.dashed ? [6, 4] : 'solid' },
        areaStyle: one.filled ? { color: colour, opacity: 0.12 } : undefined,
        label: spec.labels
          ? {
              show: true,
              position: spec.horizontal ? 'right' : 'top',
              color: paint.muted,
              fontSize: look.size,
              formatter: (p) => short.exact(p.value),
            }
          : undefined,
        markLine:
          one.key === spec.series[0].key && spec.marker
            ? {
                silent: true,
                symbol: 'none',
                animation: false,
                lineStyle: { color: paint.muted, type: 'solid', width: 1 },
                label: { color: paint.muted, formatter: spec.markerLabel || '', position: 'insideEndTop', fontSize: look.size },
                data: [{ xAxis: spec.marker }],
              }
            : undefined,
      };
    });
    return {
      ...base,
      tooltip: {
        ...base.tooltip,
        trigger: 'axis',
        axisPointer: { type: line ? 'line' : 'shadow', lineStyle: { color: paint.muted } },
        formatter: (points) =>
          tip(points[0].axisValueLabel ?? points[0].name, points.map((p) => [p.marker, p.seriesName, long(p.value)])),
      },
      xAxis: spec.horizontal ? value : category,
      yAxis: spec.horizontal ? category : value,
      series,
    };
  };

  /* From one level to another: where there is little room the steps lie below each other. */
  const bridge = (spec, look) => {
    const { paint } = look;
    const long = numberFormat(spec, false);
    const short = numberFormat(spec, true);
    const values = spec.series[0].values;
    const last = values.length - 1;
    const level = (i) => i === 0 || i === last;
    let sum = 0;
    const data = values.map((value, i) => {
      const from = level(i) ? 0 : sum;
      sum = level(i) ? value : sum + value;
      return [i, from, sum];
    });
    const flat = look.width < 900;
    const colour = (i) => (level(i) ? paint.series.plain : values[i] < 0 ? paint.series.loss : paint.series.gain);
    const text = (i) => (level(i) ? short.exact(values[i]) : values[i] === 0 ? '–' : short.signed(values[i]));
    const at = (api, i, amount) => api.coord(flat ? [amount, i] : [i, amount]);
    const draw = (params, api) => {
      const i = api.value(0);
      const a = at(api, i, data[i][1]);
      const b = at(api, i, data[i][2]);
      const band = api.size(flat ? [0, 1] : [1, 0])[flat ? 1 : 0];
      const thick = Math.min(flat ? 22 : 64, band * 0.62);
      const across = flat ? 1 : 0;
      const along = flat ? 0 : 1;
      const shape = {};
      shape[flat ? 'y' : 'x'] = a[across] - thick / 2;
      shape[flat ? 'x' : 'y'] = Math.min(a[along], b[along]);
      shape[flat ? 'height' : 'width'] = thick;
      shape[flat ? 'width' : 'height'] = Math.max(1, Math.abs(a[along] - b[along]));
      const children = [{ type: 'rect', shape: { ...shape, r: 2 }, style: { fill: colour(i) } }];
      if (i < last) {
        const next = at(api, i + 1, data[i][2]);
        children.push({
          type: 'line',
          silent: true,
          shape: flat
            ? { x1: b[0], y1: b[1] + thick / 2, x2: next[0], y2: next[1] - thick / 2 }
            : { x1: b[0] + thick / 2, y1: b[1], x2: next[0] - thick / 2, y2: next[1] },
          style: { stroke: paint.muted, lineWidth: 1, opacity: 0.6 },
        });
      }
      const high = Math.max(a[0], b[0]);
      children.push({
        type: 'text',
        silent: true,
        style: {
          text: text(i),
          x: flat ? high + 6 : a[0],
          y: flat ? a[1] : Math.min(a[1], b[1]) - 5,
          align: flat ? 'left' : 'center',
          verticalAlign: flat ? 'middle' : 'bottom',
          fill: level(i) ? paint.text : paint.muted,
          font: `${level(i) ? 600 : 400} ${look.size}px ${look.font}`,
        },
      });
      return { type: 'group', children };
    };
    const base = frame({ ...spec, series: [spec.series[0]] }, look);
    base.grid.top += flat ? 0 : look.size;
    base.grid.right += flat ? look.size * 4.5 : 0;
    const names = categoryAxis(spec, look, {
      inverse: flat,
      axisLabel: flat
        ? { interval: 0, hideOverlap: false, width: look.width * 0.36, overflow: 'break', lineHeight: look.size * 1.15 }
        : { interval: 0, hideOverlap: false, width: (look.width - 90) / values.length - 4, overflow: 'break', lineHeight: look.size * 1.3 },
    });
    const amounts = valueAxis(look, short);
    return {
      ...base,
      tooltip: {
        ...base.tooltip,
        trigger: 'item',
        formatter: (p) => tip(spec.categories[p.dataIndex], [['', '', (level(p.dataIndex) ? long : long.signed)(values[p.dataIndex])]]),
      },
      xAxis: flat ? { ...amounts, splitNumber: 3 } : names,
      yAxis: flat ? names : amounts,
      series: [
        {
          id: spec.series[0].key,
          name: spec.series[0].name,
          type: 'custom',
          renderItem: draw,
          data,
          encode: flat ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] },
          clip: false,
        },
      ],
    };
  };

  /* Each project a point; on the line it brought what was promised. */
  const scatter = (spec, look) => {
    const { paint } = look;
    const long = numberFormat(spec, false);
    const short = numberFormat(spec, true);
    const [across, up] = spec.series;
    const most = Math.max(1, ...across.values, ...up.values) * 1.06;
    const least = Math.min(0, ...up.values, ...across.values) * 1.06;
    const data = across.values.map((value, i) => ({
      value: [value, up.values[i]],
      label: { position: value > most * 0.75 ? 'left' : 'right' },
    }));
    const base = frame(spec, look);
    base.grid.top += look.size + 6;
    base.grid.bottom += look.size + 10;
    const axis = (name, start) => ({
      ...valueAxis(look, short),
      name,
      nameLocation: start ? 'end' : 'middle',
      nameGap: start ? 10 : look.size * 2.1,
      nameTextStyle: { color: paint.muted, fontSize: look.size, align: start ? 'left' : 'center' },
      min: least,
      max: most,
      axisLabel: { color: paint.muted, fontSize: look.size, hideOverlap: true, showMaxLabel: false, formatter: short },
    });
    return {
      ...base,
      tooltip: {
        ...base.tooltip,
        trigger: 'item',
        formatter: (p) =>
          p.componentType === 'markLine'
            ? ''
            : tip(spec.categories[p.dataIndex], [
                ['', across.name, long(p.value[0])],
                ['', up.name, long(p.value[1])],
              ]),
      },
      xAxis: { ...axis(across.name, false), splitLine: { show: false } },
      yAxis: axis(up.name, true),
      series: [
        {
          id: up.key,
          name: up.name,
          type: 'scatter',
          symbolSize: look.size - 1,
          data,
          itemStyle: { color: paint.series[up.style], opacity: 0.85 },
          label: {
            show: data.length <= 40,
            formatter: (p) => spec.categories[p.dataIndex],
            color: paint.muted,
            fontSize: look.size - 1,
          },
          labelLayout: { hideOverlap: true },
          markLine: {
            silent: true,
            symbol: 'none',
            animation: false,
            lineStyle: { color: paint.muted, type: [6, 4], width: 1.5 },
            label: { formatter: spec.markerLabel || '', position: 'insideEndTop', color: paint.muted, fontSize: look.size },
            data: [[{ coord: [least, least] }, { coord: [most, most] }]],
          },
        },
      ],
    };
  };

  /* What to start: each a bubble by two scales, its size and colour by the third, from 1 to 3. */
  const bubble = (spec, look) => {
    const { paint } = look;
    const long = numberFormat(spec, false);
    const short = numberFormat(spec, true);
    const [across, up, third] = spec.series;
    const levels = spec.marker.split(',');
    const colours = [paint.series.gain, paint.series.forecast, paint.series.loss];
    const most = Math.max(1, ...up.values) * 1.18;
    const least = Math.min(0, ...up.values) * 1.1;
    const base = frame({ ...spec, series: levels.map((name) => ({ name })) }, look);
    base.grid.bottom += look.size + 10;
    base.grid.top += look.size + 6;
    base.legend = { ...base.legend, icon: 'circle', itemWidth: look.size, itemHeight: look.size };
    return {
      ...base,
      tooltip: {
        ...base.tooltip,
        trigger: 'item',
        formatter: (p) =>
          tip(spec.categories[p.value[2]], [
            ['', across.name, long(p.value[0])],
            ['', up.name, long(p.value[1])],
            ['', p.seriesName, ''],
          ]),
      },
      xAxis: {
        ...valueAxis(look, short),
        name: across.name,
        nameLocation: 'middle',
        nameGap: look.size * 2.1,
        nameTextStyle: { color: paint.muted, fontSize: look.size },
        min: 0,
        max: 6,
        interval: 1,
        axisTick: { show: false },
        axisLabel: { color: paint.muted, fontSize: look.size, formatter: (value) => (value > 0 && value < 6 ? value : '') },
        splitLine: { show: false },
      },
      yAxis: {
        ...valueAxis(look, short),
        name: up.name,
        nameLocation: 'end',
        nameGap: 10,
        nameTextStyle: { color: paint.muted, fontSize: look.size, align: 'left' },
        min: least,
        max: most,
        axisLabel: { color: paint.muted, fontSize: look.size, hideOverlap: true, showMaxLabel: false, formatter: short },
      },
      series: levels.map((name, level) => ({
        id: `${up.key}-${level}`,
        name,
        type: 'scatter',
        symbolSize: 14 + level * 10,
        itemStyle: { color: colours[level], opacity: 0.8, borderColor: paint.surface, borderWidth: 1 },
        data: across.values
          .map((value, i) => [value, up.values[i], i])
          .filter((point) => third.values[point[2]] === level + 1)
          .map((value) => ({ value, label: { position: value[0] > 4 ? 'left' : 'right' } })),
        label: {
          show: spec.categories.length <= 40,
          formatter: (p) => spec.categories[p.value[2]],
          color: paint.text,
          fontSize: look.size - 1,
        },
        labelLayout: { hideOverlap: true, moveOverlap: 'shiftY' },
      })),
    };
  };

  const kinds = { bridge, scatter, bubble };
  const options = (spec, look) => (kinds[spec.kind] ?? linesAndBars)(spec, look);

  window.hindcastChartKinds = { options };
})();
