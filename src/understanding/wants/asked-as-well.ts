/** What a second question begins with: "… and when", "when and where"; it is answered with the first. */
export const ASKED_AS_WELL =
  /\band\s+(?:(?:on|in|at|for|by|to)\s+)?(?:when|where|who|whom|how (?:much|many|long)|(?:which|what) (?:dates?|days?|years?|months?|cit(?:y|ies)|countr(?:y|ies)|places?|venues?))\b(?:\s+(?:was|is|were|did|does)(?:\s+(?:it|they|that))?\b)?|^when and where\b|^where and when\b|什么时候|在?哪[里儿]|何时|何地|(?<=[，,；;和、])是谁/gu;
