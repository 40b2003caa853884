//! Letters and reports to look at and to test with. All names are invented.

use letters::{Block, Cell, Field, Letter, Letterhead, Paper, Report, Signatory};
use values::{Language, Time};

const HASH: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/// The instant at which all specimens are issued.
pub fn issued() -> Time {
    Time::parse("2026-09-15T14:20:00Z").expect("an instant")
}

/// A letter in the language: English, Arabic and Japanese are whole letters,
/// the others a few words with the language's own name for itself.
pub fn letter(language: Language) -> Letter {
    match language {
        Language::Ar => arabic(),
        Language::Ja => japanese(),
        Language::En => english(),
        other => short(other),
    }
}

fn base(language: Language) -> Letter {
    Letter {
        language,
        letterhead: Letterhead {
            name: "Kontor Marketplace Pte. Ltd.".into(),
            lines: vec![
                "Office for requests of authorities".into(),
                "1 Example Quay, Singapore 018989".into(),
                "requests@kontor.example".into(),
            ],
        },
        reference: Field::new("Our reference", Cell::technical("LE-2026-004217")),
        date: Field::new("Date", "15 September 2026"),
        particulars: vec![Field::new("Your reference", Cell::technical("Az. 512 Js 3318/26"))],
        recipient: vec![
            "Staatsanwaltschaft Musterstadt".into(),
            "Abteilung 5, z. Hd. Frau Dr. Anna Müller-Lüdenscheidt".into(),
            "Gerichtsplatz 1".into(),
            "12345 Musterstadt".into(),
            "Germany".into(),
        ],
        title: String::new(),
        blocks: Vec::new(),
        signatory: Some(Signatory {
            closing: "Yours faithfully,".into(),
            name: "Noor Tan".into(),
            lines: vec!["Custodian of records".into(), "Kontor Marketplace Pte. Ltd.".into()],
        }),
        issued: issued(),
    }
}

fn english() -> Letter {
    Letter {
        title: "Your request of 14 September 2026: what is still missing".into(),
        blocks: vec![
            Block::Paragraph("Dear Dr. Müller-Lüdenscheidt,".into()),
            Block::Paragraph(
                "Thank you for your request, which reached us on 15 September 2026 at 14:20 (UTC). \
                 We have read it and cannot yet decide on it, because two of the seven items that \
                 every request must contain are missing. You need not begin again: supply what is \
                 listed below, and the request goes on from where it stands."
                    .into(),
            ),
            Block::Fields(vec![
                Field::new("Kind of request", "Production of records"),
                Field::new("Instrument", "Court order"),
                Field::new("Target", Cell::technical("maria.rossi.1987@mail.example")),
                Field::new("Served on", "Kontor Marketplace Pte. Ltd., Singapore"),
                Field::new("Time frame", "1 January 2026 to 30 June 2026"),
            ]),
            Block::Heading("What is missing".into()),
            Block::Numbered(vec![
                "A copy of the order that bears the signature of the judge. The file that you \
                 attached ends after its first page."
                    .into(),
                "A telephone number at which the authority's own switchboard can confirm you.".into(),
            ]),
            Block::Heading("Data categories asked for".into()),
            Block::Table {
                caption: "Each line is decided on its own.".into(),
                columns: ["Item", "Category", "From", "To", "Records"].map(String::from).into(),
                rows: vec![
                    row("1", "Subscriber", "2026-01-01", "2026-06-30", "1"),
                    row("2", "Orders and deliveries", "2026-01-01", "2026-06-30", "12"),
                    row("3", "Payments, with the account masked", "2026-03-01", "2026-06-30", "1,204"),
                ],
            },
            Block::Note(
                "The time for an answer does not run while these items are missing. \
                 A preservation of the data has been in force since receipt."
                    .into(),
            ),
            Block::Technical { label: "SHA-256 of the file as served".into(), value: HASH.into() },
        ],
        ..base(Language::En)
    }
}

fn row(item: &str, category: &str, from: &str, to: &str, records: &str) -> Vec<Cell> {
    vec![
        Cell::number(item),
        category.into(),
        Cell::technical(from),
        Cell::technical(to),
        Cell::number(records),
    ]
}

