//! Invented goods for the gallery, in three languages, with drawn pictures.

use values::Language;
use web::Markup;
use web::chart::{self, Chart, Point};
use web::parts::{
    Badge, Bar, Card, Choice, Facet, Link, Message, Pager, Picture, Price, Rating, Review, Step,
    Tile,
};

/// Everything that the pages of the gallery show.
pub struct World {
    pub departments: Vec<String>,
    pub place: String,
    pub buyer: String,
    pub cards: Vec<Card>,
    pub first: Card,
    pub less: Price,
    pub facets: Vec<Facet>,
    pub chips: Vec<Link>,
    pub orders: Vec<Choice>,
    pub none: Vec<(String, String)>,
    pub pager: Pager,
    pub crumbs: Vec<Link>,
    pub pictures: Vec<Picture>,
    pub options: Vec<Facet>,
    pub rating: Rating,
    pub bars: Vec<Bar>,
    pub reviews: Vec<Review>,
    pub specs: Vec<(String, String)>,
    pub steps: Vec<Step>,
    pub progress: Vec<Step>,
    pub happened: Vec<Step>,
    pub messages: Vec<Message>,
    pub tiles: Vec<Tile>,
    pub sales: Markup,
    pub countries: Markup,
}

type Good = (&'static str, &'static str, &'static str, &'static str, u32, &'static str);

const ENGLISH: [Good; 12] = [
    (
        "Enamel kettle with wooden handle, 1.8 l",
        "€ 39.90",
        "Emaille Krug & Söhne",
        "kettle",
        47,
        "#2f6f73",
    ),
    (
        "Wireless over-ear headphones with noise cancelling and 60 hours of battery",
        "€ 129.00",
        "Onda Audio Lda.",
        "headphones",
        44,
        "#3b3f46",
    ),
    ("Olive-wood chopping board", "€ 24.50", "Madera del Sur", "board", 49, "#b5793d"),
    ("Cast-iron frying pan, 26 cm", "€ 54.00", "Fonderie Vallet", "pan", 46, "#33363a"),
    ("Desk lamp with dimmer, brass", "€ 89.00", "Lampara Studio", "lamp", 41, "#c79a3b"),
    ("Waxed canvas backpack, 22 l", "€ 112.00", "Norrvik Väskor", "pack", 48, "#6b7a4b"),
    ("Stoneware mug, set of 4", "€ 32.00", "Atelier Grès", "mug", 45, "#a9583f"),
    ("Merino blanket, 140 × 200 cm", "€ 78.00", "Manos del Uruguay Sur", "blanket", 50, "#7d93a8"),
    ("Insulated bottle, 750 ml", "€ 27.90", "Shirasagi Kinzoku", "bottle", 43, "#4a6fa5"),
    ("Bluetooth speaker, splash-proof", "€ 45.00", "Onda Audio Lda.", "speaker", 39, "#a3324a"),
    ("Linen apron with pockets", "€ 34.00", "Lininė Dirbtuvė", "apron", 46, "#8c8579"),
    ("Moka pot for 6 cups", "€ 29.00", "Officina Brivio", "moka", 47, "#9aa0a6"),
];

fn titles(language: Language) -> Option<[&'static str; 12]> {
    match language {
        Language::Ar => Some([
            "غلاية مطلية بالمينا بمقبض خشبي، ١٫٨ لتر",
            "سماعات رأس لاسلكية مع عزل الضوضاء وبطارية تدوم 60 ساعة",
            "لوح تقطيع من خشب الزيتون",
            "مقلاة من الحديد الزهر 26 سم",
            "مصباح مكتب نحاسي قابل للتعتيم",
            "حقيبة ظهر من القماش المشمّع 22 لتر",
            "أكواب خزفية، طقم من 4",
            "بطانية من صوف المرينو",
            "قارورة عازلة للحرارة 750 مل",
            "مكبر صوت بلوتوث مقاوم للماء",
            "مئزر كتان بجيوب",
            "إبريق موكا لستة فناجين",
        ]),
        Language::Ja => Some([
            "木製ハンドルのホーローケトル 1.8L",
            "ノイズキャンセリング対応ワイヤレスヘッドホン（最大60時間再生・折りたたみ式）",
            "オリーブウッドのカッティングボード",
            "鋳鉄フライパン 26cm",
            "調光機能付き真鍮デスクランプ",
            "ワックスキャンバスのバックパック 22L",
            "ストーンウェアのマグカップ 4個セット",
            "メリノウールブランケット",
            "ステンレス保温ボトル 750ml",
            "防滴Bluetoothスピーカー",
            "ポケット付きリネンエプロン",
            "マキネッタ 6カップ用",
        ]),
        _ => None,
    }
}

fn departments(language: Language) -> Vec<String> {
    let names: &[&str] = match language {
        Language::Ar => &[
            "المنزل والمطبخ",
            "الإلكترونيات",
            "الأزياء",
            "الأحذية",
            "الأطفال",
            "الرياضة",
            "الحديقة",
            "الجمال",
            "الأدوات",
            "الكتب",
            "الحيوانات",
            "السيارات",
        ],
        Language::Ja => &[
            "ホーム・キッチン",
            "家電・オーディオ",
            "ファッション",
            "靴",
            "ベビー・キッズ",
            "スポーツ",
            "ガーデン",
            "ビューティー",
            "工具",
            "文房具",
            "ペット",
            "カー用品",
        ],
        _ => &[
            "Home & kitchen",
            "Electronics",
            "Fashion",
            "Shoes",
            "Children",
            "Sport & outdoors",
            "Garden",
            "Beauty",
            "Tools",
            "Books & paper",
            "Pets",
            "Car & bicycle",
            "Food & drink",
            "Music",
            "Office",
            "Toys & games",
        ],
    };
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn choice(words: &str, count: &str, chosen: bool) -> Choice {
    Choice {
        value: words.into(),
        words: words.into(),
        count: count.into(),
        chosen,
        ..Choice::default()
    }
}

fn facet(name: &str, words: &str, of: &[(&str, &str, bool)]) -> Facet {
    let choices = of.iter().map(|(words, count, chosen)| choice(words, count, *chosen)).collect();
    Facet { name: name.into(), words: words.into(), choices }
}

fn step(words: &str, detail: &str, state: &'static str) -> Step {
    Step { words: words.into(), detail: detail.into(), state, href: String::new() }
}

fn link(words: &str) -> Link {
    Link { href: "/list.html".into(), words: words.into() }
}

fn picture(index: usize) -> Picture {
    let src = format!("/pictures/{index}.svg");
    Picture { src, width: 640, height: 640, ..Picture::default() }
}

impl World {
    /// The goods with titles in a language.
    pub fn of(language: Language) -> World {
        let own = titles(language);
        let cards = ENGLISH.iter().enumerate().map(|(index, (title, now, store, _, tenths, _))| {
            let less = index % 5 == 1;
            Card {
                href: "/product.html".into(),
                title: own.map_or(*title, |own| own[index]).into(),
                picture: Some(picture(index)),
                price: Price {
                    now: (*now).into(),
                    was: less.then(|| "€ 159.00".to_owned()),
                    saving: less.then(|| "−19 %".to_owned()),
                    lowest: less.then(|| "€ 135.00".to_owned()),
                    from: index % 4 == 2,
                    note: String::new(),
                },
                rating: (index != 6).then(|| Rating {
                    tenths: *tenths,
                    words: format!("{}.{}", tenths / 10, tenths % 10),
                    count: i64::from(*tenths) * 7 - 200,
                }),
                store: (*store).into(),
                promise: ["Arrives 8–12 Dec · free delivery", "Arrives 4–6 Dec · € 4.90"]
                    [index % 2]
                    .into(),
                badges: match index % 6 {
                    0 => vec![Badge { words: "Made to order".into(), tone: "calm" }],
                    3 => vec![Badge { words: "Last 3".into(), tone: "wait" }],
                    _ => vec![],
                },
                id: index.to_string(),
                favourite: index == 2,
                ..Card::default()
            }
        });
        let cards: Vec<Card> = cards.collect();
        World {
            first: cards[0].clone(),
            less: cards[1].price.clone(),
            cards,
            departments: departments(language),
            place: match language {
                Language::Ar => "ألمانيا · EUR",
                Language::Ja => "日本 · JPY",
                _ => "Germany · EUR",
            }
            .into(),
            buyer: "Miriam Okafor".into(),
            facets: vec![
                facet("ship_from", "Ships from", &[("Germany", "212", true), ("Japan", "98", false), ("Portugal", "64", false), ("Türkiye", "41", false)]),
                facet("material", "Material", &[("Steel", "120", false), ("Wood", "88", true), ("Glass", "71", false), ("Ceramic", "66", false), ("Linen", "40", false), ("Brass", "22", false), ("Wool", "19", false), ("Cork", "11", false), ("Bamboo", "8", false)]),
                facet("rating", "Rating", &[("4 stars and more", "380", false), ("3 stars and more", "455", false)]),
            ],
            chips: vec![link("Germany"), link("Wood")],
            orders: vec![choice("Best match", "", true), choice("Lowest price", "", false), choice("Best rated", "", false), choice("Newest", "", false)],
            none: Vec::new(),
            pager: Pager::of(3, 24, |n| format!("?page={n}")),
            crumbs: vec![link("Home"), link("Home & kitchen"), link("Coffee & tea")],
            pictures: [0, 6, 11, 3].map(picture).to_vec(),
            options: vec![
                Facet {
                    name: "colour".into(),
                    words: "Colour".into(),
                    choices: [("Lake green", "#2f6f73"), ("Brick", "#a9583f"), ("Ivory", "#efe6d2"), ("Night", "#22262c")].into_iter().enumerate().map(|(index, (words, colour))| Choice { value: words.into(), words: words.into(), colour: colour.into(), chosen: index == 0, gone: index == 3, ..Choice::default() }).collect(),
                },
                Facet { name: "size".into(), words: "Capacity".into(), choices: vec![choice("1.2 l", "", false), choice("1.8 l", "", true), choice("2.5 l", "", false)] },
            ],
            rating: Rating { tenths: 47, words: "4.7".into(), count: 129 },
            bars: [(5, 71, "92"), (4, 19, "24"), (3, 6, "8"), (2, 2, "3"), (1, 2, "2")].map(|(stars, percent, count)| Bar { stars, percent, count: count.into(), href: "?stars=5".into() }).to_vec(),
            reviews: vec![
                Review { author: "Tomás R.".into(), about: "12 Nov 2026 · Lake green, 1.8 l".into(), stars: 5, text: "Heavier than I thought, in a good way. It whistles softly, the handle stays cool, and it came in a box without a gram of plastic.".into(), lang: "en".into(), pictures: vec![("#".into(), picture(0)), ("#".into(), picture(6))], reply: "Thank you, Tomás! The handle is oiled beech: a drop of linseed oil once a year keeps it dark.".into() },
                Review { author: "花子".into(), about: "3 Nov 2026 · Ivory, 1.2 l".into(), stars: 4, text: "色がとてもきれいです。注ぎ口からお湯がまっすぐ出ます。".into(), lang: "ja".into(), ..Review::default() },
            ],
            specs: [("Material", "Enamelled steel, beech"), ("Capacity", "1.8 l"), ("Weight", "1 240 g"), ("For", "Gas, induction, electric, wood stove"), ("Dishwasher", "No"), ("Country of origin", "Germany")].map(|(a, b)| (a.to_owned(), b.to_owned())).to_vec(),
            steps: vec![step("Basket", "", "done"), step("Address and delivery", "", "now"), step("Payment", "", ""), step("Done", "", "")],
            progress: vec![step("Paid", "1 Dec", "done"), step("On its way", "3 Dec", "now"), step("Delivered", "8–12 Dec", ""), step("Money released", "", "")],
            happened: vec![step("Arrived in Leipzig", "4 Dec 2026, 06:12", "now"), step("Handed to DHL, 00340434161094042557", "3 Dec 2026, 15:40", "done"), step("Packed by Emaille Krug & Söhne", "2 Dec 2026, 09:05", "done"), step("Paid, the money is held", "1 Dec 2026, 18:22", "done")],
            messages: vec![
                Message { author: "Emaille Krug & Söhne".into(), time: "2 Dec, 09:10".into(), text: "Good morning! Your kettle leaves today. Do you want the spare whistle put in as well? It costs nothing.".into(), ..Message::default() },
                Message { author: "Miriam".into(), time: "2 Dec, 10:02".into(), text: "Yes please, that is kind.".into(), mine: true, ..Message::default() },
            ],
            tiles: [("Sales, 30 days", "€ 12,480", "+12 % on the 30 days before", "good"), ("Orders", "318", "+4 %", "good"), ("To dispatch", "7", "2 are due today", "bad"), ("Balance", "€ 3,204.50", "next payout 7 Dec", "")].map(|(words, figure, change, tone)| Tile { words: words.into(), figure: figure.into(), change: change.into(), tone, href: if tone == "bad" { "/orders.html".into() } else { String::new() } }).to_vec(),
            sales: chart::line(&sales()),
            countries: chart::bars(&countries()),
        }
    }
}

fn sales() -> Chart {
    let value = |day: u32| 320.0 + 130.0 * (f64::from(day) * 0.7).sin() + f64::from(day) * 9.0;
    let point = |day: u32| Point {
        words: format!("{day} Nov"),
        short: if day % 5 == 1 { format!("{day} Nov") } else { String::new() },
        value: value(day),
        told: format!("€ {:.2}", value(day)),
    };
    Chart {
        id: "sales".into(),
        title: "Sales of the last 30 days".into(),
        summary: "Between € 240 and € 700 a day, rising.".into(),
        as_table: "As a table".into(),
        column: "Day".into(),
        measure: "Sales".into(),
        points: (1..=30).map(point).collect(),
        scale: chart::round_scale(720.0).into_iter().map(|v| (v, format!("€ {v}"))).collect(),
    }
}

fn countries() -> Chart {
    let of = [
        ("Germany", 142.0),
        ("France", 61.0),
        ("Japan", 48.0),
        ("Brazil", 31.0),
        ("Sweden", 22.0),
        ("Others", 14.0),
    ];
    Chart {
        id: "countries".into(),
        title: "Orders by country".into(),
        summary: "Most go to Germany, then France and Japan.".into(),
        as_table: "As a table".into(),
        column: "Country".into(),
        measure: "Orders".into(),
        points: of
            .map(|(words, value)| Point {
                words: words.into(),
                short: words.into(),
                value,
                told: value.to_string(),
            })
            .to_vec(),
        scale: chart::round_scale(142.0).into_iter().map(|v| (v, v.to_string())).collect(),
    }
}

/// A simple drawing of a good on a quiet ground, as an SVG file.
pub fn drawing(index: usize) -> String {
    let (_, _, _, kind, _, colour) = ENGLISH[index % ENGLISH.len()];
    let shape = match kind {
        "kettle" => {
            "<path d='M200 330q0-110 120-110t120 110v90q0 60-60 60H260q-60 0-60-60z' fill='C'/><path d='M430 330q70 0 100-80l24 14q-30 130-124 130z' fill='C'/><path d='M230 230q90-150 180 0' fill='none' stroke='#8a5a33' stroke-width='26' stroke-linecap='round'/><ellipse cx='320' cy='224' rx='60' ry='14' fill='#fff' opacity='.35'/><circle cx='320' cy='205' r='16' fill='#8a5a33'/><path d='M236 320q0-60 50-76' stroke='#fff' stroke-width='12' fill='none' opacity='.4' stroke-linecap='round'/>"
        }
        "headphones" => {
            "<path d='M170 380q0-190 150-190t150 190' fill='none' stroke='C' stroke-width='34'/><rect x='140' y='350' width='80' height='140' rx='38' fill='C'/><rect x='420' y='350' width='80' height='140' rx='38' fill='C'/><rect x='205' y='365' width='26' height='110' rx='13' fill='#b9a58a'/><rect x='409' y='365' width='26' height='110' rx='13' fill='#b9a58a'/>"
        }
        "board" => {
            "<rect x='190' y='170' width='260' height='330' rx='44' fill='C'/><rect x='290' y='110' width='60' height='90' rx='28' fill='C'/><circle cx='320' cy='145' r='12' fill='#f2ece2'/><path d='M220 260q90 50 200-10M220 340q80 60 200 0M220 420q100 40 200-20' stroke='#7a4a20' stroke-width='7' fill='none' opacity='.45'/>"
        }
        "pan" => {
            "<circle cx='280' cy='340' r='150' fill='C'/><circle cx='280' cy='340' r='122' fill='#4b4f55'/><rect x='400' y='190' width='190' height='40' rx='20' transform='rotate(-38 400 230)' fill='C'/><path d='M200 300q30-60 90-60' stroke='#fff' stroke-width='10' opacity='.25' fill='none' stroke-linecap='round'/>"
        }
        "lamp" => {
            "<path d='M230 200l150-50 60 120-170 50z' fill='C'/><path d='M300 300l-50 140 90 60' fill='none' stroke='#6d5520' stroke-width='18' stroke-linejoin='round'/><ellipse cx='340' cy='510' rx='110' ry='22' fill='C'/><path d='M300 320l140-46 60 170H300z' fill='#ffe9ad' opacity='.6'/>"
        }
        "pack" => {
            "<rect x='200' y='180' width='240' height='320' rx='70' fill='C'/><path d='M270 180q0-60 50-60t50 60' fill='none' stroke='#4a3a28' stroke-width='20'/><rect x='230' y='350' width='180' height='120' rx='24' fill='#5a683e'/><path d='M200 300h240' stroke='#4a3a28' stroke-width='14'/><rect x='300' y='280' width='40' height='60' rx='8' fill='#c79a5b'/>"
        }
        "mug" => {
            "<rect x='190' y='240' width='210' height='240' rx='34' fill='C'/><path d='M400 290h40q50 0 50 60t-50 60h-40' fill='none' stroke='C' stroke-width='30'/><ellipse cx='295' cy='246' rx='105' ry='24' fill='#6e3626'/><path d='M190 400h210v50q0 30-34 30H224q-34 0-34-30z' fill='#e4cdb7'/>"
        }
        "blanket" => {
            "<path d='M160 250h320v220H160z' fill='C'/><path d='M160 250q160-70 320 0v60q-160-60-320 0z' fill='#a9bccd'/><path d='M160 350h320M160 400h320' stroke='#fff' stroke-width='10' opacity='.5'/><path d='M160 470v30M200 470v30M240 470v30M280 470v30M320 470v30M360 470v30M400 470v30M440 470v30M480 470v30' stroke='C' stroke-width='8'/>"
        }
        "bottle" => {
            "<rect x='250' y='210' width='140' height='300' rx='44' fill='C'/><rect x='280' y='150' width='80' height='70' rx='14' fill='#2d3a4d'/><rect x='275' y='250' width='22' height='200' rx='11' fill='#fff' opacity='.3'/>"
        }
        "speaker" => {
            "<rect x='160' y='220' width='320' height='240' rx='60' fill='C'/><circle cx='250' cy='340' r='70' fill='#2b2024'/><circle cx='250' cy='340' r='30' fill='C'/><circle cx='400' cy='340' r='50' fill='#2b2024'/><path d='M220 220q100-60 200 0' fill='none' stroke='#2b2024' stroke-width='16'/>"
        }
        "apron" => {
            "<path d='M250 150h140l20 110h50v240H180V260h50z' fill='C'/><path d='M250 150q70-80 140 0' fill='none' stroke='#5c5547' stroke-width='12'/><rect x='230' y='350' width='180' height='90' rx='8' fill='#79725f'/><path d='M320 350v90' stroke='#5c5547' stroke-width='6'/>"
        }
        _ => {
            "<path d='M230 340h180l40 160H190z' fill='C'/><path d='M260 200h120l30 130H230z' fill='C'/><path d='M260 200l60-40 60 40z' fill='#7c8288'/><path d='M410 220h70v120l-30 30' fill='none' stroke='#2b2b2b' stroke-width='24'/><path d='M235 215l-45 40 50 20z' fill='C'/><rect x='225' y='326' width='190' height='18' fill='#6c7278'/>"
        }
    };
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640 640'><rect width='640' height='640' fill='#f2ece2'/>\
         <ellipse cx='320' cy='520' rx='190' ry='26' fill='#cfc5b4' opacity='.7'/>{}</svg>",
        shape.replace("'C'", &format!("'{colour}'"))
    )
}
