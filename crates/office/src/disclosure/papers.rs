//! The readable papers of a package: the report, and the certificate of the custodian of records.

use letters::{Block, Cell, Field, Letter, Letterhead, Paper, Report, Signatory};
use values::{Language, Time};
use web::{Arg, Texts};

use super::{
    Error,
    build::{Commission, Ran},
};
use crate::review::Answer;

/// What is said in the language of a paper.
struct Words<'a> {
    texts: &'a Texts,
    language: Language,
}

impl Words<'_> {
    /// Words in the authority's language; in English where this slice does not speak it.
    fn of(commission: &Commission) -> Words<'_> {
        let (texts, wanted) = (&commission.texts, commission.request.language);
        let spoken = |language| texts.plain(language, "disclosure-report-title", &[]);
        let speaks = texts.speaks(wanted) && spoken(wanted) != spoken(Language::En);
        Words { texts, language: if speaks { wanted } else { Language::En } }
    }

    fn t(&self, key: &str) -> String {
        self.texts.plain(self.language, key, &[])
    }

    fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.texts.plain(self.language, key, args)
    }

    fn t_of(&self, family: &str, member: &str) -> String {
        self.t(&format!("{family}-{member}"))
    }

    fn frame(&self, from: Option<Time>, to: Option<Time>) -> String {
        let end = |end: Option<Time>| end.map_or("…".to_owned(), Time::readable);
        match (from, to) {
            (None, None) => self.t("disclosure-no-frame"),
            _ => format!("{} – {}", end(from), end(to)),
        }
    }

    /// Says that the paper is in English because its reader's language is not spoken yet.
    fn note(&self, commission: &Commission) -> Option<Block> {
        let wanted = commission.request.language;
        let args = [("language", Arg::from(wanted.endonym()))];
        (wanted != self.language).then(|| Block::Note(self.with("disclosure-in-english", &args)))
    }
}

/// `data/report.pdf`.
pub(super) fn report(commission: &Commission, ran: &[Ran], made: Time) -> Result<Vec<u8>, Error> {
    let words = Words::of(commission);
    let mut blocks: Vec<Block> = words.note(commission).into_iter().collect();
    blocks.push(Block::Paragraph(words.t("disclosure-report-opening")));
    blocks.push(Block::Heading(words.t("disclosure-decided")));
    blocks.push(decided(&words, commission));
    let said = |answer: &Answer| {
        let number = Arg::from(answer.item.position + 1);
        let text = Arg::from(answer.words.as_deref()?);
        Some(words.with("disclosure-item-words", &[("item", number), ("words", text)]))
    };
    let said: Vec<String> = commission.answers.iter().filter_map(said).collect();
    if !said.is_empty() {
        blocks.push(Block::Bulleted(said));
    }
    let withheld = withheld(&words, ran);
    if !withheld.is_empty() {
        blocks.push(Block::Heading(words.t("disclosure-withheld")));
        blocks.push(Block::Bulleted(withheld));
    }
    blocks.push(Block::Heading(words.t("disclosure-files")));
    blocks.push(files(&words, ran));
    blocks.push(Block::Paragraph(words.t("disclosure-masked")));
    blocks.push(Block::Heading(words.t("disclosure-checking")));
    blocks.push(Block::Paragraph(words.t("disclosure-checking-how")));
    blocks
        .push(Block::Technical { label: words.t("disclosure-key"), value: commission.key.clone() });
    Ok(letters::render_report(&Report {
        language: words.language,
        letterhead: letterhead(commission),
        reference: reference(&words, commission),
        date: Field::new(words.t("disclosure-date"), made.readable()),
        particulars: particulars(&words, commission),
        title: words.t("disclosure-report-title"),
        blocks,
        paper: Paper::Portrait,
        issued: made,
    })?)
}

