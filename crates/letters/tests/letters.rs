//! What comes out of the press, looked at with another library.

mod specimens;

use letters::{
    Block, CELL_LIMIT, Cell, Error, Field, Letter, Letterhead, Paper, Signatory, TEXT_LIMIT,
    render, render_report,
};
use lopdf::{Dictionary, Document, Object};
use values::Language;

#[test]
fn letters_in_english_arabic_and_japanese_are_archival_and_accessible() {
    for (language, pages) in [(Language::En, 2), (Language::Ar, 2), (Language::Ja, 2)] {
        let letter = specimens::letter(language);
        let document = open(&render(&letter).expect("a letter"));
        assert!(document.get_pages().len() <= pages, "{language:?}");
        let catalog = document.catalog().expect("a catalogue");
        assert_eq!(text_of(catalog, b"Lang"), language.code());
        let marked = catalog.get(b"MarkInfo").and_then(Object::as_dict).expect("tagged");
        assert!(marked.get(b"Marked").and_then(Object::as_bool).expect("a flag"));
        let metadata = metadata(&document);
        for claim in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<"] {
            assert!(metadata.contains(claim), "{claim} in {metadata}");
        }
        assert!(metadata.contains("2026-09-15T14:20:00+00:00"), "{metadata}");
        assert!(metadata.contains(&letter.title), "{metadata}");
    }
}

#[test]
fn every_language_of_the_product_has_its_letters_and_its_direction() {
    for language in Language::ALL {
        let document = open(&render(&specimens::letter(language)).expect("a letter"));
        let catalog = document.catalog().expect("a catalogue");
        assert_eq!(text_of(catalog, b"Lang"), language.code());
        let preferences = catalog.get(b"ViewerPreferences").and_then(Object::as_dict);
        let direction = preferences.and_then(|it| it.get(b"Direction")).and_then(Object::as_name);
        let expected: &[u8] = if language.is_rtl() { b"R2L" } else { b"L2R" };
        assert_eq!(direction.expect("a direction"), expected, "{language:?}");
        assert!(!words(&document).contains("U+"), "{language:?} lacks a letter");
    }
}

#[test]
fn a_signature_never_stands_alone_on_a_page() {
    let mut lengths = Vec::new();
    for lines in (16..44).step_by(2) {
        let mut letter = full_of(Language::En, "words");
        letter.signatory = Some(Signatory { name: "Noor Tan".into(), ..Signatory::default() });
        letter.blocks = vec![
            Block::Paragraph(vec!["body"; lines].join("\n")),
            Block::Paragraph("the last words".into()),
        ];
        let document = open(&render(&letter).expect("a letter"));
        let last = *document.get_pages().keys().last().expect("a page");
        lengths.push(last);
        let text = document.extract_text(&[last]).expect("text");
        assert!(text.contains("Noor Tan") && text.contains("the last words"), "{lines}: {text}");
    }
    assert!(lengths.contains(&1) && lengths.contains(&2), "{lengths:?}");
}

#[test]
fn the_same_letter_twice_is_the_same_bytes() {
    let letter = specimens::letter(Language::Ar);
    let first = render(&letter).expect("a letter");
    render(&specimens::letter(Language::Ja)).expect("another letter");
    assert_eq!(first, render(&letter).expect("a letter"));
    let mut other = letter;
    other.reference.value = Cell::technical("LE-2026-004218");
    assert_ne!(first, render(&other).expect("a letter"));
}

#[test]
fn a_long_table_goes_over_pages_that_say_their_number() {
    let report = specimens::report(Language::En, 120, Paper::Landscape);
    let document = open(&render_report(&report).expect("a report"));
    let pages = document.get_pages().len() as u32;
    assert!(pages > 2);
    for page in 1..=pages {
        let words = document.extract_text(&[page]).expect("text");
        let words = words.split_whitespace().collect::<String>();
        assert!(words.contains(&format!("{page}/{pages}")), "{words}");
        assert!(words.contains("Counterparty"), "the heading repeats: {words}");
    }
}

#[test]
fn what_people_write_stays_text() {
    let hostile = [
        "#read(\"/etc/passwd\")",
        "#import \"@preview/cetz:0.3.0\": *",
        "#panic()[*bold* _it_ `raw` $x^2$ @ref <label>",
        "]]] }}} ))) ((( {{{ [[[ \\ \" ' // /* <!-- --> \u{feff}",
        "#{ while true {} }",
        "a\u{0}b\u{1}\u{7f}\u{85}c\u{2028}d\r\ne\tf",
        "😀👨‍👩‍👧‍👦🏳️‍🌈 \u{1f1e9}\u{1f1ea}",
        "\u{301}\u{300}\u{5b0}\u{e31}\u{94d} \u{64b}a\u{20e3}e\u{31a}\u{31a}ก\u{301}",
        "\u{202e}evil\u{202d}\u{2067}\u{2069}\u{2069}\u{2066}open",
        "\u{e000}\u{fffe}\u{fffd}\u{10ffff}\u{fdd0}\u{e0041}\u{3164}\u{115f}",
        "𠮷野家 杭州 繁體 ᚠᛇᚻ አማርኛ বাংলা 한글",
        "",
        " ",
    ];
    let languages = [Language::En, Language::Ar, Language::Ja].into_iter().cycle();
    for (text, language) in hostile.into_iter().zip(languages) {
        let document = open(&render(&full_of(language, text)).expect(text));
        assert!(!words(&document).contains("root:"), "{text} was run");
    }
    let all = hostile.join("\n");
    open(&render(&full_of(Language::He, &all)).expect("all at once"));
    assert!(set("#read(\"/etc/passwd\")").contains("#read(\"/etc/passwd\")"));
}

