/* Paste this at script.google.com, choose makeQuiz above and press Run: the form is then in your Drive. */
const QUIZ = {
 "title": "Berita pekan ini",
 "description": "Lima soal dari tiga berita.",
 "questions": [
  {
   "stem": "Ke arah mana Korea Utara meluncurkan dua rudal balistik?",
   "options": [
    "Laut Hitam",
    "Laut Tiongkok Selatan",
    "Laut Timur",
    "Selat Malaka"
   ],
   "right": 2,
   "key": "Laut Timur",
   "feedback": "Dalam berita disebutkan: Laut Timur.\nLaut Hitam: disebut dalam berita lain.\nLaut Tiongkok Selatan: disebut dalam berita lain.\nSelat Malaka: disebut dalam berita lain."
  },
  {
   "stem": "Kelompok tentara bayaran mana yang akan ditetapkan Inggris sebagai teroris?",
   "options": [
    "Wagner",
    "Blackwater",
    "Sadat"
   ],
   "right": 0,
   "key": "Wagner",
   "feedback": "Dalam berita disebutkan: Wagner.\nBlackwater: disebut dalam berita lain.\nSadat: disebut dalam berita lain."
  },
  {
   "stem": "Di berapa kecamatan di Kabupaten Sleman Bulog menggelar operasi pasar?",
   "options": [
    "10 kecamatan",
    "12 kecamatan",
    "15 kecamatan",
    "17 kecamatan",
    "20 kecamatan"
   ],
   "right": 1,
   "key": "12 kecamatan",
   "feedback": "Dalam berita disebutkan: 12 kecamatan.\n10 kecamatan: disebut dalam berita lain.\n15 kecamatan: disebut dalam berita lain.\n17 kecamatan: disebut dalam berita lain.\n20 kecamatan: disebut dalam berita lain.\nSumber: Bulog Gelar Operasi Pasar, 12 Oktober 2026, https://www.contoh.test/berita?id=7&bagian=%22a%22"
  },
  {
   "stem": "Kapan Bulog menggelar operasi pasar di Kabupaten Sleman?",
   "options": [],
   "right": -1,
   "key": "Senin, 12 Oktober 2026",
   "feedback": "Dalam berita disebutkan: Senin, 12 Oktober 2026.\nSumber: 12 Oktober 2026"
  },
  {
   "stem": "____ (____) meluncurkan dua rudal balistik ke arah Laut Timur.",
   "options": [
    "Korea Selatan",
    "Korea Utara",
    "Iran"
   ],
   "right": 1,
   "key": "Korea Utara",
   "feedback": "Dalam berita disebutkan: Korea Utara.\nKorea Selatan: disebut dalam berita lain.\nIran: disebut dalam berita lain."
  }
 ]
};

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
