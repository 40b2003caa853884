//! How fast the analysers and the spelling are: `cargo run --release -p words --example speed`.
//! Compare within one run.

use std::time::{Duration, Instant};

use values::Language;
use words::{Kind, Spelling, guess, index, query};

/// Titles as shops write them; a query is two words of one.
const TITLES: [(Language, &str); 18] = [
    (
        Language::En,
        "Wireless Bluetooth Headphones with Microphone, Noise Cancelling, USB-C Charging, 40 h",
    ),
    (
        Language::Ru,
        "Беспроводные наушники Bluetooth с микрофоном и шумоподавлением, зарядка USB-C, 40 ч",
    ),
    (
        Language::Pt,
        "Fones de ouvido sem fio Bluetooth com microfone e redução de ruído, carregamento USB-C",
    ),
    (
        Language::Es,
        "Auriculares inalámbricos Bluetooth con micrófono y cancelación de ruido, carga USB-C",
    ),
    (
        Language::Fr,
        "Écouteurs sans fil Bluetooth avec microphone et réduction de bruit, charge USB-C, 40 h",
    ),
    (
        Language::De,
        "Kabellose Bluetooth-Kopfhörer mit Mikrofon und Geräuschunterdrückung, USB-C-Ladekabel",
    ),
    (
        Language::It,
        "Cuffie senza fili Bluetooth con microfono e cancellazione del rumore, ricarica USB-C",
    ),
    (
        Language::Nl,
        "Draadloze Bluetooth-koptelefoon met microfoon en ruisonderdrukking, USB-C-oplaadkabel",
    ),
    (
        Language::Tr,
        "Mikrofonlu kablosuz Bluetooth kulaklık, gürültü engelleme, USB-C şarj, 40 saat pil ömrü",
    ),
    (
        Language::Ja,
        "ワイヤレスイヤホン マイク付き ノイズキャンセリング 防水 USB-C充電 40時間再生 軽量",
    ),
    (Language::Ko, "무선 블루투스 이어폰 마이크 내장 소음 제거 방수 USB-C 충전 40시간 재생 경량"),
    (Language::Th, "หูฟังไร้สายบลูทูธ พร้อมไมโครโฟน ตัดเสียงรบกวน กันน้ำ ชาร์จ USB-C ใช้งาน 40 ชั่วโมง"),
    (
        Language::Vi,
        "Tai nghe không dây Bluetooth có micrô, chống ồn chủ động, sạc USB-C, pin 40 giờ",
    ),
    (Language::Ar, "سماعات بلوتوث لاسلكية مع ميكروفون وعزل الضوضاء، شحن USB-C، بطارية تدوم ٤٠ ساعة"),
    (
        Language::He,
        "אוזניות אלחוטיות בלוטות' עם מיקרופון וביטול רעשים, טעינת USB-C, סוללה ל-40 שעות",
    ),
    (
        Language::Pl,
        "Słuchawki bezprzewodowe Bluetooth z mikrofonem i redukcją szumów, ładowanie USB-C",
    ),
    (
        Language::Id,
        "Earphone nirkabel Bluetooth dengan mikrofon dan peredam bising, pengisian daya USB-C",
    ),
    (
        Language::Uk,
        "Бездротові навушники Bluetooth з мікрофоном і шумозаглушенням, зарядка USB-C, 40 год",
    ),
];

fn main() {
    println!("language      MB/s   µs/title  tokens/word   µs/query   µs/guess");
    for (language, title) in TITLES {
        let sought: String = title.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
        index(language, title);
        query(language, &sought);
        let stored = each(|| index(language, title).len());
        let asked = each(|| query(language, &sought).slots.len());
        let guessed = each(|| guess(&sought, Language::En) as usize);
        let words = title.split_whitespace().count();
        println!(
            "{language:<10} {:>7.2} {:>10.1} {:>12.1} {:>10.1} {:>10.1}",
            title.len() as f64 / stored.as_secs_f64() / 1e6,
            stored.as_secs_f64() * 1e6,
            index(language, title).len() as f64 / words as f64,
            asked.as_secs_f64() * 1e6,
            guessed.as_secs_f64() * 1e6,
        );
    }
    spelling(200_000);
}

