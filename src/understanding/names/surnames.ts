/** Titles with what people make of them in speech: 戴局 for 戴局长. */
const SPOKEN: ReadonlyMap<string, readonly string[]> = new Map([
  ['局长', ['局长', '局']],
  ['司长', ['司长', '司']],
  ['部长', ['部长', '部']],
  ['处长', ['处长', '处']],
  ['校长', ['校长', '校']],
  ['主任', ['主任']],
  ['教授', ['教授', '老师']],
]);
const FULL_NAME = /^\p{Script=Han}{2,3}$/u;
const TITLE = /^(?<deputy>副?)(?<title>\p{Script=Han}{2})$/u;

/**
 * Ways to speak of a person by surname and title, told from Chinese names of two or three characters and the same with
 * a title: nobody calls a deputy one to the face.
 *
 * @example surnamesWithTitle(['王晓初', '王晓初副部长']) // ['王副部长', '王副部', '王部长', '王部']
 */
export function surnamesWithTitle(names: readonly string[]): string[] {
  const full = names.filter((name) => FULL_NAME.test(name));
  const titles = new Set(
    full.flatMap((name) =>
      names
        .filter((other) => other.startsWith(name) && other !== name)
        .map((other) => other.slice(name.length)),
    ),
  );
  return [...titles].flatMap((written) => {
    const { deputy = '', title = '' } = TITLE.exec(written)?.groups ?? {};
    return [...new Set([deputy, ''])].flatMap((rank) =>
      (SPOKEN.get(title) ?? []).flatMap((spoken) => full.map((name) => `${name.charAt(0)}${rank}${spoken}`)),
    );
  });
}
