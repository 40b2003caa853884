//! The names of the demonstration's world against the names that its requests give: who meets
//! whom, by score and by key. And pairs of names in many scripts.

use names::{
    Reason, Score, name_keys,
    person::{Name, compare, compare_all},
    query_keys,
};

/// Names held: account, names with ` / ` between them (company names included).
const HELD: &str = "\
buy_us01: Marisol Okafor-Quint
buy_us02: Derek Halloway Brandt
sel_us03: Tamsin Vale / Vale Parts & Tools LLC
buy_us04: José Ángel Ibarra-Núñez / Jose Angel Ibarra Nunez
buy_us05: Linh Đặng / Dang Linh
buy_us06: Derek Brandt
buy_pr01: Yaritza Colón Maldonado
sel_cn01: 王晓明 / Wang Xiaoming / 杭州明亮示例贸易有限公司
sel_cn02: 王小明 / Wang Xiaoming / 深圳小明示例电子商行
sel_cn03: 李玉兰 / Li Yulan / 苏州玉兰示例家居有限公司
sel_cn04: 陈思远 / Chen Siyuan / 上海思远示例光学有限公司
buy_cn05: 赵敏华 / Zhao Minhua
both_cn06: 阿依古丽·买买提 / Ayguli Memet / 乌鲁木齐丝线示例商店
sel_hk01: 黃志強 / Wong Chi Keung / 海港芯示例有限公司 Harbour Chip (Example) Limited
buy_hk02: 梁慧儀 / Leung Wai Yee
buy_hk03: Rajinder Singh Bedi
sel_mo01: António Lei Baptista / 李安東 / Micro Baptista (Exemplo) Limitada
buy_mo02: Ho Sok Ieng / 何淑瑩
buy_ru01: Александр Соколов / Aleksandr Sokolov
buy_ru02: Александр Соколов / Alexander Sokolov
sel_ru03: Фёдор Щукин / Fyodor Shchukin / ООО «Щука Пример»
buy_by01: Аляксандр Сакалоў / Александр Соколов / Aliaksandr Sakalou
buy_kz01: Айгерім Нұрланқызы / Aigerim Nurlankyzy
buy_kz02: Ерлан Тестбаев / Yerlan Testbayev
buy_az01: Şəfiqə Ağayeva / Shafiga Aghayeva
buy_ge01: ნინო მაგალითაშვილი / Nino Magalitashvili
buy_uz01: Oʻtkir Namunayev / Уткир Намунаев / Otkir Namunayev
buy_mv01: Ирина Мустерова / Irina Musterova
buy_ua01: Олена Прикладенко / Olena Prykladenko
buy_ua02: Сергій Зразковий / Сергей Зразковый / Serhii Zrazkovyi
buy_de01: Jürgen Größmann / Juergen Groessmann
buy_de02: Çağla Öztürk-Weiß
sel_de03: Hannelore Müßig / Müßig Modellbau (Beispiel) GmbH
buy_fr01: Éloïse Dæspré-Lœuvre / Eloise Daespre Loeuvre
buy_fr02: Ngozi Béranger
buy_es01: Íñigo Muñoz Ejemplar
buy_es02: Àngels Puigdemostra i Roca
sel_it01: Niccolò D'Esempio / Bottega d'Esempio S.r.l.
buy_it02: Niccolò D’Esempio
buy_pl01: Łukasz Przykładowski / Lukasz Przykladowski
buy_pl02: Żaneta Wzorcowa
buy_nl01: Sjoerd van 't Voorbeeld
buy_dk01: Søren Prøvegaard
buy_pt01: Conceição Exemplar de Brito
buy_br01: João Antônio Exemplo da Silva / Joao Antonio Exemplo da Silva
buy_br02: Thaís Modelo Guimarães
buy_mx01: Xóchitl Muestra Hernández
buy_jp01: 見本 太郎 / ミホン タロウ / Mihon Taro
buy_jp02: 例田 さくら / レイダ サクラ / Reida Sakura
buy_kr01: 김예시 / Kim Yesi
buy_th01: สมชาย ตัวอย่างดี / Somchai Tuayangdee
buy_th02: สมชาย ตัวอย่างดี / Somchai Tua-yang-di
buy_il01: דוד לדוגמה / David Ledugma
buy_ae01: فاطمة المثالي / Fatima Al Mithali
buy_eg01: محمد عبد الرحمن النموذجي / Mohamed Abdelrahman El-Namouzagy / Muhammad Abd al-Rahman al-Namudhaji
buy_gb01: Siân Llewelyn-Sample
buy_gb02: Oluwaseun Adéwálé Testa
buy_au01: Matilda Fernsby
buy_sg01: Nur Aisyah binte Contoh
sel_sg02: Tan Li Shi / 陈例诗 / Lishi Lights (Example) Pte. Ltd.
buy_in01: उदाहरण कुमार / Udaharan Kumar
buy_tw01: 林範例 / Lin Fan-li
buy_xk01: Arbër Shembulli
buy_tr01: İsmail Örnekoğlu / Ismail Ornekoglu
buy_dl01: Ximena Borrada Pérez";