/// The mean time of one call, over a fifth of a second on a processor.
fn each(mut call: impl FnMut() -> usize) -> Duration {
    let (start, mut calls, mut sum) = (on_cpu(), 0u32, 0usize);
    while on_cpu() - start < Duration::from_millis(200) {
        for _ in 0..64 {
            sum = sum.wrapping_add(call());
        }
        calls += 64;
    }
    assert!(sum < usize::MAX);
    (on_cpu() - start) / calls
}

/// How long this thread has had a processor, which others on a busy machine do not disturb.
fn on_cpu() -> Duration {
    static START: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);
    let said = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = said.split(' ').next().and_then(|n| n.parse().ok());
    nanoseconds.map_or_else(|| START.elapsed(), Duration::from_nanos)
}

/// Numbers that look like chance and are the same in each run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % n
    }
}

const SYLLABLES: [&str; 56] = [
    "ka", "to", "re", "li", "no", "mar", "ten", "sol", "ber", "ing", "hul", "le", "tas", "che",
    "pan", "tel", "fon", "war", "mo", "di", "glas", "ler", "kol", "pre", "ti", "va", "zu", "ri",
    "ne", "bo", "на", "у", "ши", "ни", "ки", "сум", "ка", "ре", "бес", "про", "вод", "чай", "чех",
    "ол", "пла", "ток", "и", "ры", "кро", "сов", "ми", "ла", "то", "ва", "дет", "ко",
];

fn spelling(size: usize) {
    let mut chance = Chance(7);
    let mut words = std::collections::BTreeSet::new();
    while words.len() < size {
        let half = if chance.below(2) == 0 { &SYLLABLES[..30] } else { &SYLLABLES[30..] };
        let parts = 2 + chance.below(4);
        words.insert((0..parts).map(|_| half[chance.below(half.len())]).collect::<String>());
    }
    let words: Vec<String> = words.into_iter().collect();
    let start = Instant::now();
    let terms = words.iter().enumerate();
    let built = Spelling::new(terms.map(|(i, w)| (Kind::Word, w.clone(), 1 + (i % 997) as u32)));
    let (took, megabytes) = (start.elapsed(), built.size() as f64 / 1e6);
    println!("spelling: {} words, built in {took:.0?}, {megabytes:.0} MB", built.len());
    for slips in [1, 2] {
        let (mut times, mut found) = (Vec::new(), 0);
        for _ in 0..10_000 {
            let word = &words[chance.below(words.len())];
            let mut letters: Vec<char> = word.chars().collect();
            for _ in 0..slips {
                let at = chance.below(letters.len());
                match chance.below(3) {
                    0 if letters.len() > 3 => drop(letters.remove(at)),
                    1 => letters.insert(at, letters[(at + 3) % letters.len()]),
                    _ => letters[at] = letters[(at + 1) % letters.len()],
                }
            }
            let typed: String = letters.into_iter().collect();
            // The best of three: others on a busy machine take the processor away.
            let (mut best, mut all) = (Duration::MAX, Vec::new());
            for _ in 0..3 {
                let start = Instant::now();
                all = built.suggest(&typed, 5);
                best = best.min(start.elapsed());
            }
            times.push(best);
            found += usize::from(all.iter().any(|s| s.term == *word));
        }
        times.sort();
        println!(
            "  {slips} slips: p50 {:?}, p99 {:?}, most {:?}; the word is among five in {:.1} %",
            times[times.len() / 2],
            times[times.len() * 99 / 100],
            times[times.len() - 1],
            found as f64 / times.len() as f64 * 100.0,
        );
    }
}
