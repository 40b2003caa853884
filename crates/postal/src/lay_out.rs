//! How an address stands on a letter: in the order of the country it goes to, with the name of that
//! country last, as the post of the country it comes from asks.
//!
//! Nothing that an address holds is lost, but the telephone, which no label carries: a part that
//! the country's format has no place for gets a line of its own where it belongs by size.

use values::{Country, Language};

use crate::{
    Address, Part,
    check::clean,
    choices::area,
    fields::is_latin_country,
    format::{Format, SMALL_TO_LARGE, Token},
    places::{Place, spelled},
    rules::{Rules, rules},
    spelling::{capitals, fold, is_latin, is_unspaced},
};

/// Which letters a label is in. Street and name are never transcribed: this chooses the order of
/// the lines, and the names of areas and cities that the data has in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// The script in which street and town are written.
    AsWritten,
    /// That of the country.
    Local,
    /// Latin letters.
    Latin,
}

/// Where a letter comes from.
#[derive(Debug, Clone, Copy)]
pub struct Sender<'a> {
    /// The country it is posted in.
    pub country: Country,
    /// The name of the country it goes to, in the language of the sender, in English or in French.
    pub destination: &'a str,
    /// The language of that name: it decides about its capitals.
    pub language: Language,
}

/// The lines of a label, from top to bottom.
pub fn lay_out(address: &Address, script: Script, sender: &Sender) -> Vec<String> {
    let rules = rules(address.country);
    let inland = same_post(address.country, sender.country);
    let latin = match script {
        Script::AsWritten => is_written_in_latin(address),
        Script::Local => is_latin_country(address.country),
        Script::Latin => true,
    };
    let values = Values::of(address, rules, latin, inland);
    let format = with_all(rules.format(script != Script::Local && latin), &values);
    let prefix_left_out = inland && !rules.prefix_inland;
    let mut lines = Vec::new();
    for tokens in &format.lines {
        let without = |token: &&Token| !(prefix_left_out && is_prefix(rules, token));
        let tokens: Vec<Token> = tokens.iter().filter(without).copied().collect();
        write_line(&tokens, &values, rules, &mut lines);
    }
    if !inland {
        let name = clean(sender.destination);
        let name = if name.is_empty() { address.country.code() } else { &name };
        lines.push(capitals(name, sender.language == Language::Tr));
    }
    lines
}

/// The texts of the parts as they are printed.
struct Values(Vec<(Part, Vec<String>)>);

impl Values {
    fn of(address: &Address, rules: &Rules, latin: bool, inland: bool) -> Values {
        let [area, locality, within] = printed_places(address, rules, latin);
        let dotted = ["TR", "AZ"].contains(&address.country.code());
        let abroad = [Part::Locality, Part::Area];
        let in_capitals = |part: Part| match &rules.capitals {
            Some(capitals) => capitals.contains(&part),
            None => !inland && abroad.contains(&part),
        };
        let texts = |part: Part| -> Vec<String> {
            let all = match part {
                Part::Line1 => address.lines.iter().map(|line| clean(line)).collect(),
                Part::Area => vec![area.clone()],
                Part::Locality => vec![locality.clone()],
                Part::DependentLocality => vec![within.clone()],
                _ => vec![clean(address.part(part))],
            };
            let all = all.into_iter().filter(|text| !text.is_empty());
            all.map(|text| if in_capitals(part) { capitals(&text, dotted) } else { text }).collect()
        };
        let mut values = Values(SMALL_TO_LARGE.map(|part| (part, texts(part))).into());
        // A city that is its own area stands once.
        if !area.is_empty() && fold(&area) == fold(&locality) {
            let kept = rules.format(latin).parts().contains(&Part::Locality);
            values.0.retain(|(part, _)| *part != if kept { Part::Area } else { Part::Locality });
        }
        values
    }

    fn get(&self, part: Part) -> &[String] {
        self.0.iter().find(|(held, _)| *held == part).map_or(&[], |(_, texts)| texts)
    }
}

/// Area, locality and part of it: in the script, where the list has it. A checked address has the
/// list's spelling; for cities that alone is looked for.
fn printed_places(address: &Address, rules: &Rules, latin: bool) -> [String; 3] {
    let written = [&address.area, &address.locality, &address.dependent_locality];
    let written = written.map(|text| clean(text));
    let place = area(address.country, &written[0]);
    let city = place.and_then(|place| spelled(place.within(), &written[1]));
    let lower = city.or(place).map(Place::within);
    let district = lower.and_then(|all| spelled(all, &written[2]));
    let mut places = [place, city, district].into_iter();
    written.map(|text| match places.next().flatten() {
        Some(place) => place.printed(latin, rules.prints_names).to_owned(),
        None => text,
    })
}