/// `data/certificate.pdf`.
pub(super) fn certificate(
    commission: &Commission,
    ran: &[Ran],
    made: Time,
) -> Result<Vec<u8>, Error> {
    let words = Words::of(commission);
    let mut blocks: Vec<Block> = words.note(commission).into_iter().collect();
    blocks.push(Block::Paragraph(words.t("disclosure-certificate-opening")));
    blocks.push(Block::Numbered(vec![
        words.t("disclosure-certify-kept"),
        words.t("disclosure-certify-made"),
        words.t("disclosure-certify-copied"),
        words.t("disclosure-certify-whole"),
    ]));
    blocks.push(files(&words, ran));
    blocks.push(Block::Paragraph(words.t("disclosure-certificate-seal")));
    blocks
        .push(Block::Technical { label: words.t("disclosure-key"), value: commission.key.clone() });
    let authority = &commission.authority;
    let mut recipient = vec![authority.name.clone()];
    recipient.extend(authority.address.lines().map(str::to_owned));
    Ok(letters::render(&Letter {
        language: words.language,
        letterhead: letterhead(commission),
        reference: reference(&words, commission),
        date: Field::new(words.t("disclosure-date"), made.readable()),
        particulars: particulars(&words, commission),
        recipient,
        title: words.t("disclosure-certificate-title"),
        blocks,
        signatory: Some(Signatory {
            closing: String::new(),
            name: words.t("disclosure-custodian"),
            lines: vec![commission.house.clone()],
        }),
        issued: made,
    })?)
}

fn letterhead(commission: &Commission) -> Letterhead {
    Letterhead { name: commission.house.clone(), lines: Vec::new() }
}

fn reference(words: &Words, commission: &Commission) -> Field {
    let number = Cell::technical(commission.request.number.as_str());
    Field::new(words.t("disclosure-reference"), number)
}

fn particulars(words: &Words, commission: &Commission) -> Vec<Field> {
    let request = &commission.request;
    let mut fields = Vec::new();
    if let Some(theirs) = &request.body.authority.reference {
        let theirs = Cell::technical(theirs.as_str());
        fields.push(Field::new(words.t("disclosure-their-reference"), theirs));
    }
    fields.push(Field::new(words.t("disclosure-authority"), commission.authority.name.as_str()));
    fields.push(Field::new(words.t("disclosure-received"), request.received_at.readable()));
    let guide = Cell::technical(request.guide_version.as_str());
    fields.push(Field::new(words.t("disclosure-guide"), guide));
    fields
}

fn decided(words: &Words, commission: &Commission) -> Block {
    let row = |answer: &Answer| {
        let item = &answer.item;
        let ground = match (answer.ground, answer.rests_on) {
            (Some(ground), Some(section)) => format!("{ground} ({section})"),
            (Some(ground), None) => ground.to_owned(),
            _ => "–".to_owned(),
        };
        let granted = answer.frame.map_or("–".to_owned(), |f| words.frame(f.from, f.to));
        vec![
            Cell::number((item.position + 1).to_string()),
            Cell::from(words.t_of("disclosure-category", item.category.as_str())),
            Cell::from(words.frame(item.from, item.to)),
            Cell::from(words.t_of("disclosure-outcome", answer.outcome.as_str())),
            Cell::from(granted),
            Cell::from(ground),
        ]
    };
    Block::Table {
        caption: String::new(),
        columns: vec![
            words.t("disclosure-item"),
            words.t("disclosure-data"),
            words.t("disclosure-asked"),
            words.t("disclosure-outcome"),
            words.t("disclosure-granted"),
            words.t("disclosure-ground"),
        ],
        rows: commission.answers.iter().map(row).collect(),
    }
}

/// What was left out of granted items because of where it is stored: counts, and no ids.
fn withheld(words: &Words, ran: &[Ran]) -> Vec<String> {
    let line = |ran: &Ran, place: &String, count: u64| {
        words.with(
            "disclosure-withheld-line",
            &[
                ("item", Arg::from(ran.position + 1)),
                ("count", Arg::from(count)),
                ("place", Arg::from(place)),
            ],
        )
    };
    ran.iter().flat_map(|r| r.withheld.iter().map(move |(p, n)| line(r, p, *n))).collect()
}

fn files(words: &Words, ran: &[Ran]) -> Block {
    let row = |ran: &Ran| {
        vec![
            Cell::technical(format!("{}.jsonl, .csv", ran.stem)),
            Cell::number((ran.position + 1).to_string()),
            Cell::from(words.t_of("disclosure-category", ran.category.as_str())),
            Cell::from(words.frame(ran.frame.from, ran.frame.to)),
            Cell::number(web::group_digits(i64::try_from(ran.rows).unwrap_or(i64::MAX))),
        ]
    };
    Block::Table {
        caption: words.t("disclosure-files-caption"),
        columns: vec![
            words.t("disclosure-file"),
            words.t("disclosure-item"),
            words.t("disclosure-data"),
            words.t("disclosure-frame"),
            words.t("disclosure-records"),
        ],
        rows: ran.iter().map(row).collect(),
    }
}
