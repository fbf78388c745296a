/** What only an employer, a bank or an office knows of somebody: their leave, pay, insurance, length of service. */
const OWN =
  '(?:年假|病假|产假|调休|加班费|工资条?|薪水|奖金|社保|医保|养老金|退休金|公积金|失业金|补偿金?|赔偿金?|工龄|合同|个税)';
/** What has happened to somebody who then asks for their due. */
const BEFALLEN = '(?:裁员?|辞退|开除|解雇|欠薪|拖欠|降薪|克扣|劝退|炒鱿鱼|炒)';

/**
 * Questions on the case of the one who asks: what they are owed, what they have left, what to do now. Records of a
 * cooperation never hold that.
 */
const OWN_CASES: readonly RegExp[] = [
  new RegExp(
    `(?:我|俺)(?:的|今年|现在)?(?:还|一共|总共)?(?:有|剩|能休|能请|可以休)(?:下)?(?:几|多少)天?.{0,4}${OWN}`,
    'u',
  ),
  new RegExp(
    `(?:我|俺)(?:爸|妈|老公|老婆|爱人)?(?:的)?${OWN}(?:怎么|咋|如何|在?哪|什么时候|啥时候?|多少|该|能)`,
    'u',
  ),
  new RegExp(
    `被(?:公司|单位|老板|厂里)?${BEFALLEN}了?.{0,12}(?:算|赔|补|拿|找谁|怎么办|咋办|怎么维权|能要|多少)`,
    'u',
  ),
  /[nN]\s?[+＋]\s?[12]|(?:给|帮|替)我?(?:算算|算一算|算一?下)(?!一共|总共|有几|有多少|共)/u,
];

/** True for a question on the asker's own pay, leave or dismissal: 我还有几天年假, 被裁了能赔多少. */
export function asksOfOwnCase(asked: string): boolean {
  return OWN_CASES.some((one) => one.test(asked));
}
