import type { Words } from './en.ts';

const listed = (count: number, most: number) => (count > most ? `（共 ${count} 条，列出前 ${most} 条）` : '');
const ofKind = (kinds: string) => (kinds === '' ? '' : `“${kinds}”类`);

/** Counts and totals in Chinese. */
export const figuresZh: Words['figures'] = {
  groupings: {
    year: '年份',
    month: '月份',
    country: '国家',
    region: '地区',
    kind: '类型',
    organisation: '机构',
    partner: '合作方',
    donor: '出资方',
    status: '状态',
    constituent: '机构类别',
    programme: '计划',
    topic: '主题',
    place: '地点',
    currency: '币种',
    record: '记录',
  },
  without: {
    year: '未注明年份',
    month: '未注明月份',
    country: '未注明国家',
    region: '无地区',
    kind: '无类型',
    organisation: '未注明机构',
    partner: '未注明合作方',
    donor: '未注明出资方',
    status: '未注明日期',
    constituent: '未注明机构',
    programme: '未注明计划',
    topic: '无主题',
    place: '未注明地点',
    currency: '无币种',
    record: '无记录',
  },
  statuses: {
    upcoming: '尚未开始',
    running: '进行中',
    ended: '已结束',
    'may-run': '可能仍在进行（未注明结束日期）',
  },
  statusAsOf: (day) => `按各记录的日期判断，截至${day}。`,
  attendance: (stated, silent) =>
    `按参加人数排列，共 ${stated} 条记录写明人数${silent === 0 ? '' : `，另有 ${silent} 条符合的记录未写明`}。`,
  noneOfKind: (kinds) => `“${kinds}”类记录均未写明参加人数，以下是其他记录。`,
  columnRecords: '记录数',
  columnMoney: '资金',
  title: (value, grouping) => `各${grouping}的${value}`,
  counted: (count, kinds) =>
    count === 0 ? `没有${ofKind(kinds)}记录` : `${ofKind(kinds)}记录共 ${count} 条`,
  ofAll: (percent, all) => `占全部 ${all} 条的${percent}%`,
  extreme: (which, groups) =>
    `${{ most: '最多', fewest: '最少', none: '没有' }[which]}：${groups.length === 0 ? '–' : groups.join('，')}`,
  countedBy: (count, kinds, grouping) => `统计范围：${ofKind(kinds)}记录 ${count} 条，按${grouping}统计。`,
  reporting: (count, onCounted) =>
    `另有 ${count} 条记录报道了这类内容，未计入${onCounted > 0 ? `，其中 ${onCounted} 条报道的是已计入的记录` : ''}。`,
  onlyReported: (count, kinds) => `有 ${count} 条记录报道了这类内容；本身属于${ofKind(kinds)}的记录没有。`,
  overlap: (grouping) => `一条记录涉及多个${grouping}时在各处分别计数，因此各行之和大于总数。`,
  moneyOverlap: (grouping) => `一笔资金涉及多个${grouping}时在各处均按全额列出，因此各行之和大于总额。`,
  shared: (shared, amounts, country) =>
    `${amounts === 1 ? '这笔金额' : shared === amounts ? '以上各笔金额' : `${amounts} 笔金额中有 ${shared} 笔`}由几个国家共用，没有记录写明${country}所占的份额。`,
  sharedWith: (isWhole) => (isWhole ? '（与其他国家共用）' : '（其中一部分与其他国家共用）'),
  giversToo: '这里的国家和地区以记录所涉为准，也包括出资方所在国。',
  moreRows: (count) => `另有 ${count} 行未显示。`,
  onlyFirst: (counted, total) => `符合条件的记录共 ${total} 条，只统计了其中 ${counted} 条。`,
  countedRecords: (count, most) => `计入的记录${listed(count, most)}`,
  reportingRecords: (count, most) => `相关报道${listed(count, most)}`,
  moneyTotal: (totals) => `合计：${totals.join('、')}`,
  moneyMeasure: {
    average: (amounts) => `平均每笔：${amounts.join('、')}`,
    median: (amounts) => `中位数：${amounts.join('、')}`,
  },
  moneyMeasured: {
    average: (totals, counts) =>
      `由${totals.map((total, at) => `${total}除以 ${counts[at]} 笔`).join('，')}得出。`,
    median: (_totals, counts) =>
      `${counts.join('、')} 笔金额按大小排列后居中的数；笔数为偶数时取中间两笔的平均数。`,
  },
  moneyDifference: (difference, [more, less]) => `多${difference}：${more}，相比${less}。`,
  sameAmount: (stated) => `没有差额：${stated.join('和')}。`,
  moneyShare: ({ percent, part, total, stated, amounts }) =>
    `${percent}：${amounts} 笔金额合计${total}，其中${part}。计入：${stated.join('；')}。`,
  timeBetween: (length, [one, other]) => `相隔 ${length}：从${one}到${other}。`,
  moneyAdded: (amounts, count) =>
    amounts === 1 ? '记录中写明了一笔金额。' : `由 ${count} 条记录中写明的 ${amounts} 笔金额相加得出。`,
  currenciesApart: '不同币种不相加。',
  currenciesNotCompared: (stated) => `不同币种不作比较，各币种首位：${stated.join('；')}。`,
  currenciesDiffer: (stated) => `币种不同，不作比较：${stated.join('；')}。`,
  statedIn: (amount, title) => `${amount}（${title}）`,
  maybeSame: (stated, title) => `未计入：${stated}，可能与“${title}”是同一笔资金。`,
  giverNotStated: (stated) => `未计入：${stated.join('；')}，未写明由谁出资。`,
  atMost: (amount) => `如果都不是同一笔资金，则合计为${amount}。`,
  notAdded: '可能是同一笔资金，未计入',
  sameMoney: (stated, titles) =>
    `可能是同一笔资金：${titles.map((title) => `“${title}”`).join('和')}都写明${stated}，但没有记录说明是一笔还是几笔。`,
  notSameMoney: (stated) => `没有记录说明这是同一笔资金：${stated.join('；')}。`,
};

/** Names of surveys in Chinese. */
export const surveysZh: Words['surveys'] = {
  timeline: '时间线',
  statistics: '统计',
  comparison: '对比',
  related: '相关记录',
  count: '记录数量',
  money: '资金合计',
  average: '平均金额',
  median: '金额中位数',
  difference: '差额',
  share: '所占比例',
  'time-between': '相隔时间',
  'same-money': '是否同一笔资金',
  attendance: '按参加人数',
  by: (grouping) => `按${grouping}`,
};

/** Timelines in Chinese. */
export const timelineZh: Words['timeline'] = {
  heading: (count) => `时间线：共 ${count} 条记录`,
  undated: '未注明年份',
  later: (count) => `此后还有 ${count} 条较晚的记录。`,
  earlier: (count) => `另有 ${count} 条更早的记录，“更多”可继续查看。`,
  moreUndated: (count) => `另有 ${count} 条未注明年份的记录，“更多”可继续查看。`,
};

/** Relations in Chinese. */
export const relatedZh: Words['related'] = {
  heading: (count, title) => `与“${title}”相关的记录共 ${count} 条`,
};