/// Names sought, as requests give them, and the accounts that must be candidates.
const SOUGHT: [(&str, &str); 42] = [
    ("Marisol Okafor-Quint", "buy_us01"),
    ("Antonio Lei Baptista / Lei On Tung", "sel_mo01"),
    ("Harbour Chip (Example) Limited / 海港芯示例有限公司 / Wong Chi Keung", "sel_hk01"),
    ("Wang Xiaoming / 王晓明 / 杭州明亮示例贸易有限公司", "sel_cn01"),
    ("Ерлан Тестбаев", "buy_kz02"),
    ("Jürgen Größmann / Juergen Groessmann", "buy_de01"),
    ("Derek H. Brandt", "buy_us02"),
    ("Wang Xiaoming", "sel_cn01 sel_cn02"),
    ("Sian Llewelyn-Sample", "buy_gb01"),
    ("Linh Dang", "buy_us05"),
    ("Iñigo Muñoz Ejemplar / Íñigo Muñoz", "buy_es01"),
    ("Li Yulan / 李玉兰", "sel_cn03"),
    ("João Antonio Exemplo da Silva", "buy_br01"),
    ("Irina Musterova / إيرينا موستيروفا", "buy_mv01"),
    ("إيرينا موستيروفا", "buy_mv01"),
    ("Aleksandr Sokolov / Alexandr Sokolow", "buy_ru01 buy_ru02"),
    ("Bottega d'Esempio S.r.l. / Niccolo D'Esempio", "sel_it01"),
    ("Сергій Зразковий / Serhii Zrazkovyi", "buy_ua02"),
    // Others that an authority might write.
    ("Schtschukin, Fjodor", "sel_ru03"),
    ("Scukin Fedor", "sel_ru03"),
    ("ООО Щука Пример", "sel_ru03"),
    ("Sergey Zrazkovy", "buy_ua02"),
    ("Erlan Testbaev", "buy_kz02"),
    ("Ying-keung Wong Chi", "sel_hk01"),
    ("黄志强", "sel_hk01"),
    ("Wang Xiao-ming", "sel_cn01 sel_cn02"),
    ("XIAOMING WANG", "sel_cn01 sel_cn02"),
    ("Wang Hsiao-ming", "sel_cn01 sel_cn02"),
    ("Lin Fanli", "buy_tw01"),
    ("林范例", "buy_tw01"),
    ("Mohammed Abdul Rahman Al Namoudhaji", "buy_eg01"),
    ("فاطمه المثالى", "buy_ae01"),
    ("Fatimah Almithali", "buy_ae01"),
    ("Ledugma David", "buy_il01"),
    ("Mr. Ismail ORNEKOGLU", "buy_tr01"),
    ("Safiqa Agayeva", "buy_az01"),
    ("Soeren Proevegaard", "buy_dk01"),
    ("見本太郎", "buy_jp01"),
    ("Sakura REIDA", "buy_jp02"),
    ("Kim Ye-si", "buy_kr01"),
    ("Somchai Tuayangdi", "buy_th01 buy_th02"),
    ("Matilda Fernsbey", "buy_au01"),
];

fn held() -> Vec<(&'static str, Vec<&'static str>)> {
    HELD.lines()
        .map(|line| {
            let (id, names) = line.split_once(": ").expect("an id and names");
            (id, names.split(" / ").collect())
        })
        .collect()
}