fn is_written_in_latin(address: &Address) -> bool {
    let places = [&address.locality, &address.dependent_locality];
    let mut texts = address.lines.iter().chain(places).map(String::as_str);
    let letters = |text: &str| text.chars().any(char::is_alphabetic);
    if texts.clone().any(letters) {
        return texts.all(is_latin);
    }
    [&address.area, &address.name, &address.organisation].iter().all(|text| is_latin(text))
}

/// The format with a line for every part that it has no place for.
fn with_all(format: &Format, values: &Values) -> Format {
    let mut all = format.clone();
    let large_first = format.is_large_first();
    for (at, part) in SMALL_TO_LARGE.into_iter().enumerate() {
        if values.get(part).is_empty() || all.parts().contains(&part) {
            continue;
        }
        let holds = |part: Part| move |tokens: &Vec<Token>| tokens.contains(&Token::Part(part));
        let smaller = SMALL_TO_LARGE[..at].iter().rev();
        let line = smaller.into_iter().find_map(|smaller| {
            let found = all.lines.iter().rposition(holds(*smaller))?;
            Some(if large_first { found } else { found + 1 })
        });
        all.lines.insert(line.unwrap_or(0), vec![Token::Part(part)]);
    }
    all
}

/// Adds what a line of the format becomes: nothing if its parts are empty, several lines where the
/// street has several.
fn write_line(tokens: &[Token], values: &Values, rules: &Rules, lines: &mut Vec<String>) {
    let mut line = String::new();
    let mut between: Vec<&str> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            Token::Text(text)
                if text.chars().any(char::is_alphabetic) && !is_prefix(rules, token) =>
            {
                line.push_str(text);
                between.clear();
            }
            Token::Text(text) => between.push(text),
            Token::Part(part) => {
                for (nth, text) in values.get(*part).iter().enumerate() {
                    match tokens.first() {
                        _ if nth > 0 => lines.push(std::mem::take(&mut line)),
                        // What begins a line is written onto the part behind it: `CH-8001`.
                        Some(Token::Text(mark)) if line.is_empty() && at == 1 => {
                            line.push_str(mark)
                        }
                        _ if line.is_empty() => {}
                        _ => line.push_str(separator(&line, &between, text)),
                    }
                    line.push_str(text);
                    between.clear();
                }
            }
        }
    }
    if !line.trim().is_empty() {
        lines.push(line.trim().to_owned());
    }
}

/// What stands between two parts: of several signs, when the parts between them are empty, a space.
/// Where the format has none, words of scripts with spaces are parted all the same.
fn separator<'t>(line: &str, between: &[&'t str], text: &str) -> &'t str {
    let blank = between.iter().find(|sign| sign.trim().is_empty());
    if let Some(sign) = blank.or(between.first()) {
        return sign;
    }
    let parted = match (line.chars().next_back(), text.chars().next()) {
        (Some(before), Some(behind)) => {
            !(before.is_whitespace() || is_unspaced(before) && is_unspaced(behind))
        }
        _ => false,
    };
    if parted { " " } else { "" }
}

fn is_prefix(rules: &Rules, token: &Token) -> bool {
    let prefix = rules.prefix.trim();
    matches!(token, Token::Text(text) if !prefix.is_empty() && text.trim() == prefix)
}

/// Whether a letter between the two goes as inland mail and names no country.
fn same_post(one: Country, other: Country) -> bool {
    post(one) == post(other)
}

/// The country whose post serves it at inland terms. Sources: USPS Domestic Mail Manual 608.2;
/// La Poste, Royal Mail, Australia Post, Poste Italiane, Swiss Post, Posten Norge: tariffs.
fn post(country: Country) -> Country {
    const SERVED: [(&str, &str); 8] = [
        ("US", "AS FM GU MH MP PR PW UM VI"),
        ("FR", "BL GF GP MC MF MQ NC PF PM RE TF WF YT"),
        ("GB", "GG IM JE"),
        ("AU", "CC CX HM NF"),
        ("NO", "BV SJ"),
        ("FI", "AX"),
        ("IT", "SM VA"),
        ("CH", "LI"),
    ];
    let serving = SERVED.iter().find(|(_, served)| served.split(' ').any(|c| c == country.code()));
    serving.and_then(|(home, _)| Country::parse(home).ok()).unwrap_or(country)
}
