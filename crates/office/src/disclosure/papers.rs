//! The readable papers of a package: the report, and the certificate of the custodian of records.

use letters::{Block, Cell, Field, Letter, Letterhead, Paper, Report, Signatory};
use values::{Language, Time};
use web::{Arg, Texts};

use accounts::{AuthorityId, people::NewAuthority};
use web::App;

use super::{
    Certificate, Error, GatheredFile, Sealing,
    build::{Commission, Ran},
    state::hex,
    store,
};
use crate::{
    clocks::{self, Place},
    requests::Request,
    review::Answer,
};

/// What is said in the language of a paper.
struct Words<'a> {
    texts: &'a Texts,
    language: Language,
    wanted: Language,
    place: Place,
}

/// What a certificate is about.
struct Certified<'a> {
    request: &'a Request,
    authority: &'a NewAuthority,
    house: &'a str,
    /// The public key of the seal.
    key: &'a str,
    files: &'a [GatheredFile],
    certificate: Option<&'a Certificate>,
    /// The digest of the package that the certificate lies beside; `None` inside of one.
    beside: Option<String>,
    at: Time,
}

impl Words<'_> {
    /// Words in the authority's language; in English where this slice does not speak it.
    fn of<'a>(texts: &'a Texts, request: &Request) -> Words<'a> {
        let wanted = request.language;
        let spoken = |language| texts.plain(language, "disclosure-report-title", &[]);
        let speaks = texts.speaks(wanted) && spoken(wanted) != spoken(Language::En);
        let place = request.body.authority.country.into();
        Words { texts, language: if speaks { wanted } else { Language::En }, wanted, place }
    }

    /// An instant as it is at the authority.
    fn time(&self, at: Time) -> String {
        format!("\u{2066}{}\u{2069}", clocks::local(at, &self.place))
    }

    fn t(&self, key: &str) -> String {
        self.texts.plain(self.language, key, &[])
    }

    fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.texts.t(self.language, key, args)
    }

    fn t_of(&self, family: &str, member: &str) -> String {
        self.t(&format!("{family}-{member}"))
    }

    fn frame(&self, from: Option<Time>, to: Option<Time>) -> String {
        // As it was granted: another zone would move its days.
        let end = |end: Option<Time>| end.map_or("…".to_owned(), Time::readable);
        match (from, to) {
            (None, None) => self.t("disclosure-no-frame"),
            _ => format!("{} – {}", end(from), end(to)),
        }
    }

    /// Says that the paper is in English because its reader's language is not spoken yet.
    fn note(&self) -> Option<Block> {
        let args = [("language", Arg::from(self.wanted.endonym()))];
        (self.wanted != self.language)
            .then(|| Block::Note(self.with("disclosure-in-english", &args)))
    }
}

/// `data/report.pdf`.
pub(super) fn report(commission: &Commission, ran: &[Ran], made: Time) -> Result<Vec<u8>, Error> {
    let words = Words::of(&commission.texts, &commission.request);
    let mut blocks: Vec<Block> = words.note().into_iter().collect();
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
        letterhead: letterhead(&commission.house),
        reference: reference(&words, &commission.request),
        date: Field::new(words.t("disclosure-date"), words.time(made)),
        particulars: particulars(&words, &commission.request, &commission.authority),
        title: words.t("disclosure-report-title"),
        blocks,
        paper: Paper::Portrait,
        issued: made,
    })?)
}

/// `data/certificate.pdf`.
pub(super) fn certificate(
    commission: &Commission,
    files: &[GatheredFile],
    made: Time,
) -> Result<Vec<u8>, Error> {
    let certificate = commission.certificate.as_ref();
    let letter = of_custodian(
        &Words::of(&commission.texts, &commission.request),
        &Certified {
            request: &commission.request,
            authority: &commission.authority,
            house: &commission.house,
            key: &commission.key,
            files,
            certificate,
            beside: None,
            at: certificate.map_or(made, |certificate| certificate.at),
        },
    );
    Ok(letters::render(&letter)?)
}

/// The custodian's certificate as a letter beside the package; `None` when nobody has certified it.
pub(crate) async fn beside(app: &App, request: &Request) -> Result<Option<Letter>, Error> {
    let Some((certificate, gathered)) = store::certified(&app.db, &request.id).await? else {
        return Ok(None);
    };
    let Some(package) = store::package(&app.db, &request.id).await? else { return Ok(None) };
    let authority: Option<AuthorityId> = request.authority.as_deref().and_then(|a| a.parse().ok());
    let authority = authority.ok_or(Error::NoAuthority)?;
    let authority = accounts::authority(&app.db, &authority).await?.known;
    let key = app.part::<Sealing>()?.key.verifier().to_string();
    let certified = Certified {
        request,
        authority: &authority,
        house: &app.config.name,
        key: &key,
        files: &gathered.files,
        certificate: Some(&certificate),
        beside: Some(hex(&package.digest)),
        at: certificate.at,
    };
    Ok(Some(of_custodian(&Words::of(&app.texts, request), &certified)))
}