fn parse(names: &[&str]) -> Vec<Name> {
    names.iter().map(|name| Name::parse(name)).collect()
}

#[test]
fn everybody_sought_is_a_candidate_and_nobody_scores_higher() {
    let held = held();
    let mut wrong = Vec::new();
    for (sought, expected) in SOUGHT {
        let names: Vec<&str> = sought.split(" / ").collect();
        let sought_names = parse(&names);
        let mut scores: Vec<(u16, &str)> = held
            .iter()
            .map(|(id, names)| (compare_all(&sought_names, &parse(names)).value, *id))
            .collect();
        scores.sort_by_key(|s| std::cmp::Reverse(s.0));
        let value = |id: &str| scores.iter().find(|s| s.1 == id).unwrap().0;
        let least = expected.split(' ').map(value).min().unwrap();
        if least < Score::CANDIDATE || scores[0].0 > least + 60 {
            wrong.push(format!("{sought}: {:?}, expected {expected}", &scores[..4]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn everybody_sought_is_found_by_a_key() {
    let held = held();
    let mut wrong = Vec::new();
    for (sought, expected) in SOUGHT {
        for id in expected.split(' ') {
            let stored: Vec<_> = held
                .iter()
                .find(|h| h.0 == id)
                .unwrap()
                .1
                .iter()
                .flat_map(|name| name_keys(name))
                .collect();
            let found = sought.split(" / ").any(|name| {
                let keys = query_keys(name);
                keys.close.iter().chain(&keys.near).any(|key| stored.contains(key))
            });
            if !found {
                wrong.push(format!("{sought}: {id}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_account_stores_few_keys() {
    let mut total = 0;
    for (id, names) in held() {
        let mut keys: Vec<_> = names.iter().flat_map(|name| name_keys(name)).collect();
        keys.sort();
        keys.dedup();
        assert!(keys.len() <= 60, "{id}: {}", keys.len());
        total += keys.len();
    }
    assert!(total <= 65 * 14, "{total} for 65 accounts");
}

#[test]
fn two_names_that_only_sound_alike_are_told_apart_by_their_characters() {
    let (a, b) = (Name::parse("王晓明"), Name::parse("王小明"));
    let score = compare(&a, &b);
    assert!(score.value < Score::CANDIDATE);
    assert!(score.has(Reason::DifferentInScript) && score.has(Reason::TransliterationEqual));
    // Equal Latin spellings beside them do not make them one.
    let (a, b) = (parse(&["王晓明", "Wang Xiaoming"]), parse(&["王小明", "Wang Xiaoming"]));
    let score = compare_all(&a, &b);
    assert!(score.value < Score::CANDIDATE && score.has(Reason::DifferentInScript), "{score:?}");
    // Traditional and simplified characters are one name.
    let score = compare(&Name::parse("黃志強"), &Name::parse("黄志强"));
    assert_eq!((score.value, score.reasons), (1000, vec![Reason::ExactInScript]));
}

#[test]
fn one_name_in_two_writings_scores_high_with_its_reason() {
    for (a, b, least, reason) in [
        ("Александр Соколов", "Sokolov Aleksandr", 930, Reason::TransliterationEqual),
        ("Александр Соколов", "Alexander Sokolow", 900, Reason::KnownVariant),
        ("Щербаков Иван", "Ivan Schtscherbakow", 930, Reason::TransliterationEqual),
        ("Shcherbakov Ivan", "Ivan Scerbakov", 850, Reason::PhoneticEqual),
        ("Jürgen Größmann", "Juergen Groessmann", 960, Reason::DiacriticsFolded),
        ("Íñigo Muñoz", "Inigo Munoz", 960, Reason::DiacriticsFolded),
        ("محمد النموذجي", "Mohammed al-Namudhaji", 850, Reason::SameConsonants),
        ("דוד לדוגמה", "David Ledugma", 800, Reason::SameConsonants),
        ("王晓明", "Wang Xiaoming", 940, Reason::TransliterationEqual),
        ("王晓明", "Wang Hsiao-ming", 920, Reason::JoinedWords),
        ("黃志強", "Wong Chi Keung", 920, Reason::TransliterationEqual),
        ("見本 太郎", "見本太郎", 1000, Reason::ExactInScript),
        ("ﾐﾎﾝ ﾀﾛｳ", "Mihon Taro", 940, Reason::TransliterationEqual),
        ("김영준", "Kim Young-joon", 920, Reason::TransliterationEqual),
        ("박지성", "Park Ji Sung", 800, Reason::JoinedWords),
        ("Γιώργος Παπαδόπουλος", "Giorgos Papadopoulos", 940, Reason::TransliterationEqual),
        ("ნინო მაგალითაშვილი", "Nino Magalitashvili", 940, Reason::TransliterationEqual),
        ("Сергей Зразковый", "Сергій Зразковий", 900, Reason::KnownVariant),
        ("Derek Halloway Brandt", "Derek Brandt", 850, Reason::TokenMissing(1)),
        ("Derek H. Brandt", "Derek Halloway Brandt", 900, Reason::Initial),
        ("Matilda Fernsby", "Matilda Fernsbey", 900, Reason::PhoneticEqual),
        ("Margaret Thornbury", "Margaret Thornbuxry", 900, Reason::EditDistance(1)),
        ("Bottega d'Esempio S.r.l.", "Bottega d’Esempio srl", 1000, Reason::ExactInScript),
        ("Müßig Modellbau GmbH", "Muessig Modellbau", 940, Reason::LegalFormDiffers),
        ("杭州明亮示例贸易有限公司", "杭州明亮示例貿易", 950, Reason::ExactInScript),
        ("ООО «Щука Пример»", "Shchuka Primer LLC", 900, Reason::TransliterationEqual),
        ("İsmail Örnekoğlu", "ISMAIL ORNEKOGLU", 960, Reason::DiacriticsFolded),
    ] {
        let (x, y) = (Name::parse(a), Name::parse(b));
        for (x, y) in [(&x, &y), (&y, &x)] {
            let score = compare(x, y);
            assert!(score.value >= least && score.has(reason), "{a} / {b}: {score:?}");
        }
    }
}

#[test]
fn different_people_are_not_candidates() {
    for (a, b) in [
        ("Derek Brandt", "Derek Halsey"),
        ("Wang Xiaoming", "Wang Xiaohong"),
        ("Wang", "Wang Xiaoming"),
        ("Александр Соколов", "Александр Орлов"),
        ("Mohammed Hassan", "Mohammed Ibrahim"),
        ("Kim Yesi", "Kim Minjun"),
        ("محمد حسن", "محمد خالد"),
        ("陈思远", "赵敏华"),
        ("Tamsin Vale", "Matilda Fernsby"),
        ("", "Derek Brandt"),
        ("杭州明亮示例贸易有限公司", "苏州玉兰示例家居有限公司"),
        ("John Smith GmbH", "Mary Jones GmbH"),
    ] {
        let score = compare(&Name::parse(a), &Name::parse(b));
        assert!(score.value < Score::CANDIDATE, "{a} / {b}: {score:?}");
    }
}

#[test]
fn a_slip_in_one_word_of_two_is_found_by_the_near_keys() {
    for (stored, typed) in [
        ("Matilda Fernsby", "Matilda Fersby"),
        ("Matilda Fernsby", "Natilda Fernsby"),
        ("Marina Holt", "Maria Holt"),
        ("Maria Holt", "Marina Holt"),
        ("Derek Brandt", "Derek Brantd"),
        ("Derek Brandt", "Derek Bradnt"),
        ("Ирина Мустерова", "Irina Mustedova"),
        ("海港芯示例贸易有限公司", "海港心示例贸易有限公司"),
    ] {
        let keys = name_keys(stored);
        let query = query_keys(typed);
        let found = query.close.iter().chain(&query.near).any(|key| keys.contains(key));
        assert!(found, "{stored} / {typed}");
        assert!(query.near.len() <= 500 && query.close.len() <= 80);
    }
}

#[test]
fn no_key_of_a_name_of_several_words_is_one_word_alone() {
    let sokolov: Vec<_> = name_keys("Александр Соколов");
    let query = query_keys("Борис Соколов");
    assert!(!query.close.iter().any(|key| sokolov.contains(key)));
}
