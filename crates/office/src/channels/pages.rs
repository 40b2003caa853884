//! The page of channels: from which country, to which seat, in which proceeding, and what can be
//! used, with source and confidence.

use accounts::{Route, Who};
use askama::Template;
use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use values::{Country, Time};
use web::{App, Fields, Page, Problem};

use super::between::{Channels, Offer, Relation, Standing};
use super::facts::Proceeding;
use super::tables::{CentralAuthority, Treaties};
use crate::directory::{Directory, asked, confidence_word, countries, country_name};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get("/channels", Who::Anyone, ask).nav("nav-channels")]
}

#[derive(Template)]
#[template(path = "channels/page.html")]
struct ChannelsPage {
    page: Page,
    fields: Fields,
    at: Time,
    found: Option<Answer>,
    places: Vec<(String, String)>,
    /// The countries in which contacts of the directory have their seat.
    seats: Vec<(String, String)>,
    proceedings: Vec<(String, String)>,
}

/// The channels, as the page tells them.
struct Answer {
    channels: Channels,
    from: &'static str,
    seat: &'static str,
    /// Channels that can be used first, then the others by their standing.
    offers: Vec<Offer>,
    /// What holds for this question in general: members of the family `channels-say`.
    say: Vec<&'static str>,
}

async fn ask(State(app): State<App>, page: Page, uri: Uri) -> Result<Response, Problem> {
    let mut fields = asked::of_page(&uri)?;
    let at = asked::at(&mut fields, app.clock.now());
    let asks = ["from", "seat", "proceeding"].iter().any(|name| !fields.get(name).is_empty());
    let mut found = None;
    if asks {
        let from = asked::country(&mut fields, "from");
        let seat = asked::country(&mut fields, "seat");
        let proceeding = asked::word::<Proceeding>(&mut fields, "proceeding");
        if let (Some(from), Some(seat), Some(proceeding)) = (from, seat, proceeding) {
            found = fields.are_good().then(|| answer(&page, from, seat, proceeding, at));
        }
    }
    let status = match fields.are_good() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let language = page.language();
    let named = |(country, name): (Country, &str)| (country.to_string(), name.to_owned());
    let directory = Directory::current();
    let is_seat = |country: Country| directory.entities().iter().any(|e| e.is_contact_in(country));
    let all = || countries(language).into_iter();
    let word = |proceeding: Proceeding| proceeding.word().to_owned();
    let proceedings = [Proceeding::Criminal, Proceeding::Civil, Proceeding::Administrative];
    Ok(web::show_with(
        status,
        ChannelsPage {
            fields,
            at,
            found,
            places: all().map(named).collect(),
            seats: all().filter(|(country, _)| is_seat(*country)).map(named).collect(),
            proceedings: proceedings
                .map(|one| (word(one), page.t_of("proceeding", one.word())))
                .to_vec(),
            page: page.titled("channels-title"),
        },
    ))
}

fn answer(page: &Page, from: Country, seat: Country, of: Proceeding, at: Time) -> Answer {
    let channels = super::between(from, seat, of, at);
    let mut offers = channels.offers.clone();
    offers.sort_by_key(|offer| offer.standing);
    Answer {
        from: country_name(from, page.language()),
        seat: country_name(seat, page.language()),
        say: general(&channels, seat, of),
        offers,
        channels,
    }
}

/// What has to be said besides the list.
fn general(channels: &Channels, seat: Country, of: Proceeding) -> Vec<&'static str> {
    let mut say = Vec::new();
    match channels.relation {
        Relation::Domestic => return vec!["domestic"],
        Relation::NotATreatyRelation => return vec!["special"],
        Relation::SeatUnknown => return vec!["silent"],
        Relation::Foreign => {}
    }
    match of {
        Proceeding::Criminal => say.push("no-hague"),
        Proceeding::Civil => say.extend(["hague-civil", "no-force"]),
        Proceeding::Administrative => say.push("administrative"),
    }
    if of == Proceeding::Criminal {
        match Treaties::shipped().asks_formal_channel(seat) {
            Some(true) => say.push("formal-only"),
            Some(false) => {}
            None => say.push("no-fallback"),
        }
    }
    match &channels.available {
        None => say.push("silent"),
        Some(available) if available.is_empty() => say.push("none-found"),
        Some(_) => {}
    }
    say
}

impl Answer {
    /// Whether only the table's own words say what the two places are to each other.
    fn special(&self) -> bool {
        self.channels.relation == Relation::NotATreatyRelation
    }
}

impl ChannelsPage {
    /// The channel in the reader's words; as the table names it where there are none.
    fn channel(&self, offer: &Offer) -> String {
        let word = offer.channel.replace([':', '_'], "-");
        match self.page.visit().app().texts.knows(&format!("channel-name-{word}")) {
            true => self.page.t_of("channel-name", word),
            false => offer.name.clone(),
        }
    }

    fn is_seat(&self, code: &str) -> bool {
        self.seats.iter().any(|(seat, _)| seat == code)
    }

    /// What is known of an authority, each under its label.
    fn lines<'a>(&self, authority: &'a CentralAuthority) -> Vec<(String, &'a str)> {
        let lines = [
            (self.page.t("directory-address"), &authority.address),
            (self.page.t("channels-contact"), &authority.contact),
            (self.page.t("channels-languages"), &authority.languages),
            (self.page.t("channels-requirements"), &authority.requirements),
            (self.page.t("channels-fees"), &authority.fees),
            (self.page.t("directory-note"), &authority.note),
            (self.page.t("directory-source"), &authority.source),
        ];
        let known = lines.into_iter().filter(|(_, value)| !value.is_empty());
        known.map(|(label, value)| (label, value.as_str())).collect()
    }

    fn addressee<'a>(&self, answer: &'a Answer, offer: &Offer) -> Option<&'a CentralAuthority> {
        let row = offer.addressee.as_ref()?;
        answer.channels.central_authorities.iter().find(|authority| authority.row == *row)
    }
}

fn standing_word(standing: &Standing) -> &'static str {
    match standing {
        Standing::Available => "available",
        Standing::ToVerify => "to-verify",
        Standing::Suspended => "suspended",
        Standing::NotInForce => "not-in-force",
    }
}

fn standing_class(standing: &Standing) -> &'static str {
    match standing {
        Standing::Available => "good",
        Standing::ToVerify => "wait",
        Standing::Suspended | Standing::NotInForce => "bad",
    }
}