fn arabic() -> Letter {
    Letter {
        reference: Field::new("مرجعنا", Cell::technical("LE-2026-004217")),
        date: Field::new("التاريخ", "15 سبتمبر 2026"),
        particulars: vec![Field::new("مرجعكم", Cell::technical("512/2026"))],
        recipient: vec![
            "النيابة العامة".into(),
            "إدارة مكافحة الجرائم الإلكترونية".into(),
            "شارع العدالة 1".into(),
            "دبي، الإمارات العربية المتحدة".into(),
        ],
        title: "طلبكم المؤرخ 14 سبتمبر 2026: بيانات ناقصة".into(),
        blocks: vec![
            Block::Paragraph("السيدة الدكتورة/ ليلى الحسن المحترمة،".into()),
            Block::Paragraph(
                "نشكركم على طلبكم الذي وصلنا في 15 سبتمبر 2026 الساعة \u{2068}14:20 (UTC)\u{2069}. \
                 لقد اطّلعنا عليه، ولا يمكننا البتّ فيه بعد، لأن عنصرين من العناصر السبعة التي يجب أن \
                 يتضمنها كل طلب غير موجودين. لا حاجة إلى تقديم طلب جديد: يكفي إرسال ما هو مذكور أدناه، \
                 وسيُستكمل النظر في الطلب من حيث توقّف."
                    .into(),
            ),
            Block::Fields(vec![
                Field::new("نوع الطلب", "تقديم سجلات"),
                Field::new("الأداة القانونية", "أمر قضائي"),
                Field::new("الحساب المقصود", Cell::technical("maria.rossi.1987@mail.example")),
                Field::new("الجهة المبلَّغة", "Kontor Marketplace Pte. Ltd., Singapore"),
            ]),
            Block::Heading("العناصر الناقصة".into()),
            Block::Numbered(vec![
                "نسخة من الأمر تحمل توقيع القاضي؛ فالملف المرفق ينتهي بعد صفحته الأولى.".into(),
                "رقم هاتف يمكن من خلاله التحقق من هويتكم عبر مقسم الجهة نفسها.".into(),
            ]),
            Block::Heading("فئات البيانات المطلوبة".into()),
            Block::Table {
                caption: "يُبتّ في كل بند على حدة.".into(),
                columns: ["البند", "الفئة", "من", "إلى", "السجلات"].map(String::from).into(),
                rows: vec![
                    row("1", "بيانات المشترك", "2026-01-01", "2026-06-30", "1"),
                    row("2", "الطلبات وعمليات التسليم", "2026-01-01", "2026-06-30", "12"),
                    row("3", "المدفوعات (الحساب مُخفى)", "2026-03-01", "2026-06-30", "1,204"),
                ],
            },
            Block::Note("لا تسري مهلة الرد ما دامت هذه العناصر ناقصة. البيانات محفوظة منذ الاستلام.".into()),
            Block::Technical { label: "بصمة SHA-256 للملف كما ورد".into(), value: HASH.into() },
        ],
        signatory: Some(Signatory {
            closing: "وتفضلوا بقبول فائق الاحترام،".into(),
            name: "نور طان".into(),
            lines: vec!["أمينة السجلات".into()],
        }),
        ..base(Language::Ar)
    }
}

fn japanese() -> Letter {
    Letter {
        reference: Field::new("当方番号", Cell::technical("LE-2026-004217")),
        date: Field::new("日付", "2026年9月15日"),
        particulars: vec![Field::new("貴方番号", Cell::technical("刑捜第512号"))],
        recipient: vec![
            "東京都千代田区見本町一丁目1番1号".into(),
            "見本県警察本部 サイバー犯罪対策課".into(),
            "髙橋 直樹 様".into(),
        ],
        title: "2026年9月14日付照会について：不足している書類".into(),
        blocks: vec![
            Block::Paragraph("拝啓　時下ますますご清祥のこととお慶び申し上げます。".into()),
            Block::Paragraph(
                "貴庁からの照会書は、2026年9月15日14時20分（協定世界時）に受領いたしました。内容を確認したところ、\
                 照会書に必要な7項目のうち2項目が不足しているため、現時点では可否を決定することができません。\
                 改めて照会書をお送りいただく必要はありません。下記の書類を追加でご提出いただければ、\
                 審査を再開いたします。「緊急開示」の手続をご希望の場合は、専用の書式をご利用ください。"
                    .into(),
            ),
            Block::Fields(vec![
                Field::new("照会の種類", "記録の提出"),
                Field::new("根拠となる文書", "捜索差押許可状"),
                Field::new("対象", Cell::technical("maria.rossi.1987@mail.example")),
                Field::new("送達先", "Kontor Marketplace Pte. Ltd.（シンガポール）"),
            ]),
            Block::Heading("不足している項目".into()),
            Block::Numbered(vec![
                "裁判官の署名がある令状の写し。添付されたファイルは1ページ目で終わっています。".into(),
                "貴庁の代表電話からご本人を確認できる電話番号。".into(),
            ]),
            Block::Heading("請求されたデータの区分".into()),
            Block::Table {
                caption: "項目ごとに可否を決定します。".into(),
                columns: ["項目", "区分", "開始日", "終了日", "件数"].map(String::from).into(),
                rows: vec![
                    row("1", "契約者情報", "2026-01-01", "2026-06-30", "1"),
                    row("2", "注文および配送", "2026-01-01", "2026-06-30", "12"),
                    row("3", "支払い（口座番号は伏せます）", "2026-03-01", "2026-06-30", "1,204"),
                ],
            },
            Block::Note("不足項目が補われるまで、回答期限は進行しません。データは受領時から保全されています。".into()),
            Block::Technical { label: "受領ファイルのSHA-256".into(), value: HASH.into() },
        ],
        signatory: Some(Signatory {
            closing: "敬具".into(),
            name: "丹 野亜".into(),
            lines: vec!["記録管理責任者".into(), "Kontor Marketplace Pte. Ltd.".into()],
        }),
        ..base(Language::Ja)
    }
}