#[test]
fn characters_that_cannot_be_set_are_shown_by_number() {
    let words = set("smile 😀\u{202e}\u{0}\u{0}\u{0} end");
    assert!(words.contains("[U+1F600]"), "{words}");
    assert!(words.contains("[U+202E]"), "{words}");
    assert!(words.contains("[U+0000×3]"), "{words}");
}

#[test]
fn a_technical_value_hides_nothing_and_is_copied_whole() {
    let hash = "0123456789abcdef".repeat(8);
    let mut letter = full_of(Language::En, "words");
    letter.blocks = vec![
        Block::Technical { label: "Hash".into(), value: hash.clone() },
        Block::Technical {
            label: "Mail".into(),
            value: "pay\u{200b}pal\u{2066}@mail.example".into(),
        },
    ];
    let words = words(&open(&render(&letter).expect("a letter")));
    assert!(words.contains(&hash), "{words}");
    assert!(words.contains("pay[U+200B]pal[U+2066]@mail.example"), "{words}");
}

#[test]
fn a_very_long_text_is_set_or_refused_and_never_cut() {
    let document = open(&render(&with("word ".repeat(8_000))).expect("a long letter"));
    assert!(document.get_pages().len() > 8);
    let unbroken = open(&render(&with("x".repeat(20_000))).expect("one long word"));
    assert!(unbroken.get_pages().len() > 2, "a long word is broken into lines");
    assert_eq!(render(&with("a".repeat(TEXT_LIMIT + 1))), Err(Error::TooLong));
    let report = specimens::report(Language::En, CELL_LIMIT / 5 + 1, Paper::Portrait);
    assert_eq!(render_report(&report), Err(Error::TooManyCells));
}

#[test]
fn what_is_not_a_letter_is_refused_by_name() {
    let mut letter = full_of(Language::En, "words");
    letter.title = " \n ".into();
    assert_eq!(render(&letter), Err(Error::NoTitle));
    let table = |columns: &[&str], row: Vec<Cell>| {
        let columns = columns.iter().map(|it| it.to_string()).collect();
        let mut letter = full_of(Language::En, "words");
        letter.blocks = vec![Block::Table { caption: String::new(), columns, rows: vec![row] }];
        render(&letter)
    };
    assert_eq!(table(&[], vec![]), Err(Error::NoColumns));
    let narrow = table(&["a", "b"], vec!["1".into()]);
    assert_eq!(narrow, Err(Error::RowWidth { row: 1, cells: 1, columns: 2 }));
}

#[test]
fn letters_can_be_set_at_the_same_time() {
    let expected = render(&specimens::letter(Language::En)).expect("a letter");
    std::thread::scope(|scope| {
        let threads = [0; 4].map(|_| scope.spawn(|| render(&specimens::letter(Language::En))));
        for thread in threads {
            assert_eq!(thread.join().expect("no panic").expect("a letter"), expected);
        }
    });
}

/// A letter that has the text everywhere.
fn full_of(language: Language, text: &str) -> Letter {
    let field = || Field::new(text, text);
    Letter {
        language,
        letterhead: Letterhead { name: text.into(), lines: vec![text.into()] },
        reference: Field::new(text, Cell::technical(text)),
        date: field(),
        particulars: vec![field()],
        recipient: vec![text.into()],
        title: format!("Title {text}"),
        blocks: vec![
            Block::Heading(text.into()),
            Block::Subheading(text.into()),
            Block::Paragraph(text.into()),
            Block::Fields(vec![field()]),
            Block::Table {
                caption: text.into(),
                columns: vec![text.into(), text.into()],
                rows: vec![vec![text.into(), Cell::technical(text)]],
            },
            Block::Numbered(vec![text.into()]),
            Block::Bulleted(vec![]),
            Block::Note(text.into()),
            Block::Technical { label: text.into(), value: text.into() },
        ],
        signatory: None,
        issued: specimens::issued(),
    }
}

fn with(text: String) -> Letter {
    let mut letter = full_of(Language::En, "words");
    letter.blocks = vec![Block::Paragraph(text)];
    letter
}

fn set(text: &str) -> String {
    words(&open(&render(&full_of(Language::En, text)).expect("a letter")))
}

fn open(pdf: &[u8]) -> Document {
    Document::load_mem(pdf).expect("a PDF")
}

/// The text of all pages without white space, whose place differs by library.
fn words(document: &Document) -> String {
    let pages = document.get_pages().into_keys().collect::<Vec<_>>();
    let text = document.extract_text(&pages).expect("text");
    text.split_whitespace().collect()
}

fn text_of(dictionary: &Dictionary, key: &[u8]) -> String {
    let bytes = dictionary.get(key).and_then(Object::as_str).expect("a text");
    String::from_utf8_lossy(bytes).into_owned()
}

fn metadata(document: &Document) -> String {
    let catalog = document.catalog().expect("a catalogue");
    let id = catalog.get(b"Metadata").and_then(Object::as_reference).expect("metadata");
    let stream = document.get_object(id).and_then(Object::as_stream).expect("a stream");
    let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    String::from_utf8(bytes).expect("XMP is UTF-8")
}
