"""Short texts of the quiz on the screen and line by line; English beside each, for whoever words another language."""

from collections.abc import Mapping
from types import MappingProxyType

SCREEN_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "right": "Benar",  # Right
        "almost": "Hampir benar",  # Almost right
        "wrong": "Salah",  # Wrong
        "skipped": "Dilewati",  # Skipped
        "key": "Kunci",  # Key
        "given": "Jawaban Anda",  # Your response
        "brief": "Berita",  # News
        "explanation": "Pembahasan",  # Explanation
        "why_wrong": "Mengapa bukan",  # Why not
        "source": "Sumber",  # Source
        "months": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
        "position": "Soal {number} dari {total}",  # Question {number} of {total}
        "right_so_far": "{right} benar",  # {right} right
        "score": "{right} dari {total} benar",  # {right} of {total} right
        "type_here": "Ketik jawaban, lalu Enter",  # Type your response, then Enter
        "choose_here": "Jawaban ({first}–{last})",  # Your response ({first}–{last})
        "choose_again": "Ketik huruf {first} sampai {last}, atau Enter saja untuk melewati.",
        # Type a letter from {first} to {last}, or only Enter to skip.
        "plain_intro": "{total} soal. Enter saja melewati soal; Ctrl+D mengakhiri.",
        # {total} questions. Enter alone skips a question; Ctrl+D ends.
        "plain_left": "Kuis berhenti di sini.",  # The quiz stops here.
        "hint_choose": "jawab",  # respond
        "hint_pick": "pilih",  # pick
        "hint_skip": "lewati",  # skip
        "hint_undo": "urungkan",  # undo
        "hint_leave": "keluar",  # leave
        "hint_next": "lanjut",  # next
        "hint_scroll": "gulir",  # scroll
        "hint_respond": "jawab",  # respond
        "hint_close": "tutup",  # close
        "leave_title": "Berhenti di sini?",  # Stop here?
        "leave_text": "{given} dari {total} soal sudah dijawab; hasilnya akan ditampilkan.",
        # {given} of {total} questions are done; the result will be shown.
        "leave_yes": "Ya, keluar",  # Yes, leave
        "leave_no": "Tidak, lanjutkan",  # No, go on
        "yes_key": "y",  # y
        "no_key": "t",  # n
        "result_title": "Hasil",  # Result
        "result_kinds": "Per jenis soal",  # By kind of question
        "result_missed": "Yang belum benar",  # Not yet right
        "result_none_missed": "Semua benar. Hebat!",  # All right. Well done!
        "result_left": "Berhenti di soal {number} dari {total}",  # Left at question {number} of {total}
        "no_questions": "Tidak ada soal.",  # No questions.
        "kind_cloze": "Isian rumpang",  # Cloze
        "kind_who": "Siapa",  # Who
        "kind_what": "Apa",  # What
        "kind_where": "Di mana",  # Where
        "kind_when": "Kapan",  # When
        "kind_how_many": "Berapa",  # How many
        "kind_why": "Mengapa",  # Why
    }
)
