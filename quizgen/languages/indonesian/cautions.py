"""Words beside which nobody asks: what goes by rule, what is told by the way, what is said of a suspect."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from quizgen.languages.indonesian.other_dates import MONTHS

CAUTIONS: Mapping[str, Any] = MappingProxyType(
    {
        "arresting_words": frozenset(
            """ditangkap diringkus dibekuk diamankan diciduk dicokok ditahan menangkap meringkus membekuk mengamankan menciduk
            menahan penangkapan tersangka buron""".split()
        ),
        "crime_verbs": frozenset(
            """menikam menusuk menipu mencuri membunuh menganiaya membacok merampok membobol menggasak mencabuli menggelapkan
            memalsukan membakar memeras menggadaikan menyelundupkan mengedarkan membegal menjambret memukul mengeroyok merampas
            menyekap menembak menghabisi memperkosa melecehkan menculik meracuni mutilasi memutilasi mencopet menodong
            mengoplos menimbun memperdagangkan""".split()
        ),
        "hedging_words": frozenset(
            """diduga dugaan terduga mengaku pengakuan terdakwa didakwa dakwaan terbukti memvonis divonis vonis terpidana dituntut
            tuntutan menuntut dituduh tuduhan menuduh disangka sangkaan menghukum dihukum hukuman tudingan dituding
            diadili mengadili disidang persidangan kepergok tangan""".split()
        ),
        "child_pairs": frozenset(
            {
                ("anak", "asal"), ("anak", "berusia"), ("anak", "berumur"), ("anak", "laki-laki"), ("anak", "perempuan"),
                ("anak", "umur"), ("anak", "usia"), ("siswa", "sd"), ("siswi", "sd"), ("murid", "sd"), ("siswa", "smp"),
                ("siswi", "smp"), ("pelajar", "sd"), ("pelajar", "smp"),
            }
        ),
        "limiting_words": frozenset("jika bila apabila kalau bilamana asalkan kecuali".split()),
        "some_openers": ("antaranya", "antara lain", "seperti", "termasuk", "misalnya", "contohnya"),
        "unit_openings": (
            "dittipid", "ditres", "satres", "satlantas", "satnarkoba", "satreskrim", "ditlantas", "subdit", "ditpol", "bidhumas",
            "humas", "itwas", "propam", "divhumas", "divpropam", "satbrimob",
        ),
        "fame_words": frozenset({"viral"}),
        "level_nouns": frozenset({"level", "angka", "kisaran", "titik"}),
        "bearing_nouns": frozenset({"orientasi", "tujuan", "skala", "berorientasi"}),
        "landed_terms": frozenset(
            """gajah harimau badak orangutan beruang buaya komodo macan rusa anoa babirusa bekantan tapir banteng sapi kambing
            kerbau kuda ayam kucing elang penyu kura-kura jalak merak kakaktua cenderawasih
            monsun muson""".split()
        ),
        "due_words": frozenset("ditargetkan dijadwalkan direncanakan diharapkan diperkirakan diproyeksikan ditaksir".split()),
        "case_openers": frozenset(
            """menahan menangkap meringkus membekuk mengamankan menciduk menetapkan memeriksa menggerebek menggeledah ditahan
            ditangkap diringkus dibekuk diamankan diciduk ditetapkan diperiksa digerebek""".split()
        ),
        "case_words": frozenset(
            "terkait atas dugaan diduga kasus karena lantaran sebagai perkara tersangka usai setelah saat".split()
        ),
        "harming_words": frozenset("menewaskan melukai menembak menabrak mengungkap mencederai menimpa membunuh".split()),
        "describing": frozenset("berusia berumur berinisial bernama beralamat bertuliskan berjenis bermerek".split()),
        "like_words_before": frozenset("seperti sebagaimana layaknya bak ketimbang daripada dibanding dibandingkan".split()),
        "how_often": frozenset("rutin sering kerap selalu kembali langsung juga turut".split()),
        "namely_words": frozenset({"yakni", "yaitu"}),
        "calling_nouns": frozenset("sebutan julukan istilah nama label tagar slogan tajuk".split()),
        "now_words": frozenset("kini telah sudah sedang masih akan".split()),
        "why_caught": frozenset("dugaan diduga kasus karena lantaran terkait atas".split()),
        "month_names": frozenset(month.casefold() for month in MONTHS),
        "but_rather": frozenset({"melainkan", "tetapi", "tapi", "namun"}),
        "single_openers": ("seorang", "sebuah", "seekor", "sepasang", "suatu"),
        "means_openers": frozenset({"kedok", "dalih", "modus", "iming-iming", "iming", "taksiran", "prioritas"}),
        "open_verbs": frozenset({"berupa", "meliputi", "mencakup", "berisi", "terdiri"}),
        "media_nouns": frozenset({"video", "foto", "rekaman", "unggahan"}),
        "going_round": frozenset({"viral", "beredar", "ramai", "tersebar", "menyebar", "menjadi"}),
        "law_makers": frozenset({("dpr", "dan", "pemerintah"), ("pemerintah", "dan", "dpr")}),
        "spot_leads": frozenset("di ke dari menuju asal tujuan kawasan kota ibu".split()),
        "owning_nouns": frozenset({"milik", "kepunyaan"}),
        "accused_nouns": frozenset({"tersangka", "terdakwa"}),
        "many_words": frozenset({"sejumlah", "beberapa", "berbagai", "pelbagai", "sekian"}),
        "taking_nouns": frozenset(
            """penerima peserta pelamar pendaftar pemohon pengguna penumpang pembeli pelanggan pengunjung pemenang calon
            penyelenggara panitia pengelola""".split()
        ),
        "his_view": ("menurutnya,", "menurut dia,", "menurut beliau,", "baginya,", "bagi dia,"),
        "growth_nouns": frozenset({"ekonomi", "perekonomian", "inflasi", "pdb", "pdrb"}),
        "custody_words": frozenset({"ditahan", "menahan", "penahanan", "mendekam"}),
        "custody_terms": frozenset({"20 hari", "20 hari pertama", "dua puluh hari"}),
        "crossing_words": frozenset(
            """penghubung menghubungkan dihubungkan terhubung penyambung perbatasan mempertemukan kubu bertetangga
            berdekatan""".split()
        ),
        "pair_counts": frozenset({"dua", "2"}),
        "speaking_offices": ("juru bicara", "jubir", "kepala departemen komunikasi", "kabid humas", "kepala humas"),
        "hoping_words": frozenset("optimistis optimis pesimistis pesimis yakin percaya khawatir berharap cemas waswas".split()),
        "risk_words": frozenset("berisiko berpotensi berpeluang rawan dikhawatirkan".split()),
        "unmoving_verbs": frozenset(
            """membongkar mengungkap menggerebek menggagalkan menghentikan menolak mendukung melarang mengecam mengusut
            menyelidiki memantau meninjau menemukan""".split()
        ),
        "pleading_verbs": frozenset("berdalih beralasan berkilah berkelit mengaku".split()),
        "mood_words": frozenset("kesal marah jengkel geram dendam cemburu takut malu emosi kecewa panik".split()),
        "defining_words": frozenset({"merupakan", "adalah", "ialah"}),
        "excepting_words": frozenset({"kecuali"}),
        "price_word": "seharga",
        "cent_words": frozenset({"sen"}),
        "law_openers": frozenset("uu ruu perda raperda perpres perppu pp undang-undang".split()),
        "bidding_words": frozenset("haram halal mubah makruh wajib sunah".split()),
        "deed_nouns": frozenset("gencatan aturan bantuan jaminan dukungan kebijakan kenaikan tindakan langkah".split()),
        "deed_form": re.compile("pe(m|n|ng|ny|r)?[a-z]{3,}an"),
    }
)  # fmt: skip
"""Each under its name in `model/cautions.py`."""
