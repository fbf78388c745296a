/** The ordinals in words, each at its place: of what is listed, and of editions and phases. */
export const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