fn short(language: Language) -> Letter {
    let sentence = match language {
        Language::Ru => "Мы получили ваш запрос и рассмотрим его в установленный срок.",
        Language::Pt => {
            "Recebemos o seu pedido e não podemos ainda decidir sobre ele: faltam informações."
        }
        Language::Es => "¿Puede enviarnos la orden firmada? Faltan páginas en el año señalado.",
        Language::Fr => {
            "Nous avons bien reçu votre demande ; « l’œuvre » est déjà conservée, où qu’elle soit."
        }
        Language::De => "Wir haben Ihr Ersuchen erhalten und prüfen es größtmöglich zügig.",
        Language::It => "Abbiamo ricevuto la vostra richiesta; perciò l’esame è già iniziato.",
        Language::Nl => {
            "Wij hebben uw verzoek ontvangen en beoordelen het zo spoedig mogelijk; ’s middags geëindigd."
        }
        Language::Tr => "Talebinizi aldık; İşlem ığdır şubesinde değerlendirilecektir.",
        Language::Ko => {
            "귀 기관의 요청서를 접수하였으며, 찻주전자를 포함한 뷁 기록을 검토하고 있습니다."
        }
        Language::Th => "เราได้รับคำขอของท่านแล้ว น้ำชาและปั๊มน้ำอยู่ที่นี่ ขณะนี้กำลังพิจารณาตามกฎหมายที่ใช้บังคับ",
        Language::Vi => {
            "Chúng tôi đã nhận được yêu cầu của quý cơ quan và đang xem xét: Đặng Văn Ngữ, ề ỗ ự."
        }
        Language::He => {
            "קיבלנו את בקשתכם (מספר 4217) ואנו בוחנים אותה; גודל הקובץ \u{2066}12 kB\u{2069}."
        }
        Language::Pl => "Otrzymaliśmy Państwa wniosek; zażółć gęślą jaźń.",
        Language::Id => "Kami telah menerima permintaan Anda dan sedang memeriksanya.",
        Language::Uk => "Ми отримали ваш запит; його розгляне ґречний працівник у Києві, є ї і.",
        Language::En | Language::Ar | Language::Ja => unreachable!("whole letters"),
    };
    Letter {
        title: language.endonym().into(),
        blocks: vec![
            Block::Paragraph(sentence.into()),
            Block::Fields(vec![
                Field::new(language.endonym(), sentence),
                Field::new("E-mail", Cell::technical("maria.rossi.1987@mail.example")),
            ]),
            Block::Numbered(vec![sentence.into(), sentence.into()]),
            Block::Table {
                caption: String::new(),
                columns: vec!["№".into(), language.endonym().into(), "Id".into()],
                rows: vec![vec![
                    Cell::number("1"),
                    sentence.into(),
                    Cell::technical("req_01jv7k3m2pe8x9w4t5"),
                ]],
            },
        ],
        ..base(language)
    }
}

/// A report with one table of so many rows.
pub fn report(language: Language, rows: usize, paper: Paper) -> Report {
    let letter = base(language);
    Report {
        language,
        letterhead: letter.letterhead,
        reference: letter.reference,
        date: letter.date,
        particulars: letter.particulars,
        title: "Records disclosed".into(),
        blocks: vec![
            Block::Heading("Orders".into()),
            Block::Paragraph("All orders of the account within the granted time frame.".into()),
            Block::Table {
                caption: "Orders".into(),
                columns: ["Order", "Placed", "Article", "Counterparty", "Amount"]
                    .map(String::from)
                    .into(),
                rows: (0..rows).map(order).collect(),
            },
        ],
        paper,
        issued: issued(),
    }
}

fn order(number: usize) -> Vec<Cell> {
    vec![
        Cell::technical(format!("ord_{number:06}")),
        Cell::technical(format!("2026-{:02}-{:02} 08:15:00Z", number % 12 + 1, number % 28 + 1)),
        "Teapot, stoneware, 0.8 l (急須)".into(),
        "masked".into(),
        Cell::number(format!("€{}.{:02}", 10 + number % 90, number % 100)),
    ]
}
