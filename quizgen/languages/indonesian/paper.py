"""Short texts of handouts, keys, item cards and of the web page; English beside each."""

from collections.abc import Mapping
from types import MappingProxyType

PAPER_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "paper_name": "Nama",  # Name
        "paper_class": "Kelas",  # Class
        "paper_number": "No. absen",  # Number in the register
        "paper_date": "Hari, tanggal",  # Day, date
        "paper_score": "Nilai",  # Score
        "paper_subject": "Mata pelajaran",  # Subject
        "paper_grade": "Kelas",  # Grade
        "paper_time": "Waktu",  # Time
        "paper_minutes": "{minutes} menit",  # {minutes} minutes
        "paper_count": "{count} soal",  # {count} questions
        "paper_version": "Kode {label}",  # Version {label}
        "paper_rng": "acak {rng}",  # shuffle {rng}
        "paper_page": "Halaman {page} dari {pages}",  # Page {page} of {pages}
        "paper_page_short": "Halaman {page}",  # Page {page}
        "paper_key": "Kunci dan pembahasan",  # Key and explanations
        "paper_keys": "Kunci",  # Key
        "paper_sheet": "Lembar jawaban",  # Answer sheet
        "paper_sheet_how": "Hitamkan bulatan pada huruf jawaban; tulis jawaban isian pada garis.",
        # Fill the bubble of your letter; write other responses on the line.
        "paper_fill_version": "Kode soal",  # Version
        "paper_choose": "Pilihan ganda",  # Multiple choice
        "paper_choose_how": "Pilih satu jawaban yang paling tepat dengan memberi tanda silang (×) pada hurufnya.",
        # Choose the one best answer and cross its letter.
        "paper_type": "Isian singkat",  # Short response
        "paper_type_how": "Tulis jawaban singkat pada garis yang disediakan.",  # Write a short response on the line.
        "paper_true_false": "Benar atau salah",  # True or false
        "paper_true_false_how": "Beri tanda silang (×) pada pilihan yang tepat.",  # Cross the right one.
        "paper_order": "Urutan",  # Order
        "paper_order_how": "Tulis angka 1, 2, 3 … pada kotak menurut urutan yang tepat.",
        # Write 1, 2, 3 … in the boxes in the right order.
        "paper_passage": "Bacaan untuk soal {first}–{last}",  # Text for questions {first}–{last}
        "paper_passage_one": "Bacaan untuk soal {first}",  # Text for question {first}
        "card_title": "Kartu soal",  # Item card
        "card_blueprint": "Kisi-kisi soal",  # Blueprint
        "card_school": "Satuan pendidikan",  # School
        "card_teacher": "Penyusun",  # Author
        "card_number": "Nomor soal",  # Number
        "card_form": "Bentuk soal",  # Form
        "card_material": "Materi",  # Material
        "card_indicator": "Indikator soal",  # Indicator
        "card_level": "Level kognitif",  # Cognitive level
        "card_remember": "L1 (mengingat fakta)",  # Level 1 (remember)
        "card_understand": "L2 (memahami)",  # Level 2 (understand)
        "card_source": "Sumber",  # Source
        "card_stimulus": "Stimulus",  # Stimulus
        "card_stem": "Rumusan soal",  # Stem and options
        "card_key": "Kunci jawaban",  # Key
        "card_explanation": "Pembahasan",  # Explanation
        "card_difficulty": "Tingkat kesukaran",  # Difficulty
        "card_easy": "Mudah",  # Easy
        "card_medium": "Sedang",  # Medium
        "card_hard": "Sukar",  # Hard
        "card_review": "Telaah butir",  # Item review
        "card_review_clean": "Tidak ada catatan.",  # No remarks.
        "card_trial": "Hasil uji coba (diisi setelah ujian)",  # Results (filled in after the test)
        "card_difficulty_index": "Indeks kesukaran",  # Index of difficulty
        "card_discrimination": "Daya pembeda",  # Discrimination
        "card_proportions": "Proporsi jawaban",  # Proportions of responses
        "card_omitted": "Tidak menjawab",  # Omitted
        "card_flaw_F101": "Kunci jauh lebih panjang daripada pengecohnya.",  # The key is much longer.
        "card_flaw_F102": "Rumpang berada di awal kalimat.",  # The gap opens the sentence.
        "card_flaw_F103": "Hanya kunci yang bergelar atau berjabatan.",  # Only the key has a title.
        "card_flaw_F104": "Panjang pilihan tidak seimbang.",  # Options are of unequal length.
        "card_news": "Berita aktual",  # Current news
        "card_for": "Disajikan berita tentang {about}, murid dapat menentukan {what} dengan tepat.",
        # Given news on {about}, the pupil can tell {what} rightly.
        "card_aim_who": "pelaku atau tokoh",  # who
        "card_aim_what": "hal atau nama",  # what
        "card_aim_where": "tempat",  # where
        "card_aim_when": "waktu",  # when
        "card_aim_how_many": "jumlah atau besaran",  # how many
        "card_aim_why": "alasan, sebab, atau tujuan",  # why
        "card_aim_cloze": "bagian kalimat yang rumpang",  # the gap
        "card_aim_true_false": "kebenaran pernyataan",  # whether a statement is true
        "card_aim_order": "urutan peristiwa",  # the order of events
        "card_aim_statements": "jumlah pernyataan yang benar",  # how many statements are true
        "card_aim_matching": "pasangan yang tepat",  # what belongs together
        "page_check": "Periksa",  # Check
        "page_again": "Ulangi",  # Again
        "page_print": "Cetak",  # Print
        "page_score": "Nilai: {right} dari {total} benar",  # Score: {right} of {total} right
        "page_left": "{left} soal belum dijawab",  # {left} questions left
        "page_answer": "Jawaban",  # Response
        "page_order": "Jawaban (huruf menurut urutannya, misalnya BAC)",  # Response (letters in order, such as BAC)
        "page_pick": "Pilih jawaban dulu.",  # Choose first.
        "page_skip": "Langsung ke soal",  # Skip to the questions
        "page_no_script": "Tanpa JavaScript, kuis ini dapat dibaca dan dicetak, tetapi tidak dapat dinilai.",
        # Without JavaScript this quiz can be read and printed, but not scored.
    }
)
