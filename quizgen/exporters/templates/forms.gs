/* Paste this at script.google.com, choose makeQuiz above and press Run: the form is then in your Drive. */
const QUIZ = $quiz;

function makeQuiz() {
  const form = FormApp.create(QUIZ.title).setIsQuiz(true).setDescription(QUIZ.description);
  for (const question of QUIZ.questions) {
    const feedback = FormApp.createFeedback().setText(question.feedback || question.key).build();
    if (question.options.length) {
      const item = form.addMultipleChoiceItem();
      item.setChoices(question.options.map((text, place) => item.createChoice(text, place === question.right)));
      item.setTitle(question.stem).setPoints(1).setFeedbackForCorrect(feedback).setFeedbackForIncorrect(feedback);
    } else {
      /* A script cannot give a text question its right answer: the key stands in the feedback. */
      const told = FormApp.createFeedback().setText([question.key, question.feedback].filter(Boolean).join('\n')).build();
      form.addTextItem().setTitle(question.stem).setPoints(1).setGeneralFeedback(told);
    }
  }
  Logger.log(form.getEditUrl());
}
