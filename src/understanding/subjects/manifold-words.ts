/**
 * Everyday words that hint at a subject but mean many another thing as often: a "page" is no publication, "tips" are no
 * wages, 版本 no book. Alone they tell little; beside another word of the same subject they are worth what other words are.
 */
const ENGLISH =
  'accelerators admission admitted advice aged aids aliens amendments anchor appointment apron arbiter aspiring ' +
  'assault author babies bacon bakers bandage banner banners barbers bargain batteries begging beginner beginners ' +
  'benefits bend birth blind bonus bottleneck bounty brand brightest bucks canary candidate ' +
  'capacity captive cargo carts cartoons casuals chalk chapter chapters char chefs chisel chores clause ' +
  'clothes coaches coding comfort comfortable commute competing competition competitive compliance ' +
  'concerted concessions conscience contraction contribution contributions contributed copying cosmopolitan ' +
  'counting craft crane crash crop crops cushion customs cutting dangerous danger deadlock deck decree delegation ' +
  'delegations deprived designers diamonds digging digital dinner director dirty display displayed disposable ' +
  'disruption downloadable drawings dresses drilling dues economists edition editor effectiveness efficient ' +
  'elders electronic environment environmental equals evaluate exchanging expecting experts explosion expertise ' +
  'extraction facilitator fashion fashionable ferries fitters flood floods flop forests founder founders ' +
  'freight gauge geeks gifted gigs girls glare global gloves glut grading grandma grandmother grandfather grandpa ' +
  'granny gravel green grind guest guide guild gurus halfway harness harvest helm historical hoist homesick hosts ' +
  'hostage hunger import imports inaugurated incoming incubator innovate insights inspiration insurance insured ' +
  'interim internet inventions invalids jackets jeans joined joiners juniors keyboard labels ladies lady lamps lame ' +
  'laundry lawyer lawyers leadership lean lethal library lifeline lifting lighting literature lockers lorries ' +
  'macro magazine masons massage mastery maternity measurement measuring mechanics members menace mentor metrics ' +
  'midway misfortune mobile morale multiplier mutual needy newcomer nominated norms novice obligations offline online ' +
  'openness origins outcome outgoing output outsiders overview page pages patron peers penalties perks picket pioneering ' +
  'pirates pit pits placement plants plunge policing portals ports poster posters predecessor predict prediction premium ' +
  'prescription print printed printing privilege productive profitable promotions protocol proven purchasing quid raids ' +
  'recruitment redress reform reforms refresher renewable replaced replacement reputation rescue research residency ' +
  'respondents resume resumed retire riders robots root roots roster rota rusty safety sail sampling sanctuary scrap ' +
  'screen seam seniors sensors ship shirts shoes shoestring shovel sirens sitting skipper sketches slave slump ' +
  'solidarity spanner specialists spine sponsor sponsors spotty spreadsheets stall starter starving stats stool ' +
  'storms strengthened stress stressed stressful stuffy subsidies suitcase supermarket survivors swap swapped sweaty ' +
  'sweeping tailors talent talents taxes teachers teens threatened tidy tiers timeline tin tip tips tired toolbox ' +
  'toys tour tracing trading trainers translated treasury trenches trio trolley tunnels turmoil turnaround Twitter ' +
  'undertakings underground unharmed vacuum valet vanish venture verdict vessel VIP virtual visitors volume ' +
  'vulnerable warehouse wallets warming watchdog welcomed welcomes wifi wi-fi winch withdrew wobbly workload wounds WeChat ' +
  'Facebook TikTok passport passports ChatGPT bots headcount';
const CHINESE =
  '一行 数字 版本 反馈 老师 朋友 充电 空调 喝水 风扇 暖气 椅子 客人 档案 目录 封面 流程 库存 整顿 海上 大海 海浪 星球 气温 油价 ' +
  '盘点 复盘 跟踪 指标 验收 教训 弯路 责任 审核 作秀 招牌 良心 厚道 诚信 ' +
  '保险 报销 投保 补课 实力 预案 网络 在线 手套 火灾 咳嗽 舒适 光线 灯光 键盘 疲劳 ' +
  '招待 接待 款待 行程 贵宾 合影 迎来 陪同 随行 头儿 总管 大佬 表决 投票 开放 放开 清关 通关 外汇 汇率 商场 面料 玩具 百货 手柄 海盗 ' +
  '大三 大四 研一 研二 在读 法语 雅思 托福 娃娃 新人 二本 三本 小康 实惠 红利 团员 会费 娘家 靠山 到手 钱包 ' +
  '涨幅 缩水 崩溃 泡沫 寒冬 复苏 低谷 回暖 本钱 地摊 孵化 合伙 地震 演练 警报 预警 撤离 疏散 突发 门票 入场 闭幕 演示 书店 买书 新书 ' +
  '杂志 研究 撰写 印刷 上架 发行 打工 手机 公平 天理 讲理 道理 互助 买单';

const MANIFOLD: ReadonlySet<string> = new Set(`${ENGLISH} ${CHINESE}`.toLowerCase().split(' '));

/** True for one folded word, singular or plural, that by itself tells little of a subject. */
export function isManifold(word: string): boolean {
  return (
    MANIFOLD.has(word) || MANIFOLD.has(`${word}s`) || (word.endsWith('s') && MANIFOLD.has(word.slice(0, -1)))
  );
}