fn of_custodian(words: &Words, about: &Certified) -> Letter {
    let mut blocks: Vec<Block> = words.note().into_iter().collect();
    blocks.push(Block::Paragraph(words.t("disclosure-certificate-opening")));
    blocks.push(Block::Numbered(vec![
        words.t("disclosure-certify-kept"),
        words.t("disclosure-certify-made"),
        words.t("disclosure-certify-copied"),
        words.t("disclosure-certify-whole"),
    ]));
    blocks.push(certified_files(words, about.files));
    for file in about.files {
        let label =
            words.with("disclosure-file-digest", &[("file", Arg::from(file.stem.as_str()))]);
        blocks.push(Block::Technical { label, value: file.sha256.clone() });
    }
    if let Some(one) = about.certificate {
        let args = [
            ("name", Arg::from(one.name.as_str())),
            ("time", Arg::from(words.time(one.at))),
            ("id", Arg::from(one.id.as_str())),
        ];
        blocks.push(Block::Paragraph(words.with("disclosure-certified-by", &args)));
    }
    match &about.beside {
        None => blocks.push(Block::Paragraph(words.t("disclosure-certificate-seal"))),
        Some(digest) => {
            blocks.push(Block::Paragraph(words.t("disclosure-certificate-beside")));
            let label = words.t("disclosure-page-digest");
            blocks.push(Block::Technical { label, value: digest.clone() });
        }
    }
    blocks.push(Block::Technical { label: words.t("disclosure-key"), value: about.key.to_owned() });
    let mut recipient = vec![about.authority.name.clone()];
    recipient.extend(about.authority.address.lines().map(str::to_owned));
    let office = words.t("disclosure-custodian");
    let signatory = match about.certificate {
        Some(one) => (one.name.clone(), vec![office, about.house.to_owned()]),
        None => (office, vec![about.house.to_owned()]),
    };
    Letter {
        language: words.language,
        letterhead: letterhead(about.house),
        reference: reference(words, about.request),
        date: Field::new(words.t("disclosure-date"), words.time(about.at)),
        particulars: particulars(words, about.request, about.authority),
        recipient,
        title: words.t("disclosure-certificate-title"),
        blocks,
        signatory: Some(Signatory {
            closing: String::new(),
            name: signatory.0,
            lines: signatory.1,
        }),
        issued: about.at,
    }
}

fn letterhead(house: &str) -> Letterhead {
    Letterhead { name: house.to_owned(), lines: Vec::new() }
}

fn reference(words: &Words, request: &Request) -> Field {
    Field::new(words.t("disclosure-reference"), Cell::technical(request.number.as_str()))
}

fn particulars(words: &Words, request: &Request, authority: &NewAuthority) -> Vec<Field> {
    let mut fields = Vec::new();
    if let Some(theirs) = &request.body.authority.reference {
        let theirs = Cell::technical(theirs.as_str());
        fields.push(Field::new(words.t("disclosure-their-reference"), theirs));
    }
    fields.push(Field::new(words.t("disclosure-authority"), authority.name.as_str()));
    fields.push(Field::new(words.t("disclosure-received"), words.time(request.received_at)));
    let guide = Cell::technical(request.guide_version.as_str());
    fields.push(Field::new(words.t("disclosure-guide"), guide));
    fields
}

/// The files that are certified; their digests stand below, each on a line of its own.
fn certified_files(words: &Words, files: &[GatheredFile]) -> Block {
    let row = |file: &GatheredFile| {
        vec![
            Cell::technical(format!("{}.jsonl", file.stem)),
            Cell::number((file.position + 1).to_string()),
            Cell::from(words.t_of("disclosure-category", file.category.as_str())),
            Cell::from(words.frame(file.from, file.to)),
            Cell::number(web::group_digits(i64::try_from(file.records).unwrap_or(i64::MAX))),
        ]
    };
    files_table(words, files.iter().map(row).collect())
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
    files_table(words, ran.iter().map(row).collect())
}

fn files_table(words: &Words, rows: Vec<Vec<Cell>>) -> Block {
    Block::Table {
        caption: words.t("disclosure-files-caption"),
        columns: vec![
            words.t("disclosure-file"),
            words.t("disclosure-item"),
            words.t("disclosure-data"),
            words.t("disclosure-frame"),
            words.t("disclosure-records"),
        ],
        rows,
    }
}
