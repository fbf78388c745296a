/**
 * Everyday words that hint at a subject but mean many another thing as often: a "page" is no publication, "tips" are no
 * wages, 版本 no book. Alone they tell little; beside another word of the same subject they are worth what other words are.
 */
const ENGLISH =
  'admitted advice aids babies banner bargain batteries beginner bend benefits blind bots brand ' +
  'candidate capacity cargo casuals chapter chatgpt clause clothes coaches coding comfort competition ' +
  'competitive compliance contributed contribution counting craft crane crash crop customs cutting ' +
  'deck delegation digging digital dinner director display dues economists edition editor electronic ' +
  'environment expert experts fashion flood forest founder gigs girls global grandma green guest guide ' +
  'halfway helm historical hosts import incubator innovate insurance interim internet invention joined ' +
  'juniors labels ladies lady lawyer leadership library lifting literature macro magazine maternity ' +
  'measurement mechanics members mentor mobile newcomer norms offline online origin output page ' +
  'passport pit placement plants policing poster predict print printed productive profitable protocol ' +
  'recruitment reform replaced rescue research retire riders robot robots root safety screen seniors ' +
  'sensor ship sitting solidarity specialist sponsor spreadsheet stall starter stats stool supermarket ' +
  'swap swapped talent teachers timeline tip tour trading trainers treasury tunnel underground vessel ' +
  'virtual visitors vulnerable warehouse warming wifi';
const CHINESE =
  '打工 老师 研究 手机 数字 新人 朋友 报销 接待 客人 责任 头儿 网络 版本 法语 合影 一行 良心 合伙 档案 实惠 空调 大佬 灯光 买单 流程 缩水 娘家 海上 保险 在线 教训 库存 ' +
  '投票 开放 杂志 印刷 招待 地震 演练';

const MANIFOLD: ReadonlySet<string> = new Set(`${ENGLISH} ${CHINESE}`.split(' '));

/** True for one folded word, singular or plural, that by itself tells little of a subject. */
export function isManifold(word: string): boolean {
  return (
    MANIFOLD.has(word) || MANIFOLD.has(`${word}s`) || (word.endsWith('s') && MANIFOLD.has(word.slice(0, -1)))
  );
}
