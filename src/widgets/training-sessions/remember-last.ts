/**
 * A function that gives its last answer again for as long as it is asked the same, so that a key press or
 * the minute's tick does not sort thousands of sessions anew.
 * @param work asked by identity: lists must not be changed in place
 */
export function rememberLast<Question extends readonly unknown[], Answer>(
  work: (...question: Question) => Answer,
): (...question: Question) => Answer {
  let last: { question: Question; answer: Answer } | undefined;
  return (...question) => {
    const isSame =
      last?.question.length === question.length &&
      question.every((part, index) => part === last?.question[index]);
    if (!last || !isSame) last = { question, answer: work(...question) };
    return last.answer;
  };
}
